import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, runTool } from './workspace/command.mjs';
import { root } from './workspace/packages.mjs';

const packageProjects = readdirSync(join(root, 'packages')).flatMap((folder) =>
  ['tsconfig.json', 'tsconfig.pure.json'].map((name) => join('packages', folder, name)),
);
const projects = [...packageProjects, 'packages/dx/tsconfig.examples.json'].filter((file) =>
  existsSync(join(root, file)),
);

/** Two at a time: more only wait for each other on a small machine. */
async function worker(queue) {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    await mustRun(`Type checking ${project}`, runTool('tsc', ['--noEmit', '--pretty', 'false', '-p', project]));
  }
}

const queue = [...projects];
await Promise.all([worker(queue), worker(queue)]);
console.log(`${projects.length} projects type check.`);
