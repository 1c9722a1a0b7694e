import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { mustRun } from './workspace/command.mjs';
import { publishedPackages, root } from './workspace/packages.mjs';
import { runPnpm } from './workspace/pnpm.mjs';

/** Packs every package into one folder, as they would be published, for projects that try them before they are. */
const folder = resolve(process.env.INIT_CWD ?? root, process.argv[2] ?? 'tarballs');

await build();
mkdirSync(folder, { recursive: true });
for (const { path, manifest } of publishedPackages()) {
  const packed = runPnpm(['pack', '--pack-destination', folder], { cwd: path });
  await mustRun(`Packing ${manifest.name}`, packed);
}
console.log(`\nIn the project that tries them: npm install --save-dev ${join(folder, '*.tgz')}`);
