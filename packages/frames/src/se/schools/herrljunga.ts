import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { sweden } from '../sweden.js';

const cite = pageOn('policy');

/** Herrljunga: four steps, of which what is serious may leave out the first. */
export const herrljunga: Frame = defineFrame({
  id: 'herrljunga',
  level: 'municipality',
  title: { da: 'Herrljunga kommun', en: 'Herrljunga' },
  version: '2026',
  extends: [sweden],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Klagehåndtering', en: 'Handling of complaints' },
      publisher: 'Herrljunga kommun',
      url: 'https://herrljunga.se/barnomsorg-och-utbildning/klagomalshantering',
    },
  },
  paths: [
    {
      id: 'complaint-in-four-steps',
      title: { da: 'Klage i fire trin', en: 'A complaint in four steps' },
      force: 'should',
      opens: { purpose: 'complaint', fromSide: 'home' },
      steps: [
        {
          id: 'class-teacher-or-mentor',
          title: { da: 'Klasselærer eller mentor', en: 'Class teacher or mentor' },
          parties: ['guardian', 'mentor'],
          acts: ['talk'],
          skip: {
            when: { facts: { severity: 'serious' } },
            why: {
              da: 'Alvorlige problemer kan begynde hos rektor.',
              en: 'Serious problems may begin with the principal.',
            },
          },
        },
        {
          id: 'principal',
          title: { da: 'Rektor', en: 'The principal' },
          parties: ['guardian', 'principal'],
          acts: ['ask', 'answer'],
        },
        {
          id: 'education-department',
          title: { da: 'Forvaltningen', en: 'The department' },
          parties: ['guardian', 'education-office'],
          acts: ['ask', 'answer'],
        },
        {
          id: 'inspectorate',
          title: { da: 'Skolinspektionen', en: 'The inspectorate' },
          parties: ['guardian', 'inspectorate'],
          acts: ['ask', 'answer'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Klagomålshantering',
        'Klasselærer eller mentor, rektor, forvaltningen og til sidst tilsynet; er det alvorligt, kan man begynde hos rektor.',
        'Class teacher or mentor, principal, the department and at last the inspectorate; if it is serious, one may begin with the principal.',
      ),
    },
  ],
});
