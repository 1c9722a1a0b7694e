import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace/packages.mjs';

/** The files that git keeps or would keep, by their paths from the root. */
export function trackedFiles() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const files = listed.toString('utf8').split('\0').filter(Boolean);
  return [...new Set(files)].filter((file) => existsSync(join(root, file)));
}
