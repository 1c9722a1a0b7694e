import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { run } from './workspace/command.mjs';
import { root } from './workspace/packages.mjs';

/** What `npx samarbejde` starts inside the clone. */
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const command = join(root, bin);
const conflict = '{"purpose":"conflict","act":"talk","from":"class-teacher","to":["custody-holder"]}';

/** What a newcomer sees first. Exit code 1 means findings, and this process has some. */
const jobs = [
  {
    says: 'A process for conflicts with a family, held against Aalborg’s four guideposts and common practice:',
    args: ['check', 'process.bpmn', '--mapping', 'mapping.yaml', '--assume-usual', '--lang', 'en'],
    folder: 'examples/05-check-a-process',
    ends: 1,
  },
  {
    says: 'Where one of those findings comes from:',
    args: ['explain', 'K7', 'aalborg/child-heard-before-decision', '--lang', 'en'],
    folder: '.',
    ends: 0,
  },
  {
    says: 'Which channel suits talking a conflict over, and why:',
    args: ['decide', '--assume-usual', '--lang', 'en'],
    folder: '.',
    ends: 0,
    input: conflict,
    show: (line) => JSON.parse(line).text,
  },
];

console.log('Building …');
await build();

if (!existsSync(command)) {
  process.stderr.write(`The build made no command: ${bin} is missing.\n`);
  process.exit(1);
}

for (const { says, args, folder, ends, input, show = (text) => text } of jobs) {
  const shell = input === undefined ? '' : `echo '${input}' | `;
  console.log(`\n${says}\n\n$ ${shell}samarbejde ${args.join(' ')}\n`);
  const { code, stdout, stderr } = await run(process.execPath, [command, ...args], { cwd: join(root, folder), input });
  process.stderr.write(stderr);
  if (code !== ends) {
    process.stderr.write(`The command ends with exit code ${code}; ${ends} was expected.\n`);
    process.exit(1);
  }
  console.log(show(stdout).trimEnd());
}
console.log(
  '\nNext: `npx samarbejde map FILE` with a process or a log of yours, README.md, or `npm test` to run every test.',
);
