import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle, here } from './bundle.mjs';
import { median } from './report.mjs';

const compile = "export { compile } from './engine/engine.js';";
const decide = "export { decide } from './decide/decide.js';";
const compose = "export { composeModel } from './compose/compose-model.js';";
const aalborg = "export { aalborg } from './aalborg/aalborg.js';";
const entries = {
  'the compiled engine alone': compile,
  'engine and `decide`': compile + decide,
  'engine, `decide` and `composeModel` with all its proofs': compose + decide,
  'Aalborg’s frame alone, in two languages': aalborg,
  'engine, `decide`, `composeModel` and Aalborg’s frame': compose + decide + aalborg,
  'everything of the main entry': "export * from './index.js';",
};

const told = {
  imported: ['import of the main entry', 'ms'],
  composed: ['compose the default model, first time in a process', 'ms'],
  recomposed: ['compose the default model, when warm', 'ms'],
  first: ['first decision after composing', 'ms'],
  verified: ['verify the default model over the whole space', 'ms'],
  heap: ['heap of a composed model', 'MB'],
  heapUsed: ['heap of the model after 20,000 different decisions', 'MB'],
  heapUsedLong: ['heap of the model after 200,000 different decisions', 'MB'],
};

/** Sizes, and how long it takes until a first decision can be asked for: medians over fresh processes. */
export async function measureFootprint(folder, processes) {
  const outfile = join(folder, 'size.mjs');
  const sizes = [];
  for (const [name, contents] of Object.entries(entries)) {
    await bundle('workload.mjs', folder, {
      entryPoints: undefined,
      stdin: { contents, resolveDir: join(here, '../core/src'), loader: 'ts' },
      outfile,
      minify: true,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      external: [],
    });
    const size = gzipSync(readFileSync(outfile), { level: 9 }).length / 1000;
    sizes.push({ name: `size, gzip: ${name}`, value: size, unit: 'kB' });
  }
  // The last of the entries is everything: that is what the processes import.
  const runs = Array.from({ length: processes }, () =>
    JSON.parse(execFileSync(process.execPath, ['--expose-gc', join(here, 'probe.mjs'), outfile], { encoding: 'utf8' })),
  );
  return [
    ...sizes,
    ...Object.entries(told).map(([key, [name, unit]]) => ({ name, value: median(runs.map((run) => run[key])), unit })),
  ];
}
