import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const here = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const core = join(here, '../core/src');

/** A folder for what is built for one run; packages are found there as they are here. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'samarbejde-bench-'));
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/**
 * Bundles a module of this package with core's sources, so that what is measured is what stands in the tree.
 *
 * @param {string} file the module, from this folder
 * @param {string} folder where the bundle goes
 * @param {import('esbuild').BuildOptions} more
 * @returns {Promise<string>} the bundle's path
 */
export async function bundle(file, folder, more = {}) {
  const outfile = join(folder, `${basename(file).replace(/\.(mjs|ts)$/, '')}.bundle.mjs`);
  await build({
    entryPoints: [join(here, file)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    external: [
      '@casl/*',
      '@cedar-policy/*',
      '@gorules/*',
      'casbin',
      'json-logic-engine',
      'json-rules-engine',
      'ts-pattern',
      'xstate',
    ],
    alias: { '@samarbejde/core': join(core, 'index.ts') },
    ...more,
  });
  return outfile;
}
