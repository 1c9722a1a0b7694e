import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { fakeIo } from '../testing/fake-io.js';
import { printable, printableLine } from './printable.js';

const party = { id: 't1', role: 'teacher' };
const content = { form: 'oral', parties: [party] };

describe('What stands in a file', () => {
  it.each([
    [
      'agreement new d.json',
      { id: 'a', template: 'x', content: { form: 'oral', parties: [{ ...party, '\u001b[31mred\u0007': 1 }] } },
    ],
    [
      'agreement new d.json',
      {
        id: 'a',
        template: 'aalborg/contact-agreement',
        content: { form: 'oral', parties: [{ id: 't1', role: '\u001b[2J\u009b1m\nteacher' }] },
      },
    ],
    ['agreement check d.json', { id: 'a', template: '\u001b]0;title\u0007\u202e', content }],
    ['agreement show d.json', { id: 'a', template: '\u001b]0;title\u0007\u202e', content }],
  ])('cannot steer the terminal of whoever runs: %s', async (command, file) => {
    const { io, written } = fakeIo({ files: { 'd.json': JSON.stringify(file) } });
    await run(command.split(' '), io);
    const told = `${written.stdout}${written.stderr}`;
    expect(told).not.toBe('');
    expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(written.stderr.split('\n').filter((line) => line.startsWith('teacher'))).toEqual([]);
  });

  it('is otherwise told as it is', () => {
    expect(printable('æøå\t»x«\n– 😀')).toBe('æøå\t»x«\n– 😀');
    expect(printableLine('a \r\n b\u2028c')).toBe('a b c');
  });
});
