import { describe, expect, it } from 'vitest';
import { decide } from '../decide/decide.js';
import { defaultModel } from '../default-model.js';
import { valueOf } from '../result.js';
import { diffModels } from './diff-models.js';
import { differenceText, wordDifferenceText } from './difference-text.js';
import { findingText } from './finding-text.js';
import { analysisTexts } from './issue-texts.js';
import { patternText } from './pattern-text.js';
import { verifyModel } from './verify-model.js';
import { beside, composed, item, village } from './village.fixture.js';
import { waysOutText } from './ways-out-text.js';
import { whatWouldChange } from './what-would-change.js';

const { words } = defaultModel('2026-11-24');

describe('A pattern in words', () => {
  it('names what it says, by the words of the model where they are given', () => {
    const pattern = { purpose: ['conflict'], act: ['talk'], reach: ['no-platform'] } as const;
    expect(patternText(pattern).en).toBe('purpose: `conflict`; act: talk; reach: not on the platform');
    expect(patternText(pattern, words).da).toBe(
      'formål: konflikt; handling: tale sammen; hvordan modtageren kan nås: ikke på platformen',
    );
  });

  it('tells a long list by what it leaves out, and a whole group by its own name', () => {
    const everyAct = ['inform', 'ask', 'remind', 'arrange', 'record', 'acknowledge', 'answer', 'decide'] as const;
    expect(patternText({ act: everyAct }).en).toBe('act: any but talk');
    const leaders = ['leader', 'nearest-leader', 'school-leader'];
    expect(patternText({ from: leaders }, words).en).toBe('sender: leader');
    expect(patternText({ from: leaders.slice(1) }, words).en).toBe('sender: nearest leader or school leader');
  });

  it('says ranges of a number, and that an empty pattern is every situation', () => {
    expect(patternText({ facts: { days: [{ atMost: 1 }, { moreThan: 2, lessThan: 5 }] } }).da).toBe(
      '`days`: højst 1 eller over 2 og under 5',
    );
    expect(patternText({ facts: { days: [{ atLeast: 2, atMost: 2 }] } }).en).toBe('`days`: 2');
    expect(patternText({})).toEqual({ da: 'i alle situationer', en: 'in every situation' });
  });
});

describe('What analysis finds, in words', () => {
  const school = beside('school', 'school', {
    rules: [{ ...item('mail-for-news'), when: { purpose: 'news', urgency: 'routine' }, prefer: ['mail'] }],
  });
  const [town, both] = [composed(village()), composed(village(), school)];

  it('says what two models say of a channel, where, and by which items', () => {
    const { differences } = valueOf(diffModels(town, both));
    const told = differences.map((one) => differenceText(one));
    expect(told[0]).toEqual({
      da: '`mail` egner sig i den første model, foretrækkes i den anden, når (formål: `news`; hvor meget det haster: haster ikke). Det skyldes `school/mail-for-news` (kun i den anden).',
      en: '`mail` is suitable in the first model, is preferred in the second when (purpose: `news`; urgency: routine). It comes from `school/mail-for-news` (in the second only).',
    });
    expect(wordDifferenceText({ word: 'fact-values', of: 'weather', id: 'wet', change: 'only-in-a' }).da).toBe(
      'Værdien `wet` for `weather`: kun i den første.',
    );
  });

  it('says what would change a verdict, and what never does', () => {
    const situation = { purpose: 'news', act: 'inform', from: 'tutor', to: ['carer'], urgency: 'now' } as const;
    expect(decide(both, situation).channels[0]?.verdict).toBe('accepted');
    const ways = valueOf(whatWouldChange(both, situation, 'mail', { to: ['preferred', 'forbidden'] }));
    expect(waysOutText(ways).en).toBe(
      '`mail` is suitable, as things are: a word (village/anything-goes, 1).\n`mail` is preferred when (urgency: routine).\nNo change of facts makes it so that it must not be used.',
    );
  });

  it('says a finding that holds everywhere without a pattern', () => {
    const rules = [{ ...item('never-mind'), discourage: 'every-channel' as const }];
    const [first] = valueOf(verifyModel(composed(village({ rules })))).findings;
    expect(first === undefined ? '' : findingText(first).da).toBe(
      'Kun kanaler, der frarådes, er tilbage i alle situationer. Anbefal mindst én, eller gør en af reglerne snævrere.',
    );
  });

  it('says why an analysis came to no end', () => {
    for (const says of Object.values(analysisTexts)) {
      const { da, en } = says({ limit: 7, fact: 'days' });
      expect(da).not.toBe(en);
      expect(`${da}${en}`).not.toContain('undefined');
    }
  });
});
