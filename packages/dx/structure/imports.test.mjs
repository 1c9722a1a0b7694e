import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { brokenImports } from './imports.mjs';
import { roomsWithoutPlace } from './rooms.mjs';
import { ruleSet, storeys } from './rules.mjs';

const paths = {
  '@samarbejde/core': ['./packages/core/src/index.ts'],
  '@samarbejde/core/parse': ['./packages/core/src/parse/index.ts'],
  '@samarbejde/frames': ['./packages/frames/src/index.ts'],
  '@samarbejde/conformance': ['./packages/conformance/src/index.ts'],
  '@samarbejde/cli': ['./packages/cli/src/index.ts'],
};

/** A small workspace in which every rule is kept. */
const sound = {
  'tsconfig.base.json': JSON.stringify({
    compilerOptions: { module: 'NodeNext', moduleResolution: 'NodeNext', paths },
  }),
  'node_modules/zod/package.json': '{"name":"zod","main":"index.js","types":"index.d.ts"}',
  'node_modules/zod/index.js': 'export const string = 1;',
  'node_modules/zod/index.d.ts': 'export declare const string: number;',
  'node_modules/date-fns/package.json': '{"name":"date-fns","main":"index.js","types":"index.d.ts"}',
  'node_modules/date-fns/index.js': 'export const addDays = 1;',
  'node_modules/date-fns/index.d.ts': 'export declare const addDays: number;',
  'packages/core/src/index.ts': "export { decide } from './decide/decide.js';",
  'packages/core/src/decide/decide.ts':
    "import type { Frame } from '../frame/frame.js';\nexport const decide = (frame: Frame) => frame;",
  'packages/core/src/decide/decide.test.ts':
    "import { aalborg } from '../aalborg/frame.js';\nexport const tested = aalborg;",
  'packages/core/src/frame/frame.ts': 'export interface Frame { readonly id: string }',
  'packages/core/src/aalborg/frame.ts':
    "import type { Frame } from '../frame/frame.js';\nexport const aalborg: Frame = { id: 'aalborg' };",
  'packages/core/src/practice/frame.ts':
    "import { aalborg } from '../aalborg/frame.js';\nexport const practice = [aalborg];",
  'packages/core/src/parse/index.ts': "import { string } from 'zod';\nexport const parse = string;",
  'packages/core/src/time/day.ts': "import { addDays } from 'date-fns';\nexport const day = addDays;",
  'packages/frames/src/index.ts': "export { decide } from '@samarbejde/core';",
  'packages/conformance/src/index.ts': "export { parse } from '@samarbejde/core/parse';",
  'packages/cli/src/index.ts':
    "export { parse } from '@samarbejde/conformance';\nexport { decide } from '@samarbejde/frames';",
};

/** One planted import for each rule, in a file of its own or instead of a sound one. */
const planted = {
  'no-cycles': {
    'packages/core/src/frame/frame.ts':
      "import { decide } from '../decide/decide.js';\nexport type Frame = typeof decide;",
  },
  'core-stands-above-only-nothing': {
    'packages/core/src/decide/far.ts': "export { decide } from '@samarbejde/frames';",
  },
  'frames-stands-above-only-core': { 'packages/frames/src/far.ts': "export { parse } from '@samarbejde/conformance';" },
  'conformance-stands-above-only-core': {
    'packages/conformance/src/far.ts': "export { decide } from '@samarbejde/frames';",
  },
  'cli-stands-above-only-conformance-and-frames-and-core': {
    'packages/bench/src/index.ts': 'export const bench = 1;',
    'packages/cli/src/far.ts': "export { bench } from '../../bench/src/index.js';",
  },
  'other-packages-by-their-entries': {
    'packages/conformance/src/deep.ts': "export { decide } from '../../core/src/decide/decide.js';",
  },
  'other-packages-by-their-names': {
    'packages/conformance/src/relative.ts': "export { decide } from '../../core/src/index.js';",
  },
  'engine-rooms-know-no-frame': {
    'packages/core/src/explain/da.ts': "export { aalborg } from '../aalborg/frame.js';",
  },
  'frame-rooms-take-only-words-and-the-shape-of-a-frame': {
    'packages/core/src/aalborg/trust.ts':
      "import type { decide } from '../decide/decide.js';\nexport type Trust = typeof decide;",
  },
  'aalborg-stands-on-no-other-frame': {
    'packages/core/src/practice/frame.ts': 'export const practice = 1;',
    'packages/core/src/aalborg/mixed.ts': "export { practice } from '../practice/frame.js';",
  },
  'zod-only-where-unknown-input-is-parsed': {
    'packages/core/src/decide/situation.ts':
      "import type { string } from 'zod';\nexport type Situation = typeof string;",
  },
  'parsing-is-an-entry-of-its-own': {
    'packages/core/src/index.ts': "export { parse } from './parse/index.js';",
  },
  'dates-only-in-time': { 'packages/core/src/agreement/due.ts': "export { addDays } from 'date-fns';" },
  'core-and-frames-run-anywhere': { 'packages/frames/src/read.ts': "export { readFileSync } from 'node:fs';" },
  'code-knows-no-tests': { 'packages/core/src/decide/odd.ts': "export { tested } from './decide.test.js';" },
  'everything-resolves': { 'packages/core/src/decide/lost.ts': "export { lost } from './nowhere.js';" },
};

/** A room of each storey looks up to the first room above it. */
const lookingUp = Object.fromEntries(
  storeys.slice(0, -1).map((rooms, index) => {
    const rule = `${rooms.join('-and-')}-${rooms.length > 1 ? 'look' : 'looks'}-down`;
    const above = storeys[index + 1][0];
    return [
      rule,
      {
        [`packages/core/src/${above}/above.ts`]: 'export const above = 1;',
        [`packages/core/src/${rooms[0]}/up.ts`]: `export { above } from '../${above}/above.js';`,
      },
    ];
  }),
);
const allPlanted = { ...planted, ...lookingUp };

const folders = [];

function plant(files) {
  const folder = mkdtempSync(join(tmpdir(), 'samarbejde-planted-'));
  folders.push(folder);
  for (const [name, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the rules about what may import what', () => {
  it('let a sound workspace pass', async () => {
    expect(await brokenImports(plant({}))).toEqual([]);
  });

  it('each have a planted violation', () => {
    expect(Object.keys(allPlanted).sort()).toEqual(ruleSet.forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(allPlanted))('catch a violation of %s', async (rule, files) => {
    const broken = await brokenImports(plant(files));
    expect(broken.map((violation) => violation.rule)).toContain(rule);
  });
});

describe('the rooms of core', () => {
  it('each have a place in the house', () => {
    expect(roomsWithoutPlace(['decide', 'aalborg', 'practice', 'parse'])).toEqual([]);
    expect(roomsWithoutPlace(['decide', 'attic'])).toEqual([
      'packages/core/src/attic has no place among the storeys of packages/dx/structure/rules.mjs',
    ]);
  });
});
