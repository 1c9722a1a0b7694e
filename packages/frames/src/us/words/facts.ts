import type { FactDefinition } from '@samarbejde/core';

/** What the rules ask about. */
export const facts = {
  program: {
    kind: 'choice',
    name: { da: 'program', en: 'program' },
    meaning: { da: 'Om skolen får støtte efter Title I.', en: 'Whether the school is funded under Title I.' },
    usual: 'none',
    values: { none: { da: 'intet', en: 'none' }, 'title-one': { da: 'Title I', en: 'Title I' } },
  },
  'grade-span': {
    kind: 'choice',
    name: { da: 'skoletrin', en: 'grade span' },
    meaning: { da: 'Om det er de yngste klassetrin.', en: 'Whether it is elementary school.' },
    usual: 'elementary',
    values: {
      elementary: { da: 'de yngste klasser', en: 'elementary school' },
      secondary: { da: 'de ældre klasser', en: 'secondary school' },
    },
  },
  'language-feasible': {
    kind: 'choice',
    name: { da: 'oversættelse mulig', en: 'translation feasible' },
    meaning: {
      da: 'Om det klart er muligt at bruge forældrenes eget sprog.',
      en: 'Whether the parents’ native language can clearly be used.',
    },
    usual: 'yes',
    values: { yes: { da: 'ja', en: 'yes' }, no: { da: 'klart ikke', en: 'clearly not' } },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>;
