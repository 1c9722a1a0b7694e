import { join } from 'node:path';
import { mustRun, run } from './workspace/command.mjs';
import { root } from './workspace/packages.mjs';

/** The size of what a page loads, against the limits in `.size-limit.json`; it looks at what was built last. */
const folder = join(root, 'packages/dx');
const command = join(folder, 'node_modules/.bin/size-limit');
process.stdout.write(await mustRun('Measuring the bundles', run(command, [], { cwd: folder })));
