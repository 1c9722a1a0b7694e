import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../citing.js';
import type { NorwayIds } from '../ids.js';

const cite = textOf('forskrift');

/** Section 10-3 and regulation section 11-1: a parents’ meeting at the start of each school year, two planned talks a year, and the pupil may take part from twelve. */
export const cooperation: FrameItems<NorwayIds> = {
  duties: [
    {
      id: 'meeting-each-school-year',
      title: {
        da: 'Forældremøde i begyndelsen af hvert skoleår',
        en: 'A parents’ meeting at the start of each school year',
      },
      force: 'must',
      by: 'principal',
      do: 'arrange',
      often: { times: 1, per: 'school-year' },
      when: { purpose: 'event', fromSide: 'school', act: 'arrange' },
      cites: cite(
        '§ 11-1',
        'Skolen holder forældremøde, når skoleåret begynder.',
        'The school holds a parents’ meeting when the school year begins.',
      ),
    },
    {
      id: 'two-planned-talks-a-year',
      title: { da: 'To planlagte samtaler om året', en: 'Two planned talks a year' },
      force: 'must',
      by: 'contact-teacher',
      do: 'talk',
      often: { times: 2, per: 'year' },
      when: { purpose: 'learning-progress', fromSide: 'school', toSide: 'home', act: ['arrange', 'talk'] },
      cites: cite(
        '§ 11-1',
        'I grundskolen inviteres forældrene mindst to gange om året til en planlagt samtale med kontaktlæreren.',
        'In primary and lower secondary school parents are invited at least twice a year to a planned talk with the contact teacher.',
      ),
    },
    {
      id: 'pupils-own-talk-each-half-year',
      title: { da: 'Elevens egen samtale hvert halvår', en: 'The pupil’s own talk each half-year' },
      force: 'must',
      by: 'contact-teacher',
      do: 'talk',
      often: { times: 1, per: 'half-year' },
      when: { purpose: 'learning-progress', fromSide: 'school', to: 'child', act: ['arrange', 'talk'] },
      cites: cite(
        'Opplæringslova, forskrift § 9-6',
        'Eleven har ret til mindst én samtale om sin faglige udvikling hvert halvår.',
        'The pupil has a right to at least one talk on progress each half-year.',
      ),
    },
  ],
  mandates: [
    {
      id: 'pupil-of-twelve-may-take-part',
      title: { da: 'Elever på 12 år kan være med til samtalen', en: 'Pupils of twelve may take part in the talk' },
      force: 'must',
      holders: ['child'],
      action: 'do',
      subjects: ['planned-talk'],
      when: { facts: { 'child-age': { atLeast: 12 } } },
      answer: 'yes',
      cites: cite('§ 11-1', 'Elever, der er fyldt 12 år, kan være med.', 'Pupils who are 12 may take part.'),
    },
  ],
};
