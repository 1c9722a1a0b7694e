import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the whole workspace. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** The place of every entry that a package offers, by the name that is imported; the type checker reads the same map. */
export function entrySources() {
  const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
  return Object.fromEntries(Object.entries(paths).map(([name, [file]]) => [name, join(root, file)]));
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
}

/** The packages that are published, each after those that it imports. */
export function publishedPackages() {
  const all = readdirSync(join(root, 'packages'))
    .map((folder) => ({ folder, path: join(root, 'packages', folder), manifest: readManifest(folder) }))
    .filter(({ manifest }) => !manifest.private);
  const byName = new Map(all.map((item) => [item.manifest.name, item]));
  const ordered = new Set();
  const visit = (item) => {
    for (const name of Object.keys(item.manifest.dependencies ?? {})) {
      const needed = byName.get(name);
      if (needed) visit(needed);
    }
    ordered.add(item);
  };
  all.forEach(visit);
  return [...ordered];
}

/** The names under which a package is imported: `@samarbejde/core`, `@samarbejde/core/parse`. */
export function importNames(manifest) {
  return Object.keys(manifest.exports)
    .filter((subpath) => subpath !== './package.json')
    .map((subpath) => manifest.name + subpath.slice(1));
}
