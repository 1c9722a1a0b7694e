import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { usa } from '../usa.js';

const cite = pageOn('policy');

/** Killeen, Texas: whoever knows most about it first; jumps are sent back. */
export const killeen: Frame = defineFrame({
  id: 'killeen',
  level: 'school',
  title: { da: 'Killeen ISD', en: 'Killeen ISD' },
  version: '2026',
  extends: [usa],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Bekymringer', en: 'Concerns' },
      publisher: 'Killeen ISD',
      url: 'https://schools.killeenisd.org/Page/13285',
    },
  },
  paths: [
    {
      id: 'knows-most-first',
      title: { da: 'Den, der ved mest, først', en: 'Whoever knows most first' },
      force: 'should',
      opens: { purpose: 'concern', fromSide: 'home' },
      steps: [
        { id: 'teacher', title: { da: 'Lærer', en: 'Teacher' }, parties: ['parent', 'teacher'], acts: ['talk'] },
        {
          id: 'assistant-principal',
          title: { da: 'Viceinspektør', en: 'Assistant principal' },
          parties: ['parent', 'assistant-principal'],
          acts: ['ask', 'answer'],
        },
        {
          id: 'principal',
          title: { da: 'Rektor', en: 'Principal' },
          parties: ['parent', 'principal'],
          acts: ['ask', 'answer'],
        },
        {
          id: 'district',
          title: { da: 'Skoledistriktets ansatte', en: 'District personnel' },
          parties: ['parent', 'district'],
          acts: ['ask', 'answer'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Concerns',
        'Man begynder hos den, der ved mest om sagen; springer man over, bliver man sendt tilbage.',
        'One begins with the person who knows most about the concern; those who jump are sent back.',
      ),
    },
  ],
});
