import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('god-orden');
const from = '2025-01-01';

/**
 * The order on good order, §§ 6-14, on moving a pupil to another school: with the consent of pupil and parents, or else only in
 * gross or repeated cases, and then it is the municipal council that decides.
 */
export const moves: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'council-moves-a-pupil-against-the-familys-will',
      title: {
        da: 'Flytning til en anden skole uden samtykke afgøres af kommunalbestyrelsen',
        en: 'A move to another school without consent is decided by the municipal council',
      },
      force: 'must',
      holders: ['municipality'],
      action: 'decide',
      subjects: ['move-to-another-school'],
      when: { facts: { severity: ['gross', 'repeated'], 'family-agrees': 'no' } },
      answer: 'yes',
      from,
      cites: cite(
        '§§ 6-14',
        'Er familien imod, kan eleven kun flyttes i grove eller gentagne tilfælde, og kommunalbestyrelsen afgør det.',
        'If the family is against it, the pupil can be moved only in gross or repeated cases, and the municipal council decides.',
      ),
    },
    {
      id: 'school-does-not-move-a-pupil-against-the-familys-will',
      title: {
        da: 'Skolen flytter ikke selv en elev til en anden skole uden samtykke',
        en: 'The school does not itself move a pupil to another school without consent',
      },
      force: 'must',
      holders: ['professional'],
      action: 'decide',
      subjects: ['move-to-another-school'],
      when: { facts: { 'family-agrees': 'no' } },
      answer: 'no',
      from,
      cites: cite(
        '§§ 6-14',
        'Uden samtykke er flytning til en anden skole ikke lederens afgørelse.',
        'Without consent, a move to another school is not for the leader to decide.',
      ),
    },
  ],
};
