import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');

/** Section 13 b: every pupil from kindergarten class to grade 9 has a written message book, within reach at least once a year. */
export const section13b: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'message-book-once-a-year',
      title: {
        da: 'Gør meddelelsesbogen tilgængelig mindst én gang om året',
        en: 'Make the message book available at least once a year',
      },
      force: 'must',
      by: 'professional',
      do: 'keep-message-book',
      often: { times: 1, per: 'year' },
      when: {
        purpose: ['challenge', 'learning-progress'],
        act: ['inform', 'record', 'talk'],
        fromSide: 'school',
        toSide: ['child', 'home'],
      },
      cites: cite(
        '§ 13 b',
        'Bogen er skriftlig, rummer få væsentlige punkter, bruges løbende og er tilgængelig for elev og forældre mindst én gang om året.',
        'The book is written, holds a few essential points, is used regularly and is available to pupil and parents at least once a year.',
      ),
    },
  ],
};
