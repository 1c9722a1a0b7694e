import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** `./parse` stands in `src/parse/index.ts`, `.` in `src/index.ts`. */
const sourceOf = (name) => (existsSync(`src/${name}/index.ts`) ? `src/${name}/index.ts` : `src/${name}.ts`);

const names = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== './package.json')
  .map((subpath) => (subpath === '.' ? 'index' : subpath.slice(2)));

const library = Object.fromEntries(names.map((name) => [name, sourceOf(name)]));

/**
 * What a bundler can leave out as a whole. One file for everything could not be taken apart again: calls in its data look
 * as if they did something. Each of these becomes a chunk of its own; the entries themselves are nobody's to import.
 */
const rooms = Object.fromEntries(
  [
    ...['aalborg/aalborg', 'practice/common-practice', 'compose/compose-model', 'decide/decide', 'explain/explain'],
    ...['agreement/apply', 'escalation/advance-case', 'analyse/verify-model'],
  ]
    .map((room) => [`rooms/${room}`, `src/${room}.ts`])
    .filter(([, source]) => existsSync(source)),
);

const shared = { target: 'node20', outDir: 'dist', silent: true, treeshake: true };
const published = {
  ...shared,
  // Without `paths` the packages meet as a user meets them: through the built public entries.
  dts: { entry: library, compilerOptions: { paths: {} } },
  platform: manifest.name === '@samarbejde/core' || manifest.name === '@samarbejde/frames' ? 'neutral' : 'node',
};

export default defineConfig([
  { ...published, entry: { ...library, ...rooms }, format: ['esm'] },
  { ...published, entry: library, format: ['cjs'] },
  ...(existsSync('src/bin.ts') ? [{ ...shared, entry: { bin: 'src/bin.ts' }, format: ['esm'], platform: 'node' }] : []),
]);
