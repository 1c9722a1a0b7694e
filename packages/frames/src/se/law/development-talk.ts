import type { FrameItems } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import type { SwedenIds } from '../ids.js';

const cite = pageOn('skollagen');

/** Chapter 10, sections 12 and 13: teacher, pupil and guardian talk at least once a term; where no grades are given, a written individual plan is made once a school year. */
export const developmentTalk: FrameItems<SwedenIds> = {
  duties: [
    {
      id: 'talk-each-term',
      title: { da: 'Udviklingssamtale mindst én gang pr. termin', en: 'A development talk at least once a term' },
      force: 'must',
      by: 'teacher',
      do: 'talk',
      often: { times: 1, per: 'term' },
      when: { purpose: 'learning-progress', fromSide: 'school', toSide: 'home', act: ['arrange', 'talk'] },
      cites: cite(
        '10 kap. 12 §',
        'Lærer, elev og værge taler sammen mindst én gang hver termin.',
        'Teacher, pupil and guardian talk at least once each term.',
      ),
    },
    {
      id: 'pupil-takes-part',
      title: { da: 'Eleven er med til samtalen', en: 'The pupil takes part in the talk' },
      force: 'must',
      by: 'teacher',
      do: 'invite-child',
      when: { purpose: 'learning-progress', fromSide: 'school', toSide: 'home', act: ['arrange', 'talk'] },
      cites: cite('10 kap. 12 §', 'Eleven er selv med.', 'The pupil takes part itself.'),
    },
    {
      id: 'written-plan-each-school-year',
      title: {
        da: 'Skriftlig plan én gang om skoleåret, hvor der ikke gives karakterer',
        en: 'A written plan once a school year where no grades are given',
      },
      force: 'must',
      by: 'teacher',
      do: 'make-development-plan',
      often: { times: 1, per: 'school-year' },
      when: {
        purpose: 'learning-progress',
        fromSide: 'school',
        toSide: 'home',
        act: ['arrange', 'talk'],
        facts: { grades: 'not-given' },
      },
      cites: cite(
        '10 kap. 13 §',
        'På klassetrin uden karakterer skriver læreren en individuel udviklingsplan ved en af samtalerne.',
        'In years without grades the teacher writes an individual plan at one of the talks.',
      ),
    },
  ],
};
