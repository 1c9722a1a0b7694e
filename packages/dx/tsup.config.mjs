import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** `./parse` stands in `src/parse/index.ts`, `.` in `src/index.ts`. */
const sourceOf = (name) => (existsSync(`src/${name}/index.ts`) ? `src/${name}/index.ts` : `src/${name}.ts`);

const names = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== './package.json')
  .map((subpath) => (subpath === '.' ? 'index' : subpath.slice(2)));

const library = Object.fromEntries(names.map((name) => [name, sourceOf(name)]));
const shared = { target: 'node20', outDir: 'dist', silent: true, treeshake: true };

export default defineConfig([
  {
    ...shared,
    entry: library,
    format: ['esm', 'cjs'],
    // Without `paths` the packages meet as a user meets them: through the built public entries.
    dts: { compilerOptions: { paths: {} } },
    platform: manifest.name === '@samarbejde/core' || manifest.name === '@samarbejde/frames' ? 'neutral' : 'node',
  },
  ...(existsSync('src/bin.ts') ? [{ ...shared, entry: { bin: 'src/bin.ts' }, format: ['esm'], platform: 'node' }] : []),
]);
