import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('straffeloven');

/** Sections 152 to 152 e of the criminal code: confidential facts are not passed on without right; a duty to notify is a right. */
export const secrecy: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'confidential-facts-stay',
      title: {
        da: 'Fortrolige oplysninger om andre gives ikke videre',
        en: 'Confidential facts about others are not passed on',
      },
      force: 'must',
      holders: ['parent', 'other-parent', 'parent-council'],
      action: 'receive',
      subjects: ['confidential-facts-of-others'],
      answer: 'no',
      cites: cite(
        '§ 152, jf. § 152 e',
        'Den, der er ansat, videregiver ikke uberettiget det fortrolige; hvor der er pligt til at give det videre, er det ikke uberettiget.',
        'Staff do not pass on without right what is confidential; where there is a duty to pass it on, it is not without right.',
      ),
    },
  ],
};
