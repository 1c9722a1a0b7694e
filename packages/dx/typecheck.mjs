import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './workspace/command.mjs';
import { root } from './workspace/packages.mjs';

const packageProjects = readdirSync(join(root, 'packages')).flatMap((folder) =>
  ['tsconfig.json', 'tsconfig.pure.json'].map((name) => join('packages', folder, name)),
);
const projects = [...packageProjects, 'packages/dx/tsconfig.examples.json'].filter((file) =>
  existsSync(join(root, file)),
);

const failures = [];

/** Two at a time: more only wait for each other on a small machine. */
async function worker(queue) {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    const { code, stdout, stderr } = await runTool('tsc', ['--noEmit', '--pretty', 'false', '-p', project]);
    if (code !== 0) failures.push(`${project} does not type check.\n${stdout}${stderr}`);
  }
}

const queue = [...projects];
await Promise.all([worker(queue), worker(queue)]);
if (failures.length > 0) process.stderr.write(`${failures.join('\n')}\n`);
else console.log(`${projects.length} projects type check.`);
process.exitCode = failures.length === 0 ? 0 : 1;
