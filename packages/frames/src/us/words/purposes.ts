import type { PurposeDefinition } from '@samarbejde/core';
import { purposes as shared } from '../../elsewhere/purposes.js';

/** What school and home have to talk about. */
export const purposes = {
  ...shared,
  compact: {
    name: { da: 'skole-hjem-aftale', en: 'school-parent compact' },
    meaning: {
      da: 'Hvad skole, forældre og elever hver især står for.',
      en: 'What school, parents and students each answer for.',
    },
    serves: ['learning'],
  },
  'special-education': {
    name: { da: 'specialundervisning', en: 'special education' },
    meaning: { da: 'Hjælp til elever med særlige behov.', en: 'Help for students with special needs.' },
    serves: ['learning', 'wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal' },
  },
} as const satisfies Readonly<Record<string, PurposeDefinition>>;
