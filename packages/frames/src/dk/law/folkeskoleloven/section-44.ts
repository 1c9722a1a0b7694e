import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');

/**
 * Section 44: the board supervises all but personnel and pupils' cases, sets the principles of home-school cooperation, digital
 * communication included, and the rules of conduct, and calls all parents to a meeting at least once a year.
 */
export const section44: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'board-handles-no-single-pupils-case',
      title: {
        da: 'Skolebestyrelsen behandler ikke en enkelt elevs sag',
        en: "The school board does not handle a single pupil's case",
      },
      force: 'must',
      holders: ['school-board'],
      action: 'decide',
      subjects: ['single-pupils-case', 'decision-on-pupil', 'leave-of-absence'],
      answer: 'no',
      cites: cite(
        '§ 44, stk. 1',
        'Tilsynet omfatter alt på skolen undtagen personale- og elevsager.',
        'Supervision covers everything at the school except cases about staff and pupils.',
      ),
    },
    {
      id: 'board-sets-principles-of-cooperation',
      title: {
        da: 'Skolebestyrelsen fastsætter principper for samarbejdet',
        en: 'The board sets principles of cooperation',
      },
      force: 'must',
      holders: ['school-board'],
      action: 'decide',
      subjects: ['principles-of-cooperation'],
      answer: 'yes',
      cites: cite(
        '§ 44, stk. 2, nr. 4-5',
        'Principperne kan også angå digital kommunikation, meddelelsesbogen og hvordan hjemmet orienteres.',
        'The principles may also be on digital communication, the message book and how homes are informed.',
      ),
    },
    {
      id: 'board-sets-rules-of-conduct',
      title: {
        da: 'Skolebestyrelsen fastsætter ordensregler og værdiregelsæt',
        en: 'The board sets rules of conduct and the value set',
      },
      force: 'must',
      holders: ['school-board'],
      action: 'decide',
      subjects: ['rules-of-conduct'],
      answer: 'yes',
      cites: cite(
        '§ 44, stk. 5',
        'Bestyrelsen fastsætter ordensregler og værdiregelsæt.',
        'The board sets the rules of conduct and the value set.',
      ),
    },
  ],
  duties: [
    {
      id: 'board-meets-all-parents-yearly',
      title: {
        da: 'Kald forældrene sammen mindst én gang om året',
        en: 'Call the parents together at least once a year',
      },
      force: 'must',
      by: 'school-board',
      do: 'arrange',
      often: { times: 1, per: 'year' },
      when: { purpose: 'event', from: 'school-board', toSide: 'home' },
      cites: cite(
        '§ 44, stk. 14',
        'Mindst én gang om året mødes bestyrelsen med alle forældre om skolens virksomhed.',
        'At least once a year the board meets all parents on the work of the school.',
      ),
    },
  ],
};
