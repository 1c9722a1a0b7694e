import { expect, it } from 'vitest';
import { issueText } from '../message/issue.js';
import { parseData } from './data-file.js';

const refused = (text: string): readonly string[] => {
  const read = parseData(text, 'f.yaml');
  return read.ok ? [] : read.issues.map((one) => issueText(one, 'en'));
};

it('a file that unfolds itself is refused with the place where it begins', () => {
  const layers = Array.from({ length: 8 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`)}]`);
  expect(refused(['a0: &a0 [x]', ...layers].join('\n'))).toEqual([
    'f.yaml: The file reuses parts of itself (`*name`) more than 100 times, first at line 2, column 10. Write them out.',
  ]);
});

it('a file that is nested without end is refused before it is parsed', () => {
  expect(refused(`rows:\n  ${'['.repeat(3_000_000)}`)).toEqual([
    'f.yaml: The file is nested more than 256 levels deep at line 2, column 259. See whether it is damaged, or another file than you think.',
  ]);
  expect(refused(`rows: ${'[1],'.repeat(500)}`)[0]).toContain('breaks at line 1');
  expect(refused(`[${'[1],'.repeat(500)}]`)).toEqual([]);
});

it('a file that is larger than people write is refused with how large it may be', () => {
  expect(refused(`# ${'x'.repeat(4_000_000)}`)).toEqual([
    'f.yaml: The file holds 4000002 characters; at most 4000000 are read. Split it up, or see whether it is the right file.',
  ]);
});
