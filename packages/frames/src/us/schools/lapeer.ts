import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { usa } from '../usa.js';

const cite = pageOn('policy');

/** Lapeer, Michigan: a ladder of its own for each topic; this is the one for special education. */
export const lapeer: Frame = defineFrame({
  id: 'lapeer',
  level: 'school',
  title: { da: 'Lapeer Community Schools', en: 'Lapeer Community Schools' },
  version: '2026',
  extends: [usa],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Hvem kontakter jeg?', en: 'Whom do I contact?' },
      publisher: 'Lapeer Community Schools',
      url: 'https://lapeerschools.org/page/contact-us',
    },
  },
  paths: [
    {
      id: 'special-education',
      title: { da: 'Specialundervisning', en: 'Special education' },
      force: 'should',
      opens: { purpose: 'special-education', fromSide: 'home' },
      steps: [
        { id: 'teacher', title: { da: 'Lærer', en: 'Teacher' }, parties: ['parent', 'teacher'], acts: ['talk'] },
        {
          id: 'principal',
          title: { da: 'Rektor', en: 'Principal' },
          parties: ['parent', 'principal'],
          acts: ['ask', 'answer'],
        },
        {
          id: 'special-education-director',
          title: { da: 'Leder af specialundervisning', en: 'Director of special education' },
          parties: ['parent', 'special-education-director'],
          acts: ['ask', 'answer'],
        },
        {
          id: 'superintendent',
          title: { da: 'Skoledirektør', en: 'Superintendent' },
          parties: ['parent', 'superintendent'],
          acts: ['ask', 'answer'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Special Education',
        'Klasselærer, rektor, leder af specialundervisning, skoledirektør.',
        'Classroom teacher, principal, director of special education, superintendent.',
      ),
    },
  ],
});
