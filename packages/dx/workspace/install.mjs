import { mustRun } from './command.mjs';
import { runPnpm } from './pnpm.mjs';

function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** Installs exactly what the lockfile names. */
export async function install() {
  if (!nodeIsNewEnough()) {
    process.stderr.write(`Samarbejde needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`);
    process.exit(2);
  }
  await mustRun('Installing', runPnpm(['install', '--frozen-lockfile', '--prefer-offline']));
}
