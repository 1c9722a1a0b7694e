import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mustRun, runTool } from './workspace/command.mjs';
import { publishedPackages } from './workspace/packages.mjs';

/** Builds every published package, each after those that it imports. */
export async function build() {
  for (const { path, manifest } of publishedPackages()) {
    rmSync(join(path, 'dist'), { recursive: true, force: true });
    await mustRun(`Building ${manifest.name}`, runTool('tsup', ['--config', '../dx/tsup.config.mjs'], { cwd: path }));
    rmSync(join(path, 'dist/rooms'), { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build();
