import type { PurposeDefinition } from '@samarbejde/core';
import { called } from '../../elsewhere/called.js';
import { purposes as shared } from '../../elsewhere/purposes.js';

/** What school and home have to talk about. */
export const purposes = {
  ...called('nb', shared, {
    everyday: 'kvardag',
    absence: 'fråvær',
    'learning-progress': 'fagleg utvikling',
    concern: 'bekymring',
    conflict: 'konflikt',
    complaint: 'klage',
    safety: 'tryggleik',
    event: 'arrangement',
  }),
  'school-environment': {
    name: { da: 'et trygt skolemiljø', en: 'a safe school environment', nb: 'trygt og godt skolemiljø' },
    meaning: {
      da: 'Krænkelser, mobning og alt andet, der gør skolen utryg.',
      en: 'Violations, bullying and all else that makes school unsafe.',
    },
    serves: ['wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal', tension: 'delicate' },
  },
  consent: {
    name: { da: 'samtykke', en: 'consent', nb: 'samtykke' },
    meaning: {
      da: 'Et ja fra forældrene, for eksempel til billeder.',
      en: 'A yes from the parents, to photos for example.',
    },
    serves: ['wellbeing'],
  },
} as const satisfies Readonly<Record<string, PurposeDefinition>>;
