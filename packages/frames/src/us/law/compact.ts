import type { FrameItems } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import type { UsaIds } from '../ids.js';

const cite = pageOn('esea');

/** Section 1116(d): school and parents jointly develop a compact; in elementary school it is discussed at a conference at least once a year; progress is reported often; parents have reasonable access to staff. The wording of (D), two-way communication in a language the family understands, was not seen. */
export const compact: FrameItems<UsaIds> = {
  duties: [
    {
      id: 'compact-developed-jointly',
      title: { da: 'Aftalen laves i fællesskab', en: 'The compact is developed jointly' },
      force: 'must',
      by: 'principal',
      do: 'make-compact',
      when: { purpose: 'compact', facts: { program: 'title-one' } },
      cites: cite(
        '§ 1116(d)',
        'Skole og forældre udarbejder sammen en aftale om, hvad skole, forældre og elever hver især står for.',
        'School and parents jointly develop a compact on what school, parents and students each answer for.',
      ),
    },
    {
      id: 'yearly-conference-on-the-compact',
      title: { da: 'Årlig samtale, hvor aftalen drøftes', en: 'A yearly conference at which the compact is discussed' },
      force: 'must',
      by: 'teacher',
      do: 'discuss-compact',
      often: { times: 1, per: 'year' },
      when: {
        purpose: ['compact', 'learning-progress'],
        fromSide: 'school',
        toSide: 'home',
        act: ['arrange', 'talk'],
        facts: { program: 'title-one', 'grade-span': 'elementary' },
      },
      cites: cite(
        '§ 1116(d)(2)(A)',
        'På de yngste klassetrin holdes mindst én samtale om året, hvor aftalen drøftes.',
        'In elementary schools at least one conference a year is held at which the compact is discussed.',
      ),
    },
    {
      id: 'frequent-reports',
      title: { da: 'Jævnlige beretninger om fremgang', en: 'Frequent reports on progress' },
      force: 'must',
      by: 'teacher',
      do: 'report-progress',
      when: {
        purpose: 'learning-progress',
        fromSide: 'school',
        toSide: 'home',
        act: 'inform',
        facts: { program: 'title-one' },
      },
      cites: cite(
        '§ 1116(d)(2)(B)',
        'Forældrene får jævnligt at vide, hvordan det går.',
        'Parents get frequent reports on progress.',
      ),
    },
    {
      id: 'reasonable-access',
      title: { da: 'Rimelig adgang til ansatte og undervisning', en: 'Reasonable access to staff and class' },
      force: 'must',
      by: 'recipient',
      do: 'give-access-to-staff',
      when: { fromSide: 'home', toSide: 'school', act: ['ask', 'arrange'], facts: { program: 'title-one' } },
      cites: cite(
        '§ 1116(d)(2)(C)',
        'Forældre kan i rimeligt omfang møde ansatte, hjælpe til og se undervisningen.',
        'Parents can within reason meet staff, volunteer and observe.',
      ),
    },
    {
      id: 'yearly-meeting-for-parents',
      title: { da: 'Årligt møde for alle forældre', en: 'A yearly meeting for all parents' },
      force: 'must',
      by: 'principal',
      do: 'hold-annual-meeting',
      often: { times: 1, per: 'year' },
      when: { purpose: 'event', fromSide: 'school', act: 'arrange', facts: { program: 'title-one' } },
      cites: cite(
        '§ 1116(c)(1)',
        'Forældrene til børn i programmet inviteres til et møde hvert år.',
        'Parents of participating children are invited to a meeting each year.',
      ),
    },
  ],
};
