import { describe, expect, test } from 'vitest';
import { flowIssueTexts, flowNoteTexts, sayFlowIssue } from './issue-texts.js';

const texts = Object.entries({ ...flowIssueTexts, ...flowNoteTexts });

describe('what is said of a flow', () => {
  test.each(texts)('%s: both languages speak of the same things', (_, { da, en }) => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(names(da)).toEqual(names(en));
    expect(da).not.toBe(en);
  });

  test.each(texts)(
    '%s: states the fact, then what to do or what it means, without raising its voice',
    (_, { da, en }) => {
      for (const text of [da, en]) {
        expect(text.split(/[.;] /).length).toBeGreaterThan(1);
        expect(text).toMatch(/\.$|\.`?$|\}\.$/);
        expect(text).not.toContain('!');
      }
    },
  );

  test('names the place first', () => {
    const said = { code: 'duplicate-id', params: { id: 'ask', line: 7, column: 3 } };
    expect(sayFlowIssue(said, 'en')).toBe(
      'Line 7, column 3: The id `ask` stands on more than one element. Give each element an id of its own.',
    );
    expect(sayFlowIssue(said, 'da')).toBe(
      'Linje 7, kolonne 3: Id `ask` står på mere end ét element. Giv hvert element sit eget id.',
    );
  });

  test('lists what is near, and says so where nothing is', () => {
    const said = (nearest: readonly string[]) =>
      sayFlowIssue({ code: 'unknown-key', params: { key: 'chanel', nearest } }, 'en');
    expect(said(['channel'])).toBe('The key `chanel` is not known here. Nearest known: `channel`.');
    expect(said([])).toBe('The key `chanel` is not known here. Nearest known: –.');
  });

  test('does not fill in what nobody gave', () => {
    expect(sayFlowIssue({ code: 'not-bpmn', params: {} }, 'en')).toContain('{element}');
    expect(sayFlowIssue({ code: 'something-else', params: {} }, 'en')).toBe('something-else');
  });
});
