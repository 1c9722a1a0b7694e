import { join } from 'node:path';
import { build } from 'esbuild';
import { countCases } from '../workspace/counts.mjs';
import { entrySources, root } from '../workspace/packages.mjs';

/** Entries that must run in a browser and in every runtime: all but the ones that read files. */
const anywhere = /^@samarbejde\/(core|frames)(\/|$)/;

/** Why an entry does not bundle for a platform without Node's own modules, or nothing. */
export async function neutralFailure(entry, platform) {
  try {
    await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      platform,
      target: 'es2022',
      mainFields: ['module', 'main'],
      conditions: ['import'],
      alias: entrySources(),
      tsconfigRaw: {},
      logLevel: 'silent',
      absWorkingDir: root,
    });
    return undefined;
  } catch (error) {
    return `${entry} does not bundle for ${platform}: ${error.message}`;
  }
}

/** core and frames bundle for browsers and for runtimes that are neither browser nor Node. */
export async function neutralBundles() {
  const entries = Object.entries(entrySources()).filter(([name]) => anywhere.test(name));
  const cases = [];
  for (const [, file] of entries) {
    for (const platform of ['neutral', 'browser']) cases.push(await neutralFailure(join(file), platform));
  }
  return countCases(cases);
}
