import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

let number = 0;

/** The sources of this package as the benches import them: bundled as they would be built, several files as one module. */
export async function bundled(folder, ...entries) {
  return import(await bundleFile(folder, ...entries));
}

/** The same for another process to import: answers with the address of the file. */
export async function bundleFile(folder, ...entries) {
  const contents = entries
    .map((entry) => `export * from ${JSON.stringify(new URL(entry, import.meta.url).pathname)};`)
    .join('\n');
  const outfile = join(folder, `bundle-${number++}.mjs`);
  const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: require },
    alias: { '@samarbejde/core': new URL('../../core/src/index.ts', import.meta.url).pathname },
  });
  return pathToFileURL(outfile).href;
}
