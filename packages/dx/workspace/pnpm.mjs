import { run } from './command.mjs';

/** The one pnpm that every script starts, so that a machine needs only Node.js and npm. */
const version = '12.21.0';

/** Arguments with which `npx` starts that pnpm. */
const starter = ['--yes', '--loglevel=error', `pnpm@${version}`];

export function runPnpm(args, options = {}) {
  // Without a terminal pnpm asks nothing only if it knows that nobody can answer.
  return run('npx', [...starter, ...args], { ...options, env: { CI: '1', ...options.env } });
}
