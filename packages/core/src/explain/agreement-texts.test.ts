import { expect, it } from 'vitest';
import { agreementTexts } from './agreement-texts.js';

const params = {
  ...{ act: 'ask', agreement: 'a1', answer: 'no', because: ['f/x'], channel: 'letter', count: 2, due: '2026-11-24' },
  ...{ field: 'place', from: 'home', id: 'c1', kind: 'f/k', known: ['done'], last: '2026-11-24', latest: '2026-11-24' },
  ...{
    max: 5,
    min: 1,
    least: 1,
    most: 200,
    nearest: ['x'],
    newest: 2,
    on: '2026-11-24',
    open: 2,
    purpose: 'concern',
    role: 'parent',
  },
  ...{
    roles: ['parent'],
    status: 'ended',
    subject: 'case-frame',
    there: 1,
    to: 'school',
    until: '2026-11-24',
    version: 1,
  },
};

it.each(Object.entries(agreementTexts))('%s is told in both languages: the fact, then what to do', (_code, says) => {
  for (const given of [params, { ...params, because: [], answer: 'undetermined', count: 1 }]) {
    const { da, en } = says(given);
    expect(da).not.toBe(en);
    for (const text of [da, en]) {
      expect(text).toMatch(/^[A-ZÆØÅ`0-9].*[.?]$/s);
      expect(text).not.toMatch(/undefined|!|\s\s| \./);
      // A fact and a way on are two sentences, or one that holds both.
      expect(text.split(/[.;:?]\s/).length).toBeGreaterThan(1);
    }
  }
});

it('says it in another way when nothing can be named', () => {
  expect(agreementTexts['not-all-agree']({ roles: [] }).en).toBe(
    'Not all who must agree have agreed. Ask those who are missing.',
  );
  expect(agreementTexts['no-such-progress']({ known: [] }).da).toContain('Skriv en kommentar i stedet.');
});
