import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { sweden } from '../sweden.js';

const cite = pageOn('policy');

/** Södertälje: mentor, principal, and then a written report to the education office. */
export const soedertaelje: Frame = defineFrame({
  id: 'soedertaelje',
  level: 'municipality',
  title: { da: 'Södertälje kommun', en: 'Södertälje' },
  version: '2026',
  extends: [sweden],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Synspunkter og klager', en: 'Views and complaints' },
      publisher: 'Södertälje kommun',
      url: 'https://www.sodertalje.se/skola-och-forskola/synpunkter-och-klagomal',
    },
  },
  paths: [
    {
      id: 'complaint-school-first',
      title: { da: 'Klager begynder på skolen', en: 'Complaints begin at the school' },
      force: 'should',
      opens: { purpose: 'complaint', fromSide: 'home' },
      steps: [
        {
          id: 'mentor',
          title: { da: 'Mentor eller klasselærer', en: 'Mentor or class teacher' },
          parties: ['guardian', 'mentor'],
          acts: ['talk'],
        },
        {
          id: 'principal',
          title: { da: 'Rektor', en: 'The principal' },
          parties: ['guardian', 'principal'],
          acts: ['talk'],
        },
        {
          id: 'education-office',
          title: { da: 'Skriftligt til uddannelseskontoret', en: 'In writing to the education office' },
          parties: ['guardian', 'education-office'],
          acts: ['ask', 'answer'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Klagomål',
        'Man taler først med mentor eller klasselærer, så rektor, og skriver ellers til uddannelseskontoret.',
        'One talks first with mentor or class teacher, then the principal, and otherwise writes to the education office.',
      ),
    },
  ],
});
