/** Core's rooms of data. */
export const frameRooms = ['aalborg', 'practice'];

const frameRoom = `(${frameRooms.join('|')})`;
const entry = '(index|(parse|picture|testing|schema|ical|dk)/index)[.]ts$';

/** A package may import those that stand below it: `cli → conformance → core ← frames`. */
const below = { core: [], frames: ['core'], conformance: ['core'], cli: ['conformance', 'frames', 'core'] };

const directions = Object.entries(below).map(([folder, allowed]) => ({
  name: `${folder}-stands-above-only-${allowed.join('-and-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^packages/${folder}/src/` },
  to: { path: '^packages/', pathNot: `^packages/(${[folder, ...allowed].join('|')})/` },
}));

/** Core's engine rooms from the ground up. A room may look down and to its neighbours, never up. */
export const storeys = [
  ['vocabulary'],
  ['time'],
  ['frame'],
  ['engine'],
  ['compose'],
  ['decide'],
  ['standing', 'agreement', 'escalation'],
  ['explain', 'analyse'],
  ['picture'],
  ['parse'],
  ['testing'],
];

const upward = storeys.slice(0, -1).map((rooms, index) => ({
  name: `${rooms.join('-and-')}-${rooms.length > 1 ? 'look' : 'looks'}-down`,
  severity: 'error',
  from: { path: `^packages/core/src/(${rooms.join('|')})/`, pathNot: '[.]test(-d)?[.]ts$' },
  to: {
    path: `^packages/core/src/(${storeys
      .slice(index + 1)
      .flat()
      .join('|')})/`,
  },
}));

/** The rules of the house, for dependency-cruiser. Tests may look anywhere within their own package. */
export const ruleSet = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...directions,
    ...upward,
    {
      name: 'other-packages-by-their-entries',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/', `^packages/[^/]+/src/${entry}`] },
    },
    {
      name: 'other-packages-by-their-names',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: {
        path: '^packages/[^/]+/',
        pathNot: '^packages/$1/',
        dependencyTypesNot: ['aliased-tsconfig', 'aliased-tsconfig-paths', 'aliased-workspace'],
      },
    },
    {
      name: 'engine-rooms-know-no-frame',
      severity: 'error',
      from: {
        path: '^packages/core/src/[^/]+/',
        pathNot: [`^packages/core/src/${frameRoom}/`, '^packages/core/src/testing/', '[.]test(-d)?[.]ts$'],
      },
      to: { path: `^packages/core/src/${frameRoom}/` },
    },
    {
      name: 'frame-rooms-take-only-words-and-the-shape-of-a-frame',
      severity: 'error',
      from: { path: `^packages/core/src/${frameRoom}/`, pathNot: '[.]test(-d)?[.]ts$' },
      to: {
        path: '^packages/core/src/',
        pathNot: [`^packages/core/src/${frameRoom}/`, '^packages/core/src/(frame|vocabulary)/'],
      },
    },
    {
      name: 'aalborg-stands-on-no-other-frame',
      severity: 'error',
      from: { path: '^packages/core/src/aalborg/', pathNot: '[.]test(-d)?[.]ts$' },
      to: { path: '^packages/core/src/practice/' },
    },
    {
      name: 'zod-only-where-unknown-input-is-parsed',
      severity: 'error',
      from: { path: '^packages/(core|frames)/src/', pathNot: '^packages/core/src/parse/' },
      to: { path: '(^|/)node_modules/zod/|^zod($|/)' },
    },
    {
      name: 'parsing-is-an-entry-of-its-own',
      severity: 'error',
      from: { path: '^packages/core/src/[^/]+[.]ts$' },
      to: { path: '^packages/core/src/parse/' },
    },
    {
      name: 'dates-only-in-time',
      severity: 'error',
      from: { path: '^packages/(core|frames)/src/', pathNot: '^packages/core/src/time/' },
      to: { path: '(^|/)node_modules/(date-fns|@date-fns/tz)/|^(date-fns|@date-fns/tz)($|/)' },
    },
    {
      name: 'core-and-frames-run-anywhere',
      severity: 'error',
      from: { path: '^packages/(core|frames)/src/', pathNot: '[.]test(-d)?[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'code-knows-no-tests',
      severity: 'error',
      from: { pathNot: '[.]test(-d)?[.]ts$' },
      to: { path: '[.]test(-d)?[.]ts$' },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
};
