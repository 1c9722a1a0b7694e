import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { run } from './workspace/command.mjs';
import { root } from './workspace/packages.mjs';

/** What a newcomer sees first. */
const command = join(root, 'packages/cli/dist/bin.js');
const jobs = [['--help']];

console.log('Building …');
await build();

if (!existsSync(command)) {
  process.stderr.write('The build made no command: packages/cli/src/bin.ts is missing.\n');
  process.exit(1);
}

for (const args of jobs) {
  const { code, stdout, stderr } = await run(process.execPath, [command, ...args]);
  process.stdout.write(`\n$ samarbejde ${args.join(' ')}\n${stdout}`);
  process.stderr.write(stderr);
  if (code !== 0) process.exit(code);
}
