import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './packages.mjs';

/**
 * Runs a command and keeps what it prints. It never rejects because of an exit code: `code` says how it went.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, input?: string }} options
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function run(file, args, { cwd = root, env = {}, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part) => {
      stderr += part;
    });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, stdout, stderr: signal ? `${stderr}\n${signal}` : stderr }),
    );
    if (input !== undefined) child.stdin.end(input);
  });
}

/** Runs a tool that the workspace has installed, by the name of its command. */
export function runTool(name, args, options = {}) {
  return run(join(root, 'node_modules/.bin', name), args, options);
}

/** The environment in which tools that start other tools find them, pnpm among them. */
export function toolPath(...folders) {
  return { PATH: [...folders, join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) };
}

/** Runs a step that must succeed: quiet if it does, and with all that it printed if it does not. */
export async function mustRun(title, promise) {
  const { code, stdout, stderr } = await promise;
  if (code === 0) return stdout;
  process.stderr.write(`${title} failed (exit code ${code}).\n${stdout}${stderr}\n`);
  process.exit(1);
}
