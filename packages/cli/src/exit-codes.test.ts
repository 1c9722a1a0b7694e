import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileFault } from './io.js';
import { run } from './run.js';
import { fakeIo } from './testing/fake-io.js';

const line = '{"purpose":"conflict","act":"talk","from":"teacher","to":["parent"]}\n';
const flow = (channel: string): string => `flow: conflict
steps:
  - { id: talk, kind: send, by: class-teacher, to: custody-holder, purpose: conflict, act: talk, channel: ${channel} }
`;

const logMapping = `schemaVersion: 1
rows:
  - { match: { activity: ask }, from: parent, to: teacher, act: ask, purpose: everyday, channel: platform-message }
log: { columns: { case: case, time: time, activity: what } }
`;
const row = 'c1;2026-11-02T08:00:00+01:00;ask\n';

interface Ending {
  readonly code: number;
  readonly when: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array | FileFault>>;
}

/** When the command ends with what: the table of `docs/exit-codes.md`, line by line. */
const endings: readonly Ending[] = [
  { code: 0, when: 'every line has its decision', args: ['decide'], stdin: line },
  { code: 0, when: 'no line came in', args: ['decide'] },
  { code: 0, when: 'a rule or a word is explained', args: ['explain', 'T4'] },
  { code: 0, when: 'help was asked for', args: ['--help'] },
  {
    code: 1,
    when: 'a step goes by a channel that is advised against',
    args: ['check', 'flow.yaml', '--assume-usual', '--fail-on', 'should'],
    files: { 'flow.yaml': flow('email') },
  },
  { code: 2, when: 'one line of many is no JSON', args: ['decide'], stdin: `${line}no json\n${line}` },
  { code: 2, when: 'a line has an unknown word', args: ['decide'], stdin: line.replace('conflict', 'conflct') },
  { code: 2, when: 'the command is unknown', args: ['decid'] },
  { code: 2, when: 'an option is unknown', args: ['decide', '--assume'] },
  { code: 2, when: 'a day is none', args: ['decide', '--on', '2026-02-30'] },
  { code: 2, when: 'an id is unknown', args: ['explain', 'T44'] },
  { code: 2, when: 'a file is missing', args: ['check', 'gone.bpmn'] },
  { code: 2, when: 'a file is empty', args: ['check', 'a.bpmn'], files: { 'a.bpmn': '' } },
  { code: 2, when: 'a file is a folder', args: ['check', 'a'], files: { a: 'folder' } },
  {
    code: 2,
    when: 'a file is not UTF-8',
    args: ['check', 'a.bpmn'],
    files: { 'a.bpmn': new Uint8Array([60, 255, 62]) },
  },
  { code: 2, when: 'a file is no process', args: ['check', 'a.bpmn'], files: { 'a.bpmn': '<html/>' } },
  {
    code: 2,
    when: 'one file of two is missing, and the other has findings',
    args: ['check', 'flow.yaml', 'gone.bpmn', '--assume-usual'],
    files: { 'flow.yaml': flow('email') },
  },
  {
    code: 2,
    when: 'one row of a log cannot be read, and the others are checked',
    args: ['check', 'log.csv', '--mapping', 'mapping.yaml', '--fail-on', 'never'],
    files: { 'mapping.yaml': logMapping, 'log.csv': `case;time;what\n${row}c2;;ask\n` },
  },
  {
    code: 2,
    when: 'a log breaks off, and what came before is checked',
    args: ['check', 'log.csv.gz', '--mapping', 'mapping.yaml', '--fail-on', 'never'],
    files: { 'mapping.yaml': logMapping, 'log.csv.gz': `case;time;what\n${row}c2;2026-11` },
  },
  {
    code: 2,
    when: 'nothing could be assessed',
    args: ['check', 'flow.yaml'],
    files: { 'flow.yaml': 'flow: quiet\nsteps:\n  - { id: note, internal: true }\n' },
  },
];

describe('the exit code', () => {
  it.each(endings)('is $code when $when', async ({ code, args, stdin, files }) => {
    const { io, written } = fakeIo({
      ...(stdin === undefined ? {} : { stdin }),
      ...(files === undefined ? {} : { files }),
    });
    expect(await run(args, io), written.stdout + written.stderr).toBe(code);
  });

  it('says in one sentence on the error stream what could not be checked, and what to do', async () => {
    for (const { args, files } of endings.filter(({ code, stdin }) => code === 2 && stdin === undefined)) {
      const { io, written } = fakeIo(files === undefined ? {} : { files });
      await run(args, io);
      expect(`${written.stderr}${written.stdout}`.trim(), args.join(' ')).not.toBe('');
      expect(written.stderr, args.join(' ')).not.toMatch(/\bat .*:\d+:\d+|TypeError/);
    }
  });

  it('is told in the documentation for exactly these cases', () => {
    const page = readFileSync(new URL('../../../docs/exit-codes.md', import.meta.url), 'utf8');
    const rows = endings.map(({ code, when, args }) => `| ${code} | ${when} | \`samarbejde ${args.join(' ')}\` |`);
    expect(page).toContain(`| code | when | for example |\n|---|---|---|\n${rows.join('\n')}\n\n`);
  });
});
