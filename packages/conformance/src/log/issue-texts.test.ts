import { describe, expect, it } from 'vitest';
import { logIssueTexts } from './issue-texts.js';

const params = {
  file: 'beskeder.csv',
  line: 12,
  column: 'sendt',
  columns: 9,
  found: 3,
  expected: 4,
  limit: 100,
  thread: 2,
  kind: 'ZIP',
  type: 'order',
  known: ['thread', 'parent', 'child'],
  reason: 'ENOENT',
  format: 'csv',
};

describe('what an issue of a log says', () => {
  it.each(Object.entries(logIssueTexts))('%s: a fact and a way out, in both languages', (_, textOf) => {
    for (const given of [params, {}]) {
      const { da, en } = textOf(given);
      for (const text of [da, en]) {
        expect(text).toMatch(/^[A-ZÆØÅ].*[.]$/);
        expect(text).toMatch(/[.:;,] /);
        expect(text).not.toMatch(/!| {2}|\n/);
      }
      expect(da).not.toBe(en);
    }
    expect(JSON.stringify(textOf(params))).not.toContain('undefined');
  });

  it('names the line and the file', () => {
    expect(logIssueTexts['line-not-json']({ line: 12 }).da).toMatch(/^Linje 12 er ikke gyldig JSON[.] /);
    expect(logIssueTexts['line-not-json']({ line: 12, file: 'a.jsonl' }).en).toMatch(/^Line 12 of `a.jsonl` is not/);
    expect(logIssueTexts['time-missing']({ event: 3, column: 'time' }).en).toMatch(
      /^Event 3 has no time in `time`[.] /,
    );
    expect(logIssueTexts['case-type-unknown'](params).da).toContain('`thread`, `parent` eller `child`');
  });
});
