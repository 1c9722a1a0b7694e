import type { FrameItems } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import type { DanishLawWords } from '../law/ids.js';

/** The ombudsman: an intrusive decision is written from the start, or confirmed in writing at once. */
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
      cites: pageOn('ombudsmanden')(
        'Skriftlighed',
        'En indgribende afgørelse bør være skriftlig fra begyndelsen eller bekræftes på skrift med det samme.',
        'An intrusive decision should be written from the start or confirmed in writing at once.',
      ),
    },
  ],
};
