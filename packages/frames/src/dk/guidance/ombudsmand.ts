import type { FrameItems } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import type { DanishLawWords } from '../law/ids.js';

const cite = pageOn('ombudsmanden');

/** The ombudsman: an intrusive decision is written from the start, or confirmed in writing at once, and talks are noted. */
export const ombudsmand: FrameItems<DanishLawWords> = {
  rules: [
    {
      id: 'intrusive-decision-not-only-spoken',
      title: {
        da: 'En indgribende afgørelse gives ikke kun mundtligt',
        en: 'An intrusive decision is not given orally alone',
      },
      force: 'should',
      when: { purpose: 'decision', act: 'decide', fromSide: 'school', importance: 'important' },
      discourage: { mode: 'oral' },
      cites: cite(
        'Skriftlighed',
        'En indgribende afgørelse bør være skriftlig fra begyndelsen eller bekræftes på skrift med det samme.',
        'An intrusive decision should be written from the start or confirmed in writing at once.',
      ),
    },
  ],
  duties: [
    {
      id: 'talk-about-a-decision-is-noted',
      title: { da: 'Skriv et notat om en samtale om en afgørelse', en: 'Make a note of a talk about a decision' },
      force: 'should',
      by: 'professional',
      do: 'note-the-talk',
      when: { purpose: 'decision', act: 'talk' },
      cites: cite(
        'Notatpligt',
        'Samtaler, også over telefonen, skal noteres, når de betyder noget for en afgørelse.',
        'Talks, on the phone too, are to be noted where they matter for a decision.',
      ),
    },
  ],
};
