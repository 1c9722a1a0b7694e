import type { PurposeDefinition } from '@samarbejde/core';
import { called } from '../../elsewhere/called.js';
import { purposes as shared } from '../../elsewhere/purposes.js';

/** What school and home have to talk about. */
export const purposes = {
  ...called('sv', shared, {
    everyday: 'vardag',
    absence: 'frånvaro',
    'learning-progress': 'kunskapsutveckling',
    concern: 'oro',
    conflict: 'konflikt',
    complaint: 'klagomål',
    safety: 'säkerhet',
    event: 'arrangemang',
  }),
  offence: {
    name: { da: 'krænkelse', en: 'offensive treatment', sv: 'kränkande behandling' },
    meaning: { da: 'En elev mener sig krænket.', en: 'A pupil considers itself subjected to offence.' },
    serves: ['wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal', tension: 'delicate' },
  },
} as const satisfies Readonly<Record<string, PurposeDefinition>>;
