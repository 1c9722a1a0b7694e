import type { FactDefinition } from '@samarbejde/core';

/** What the rules ask about. */
export const facts = {
  grades: {
    kind: 'choice',
    name: { da: 'karakterer', en: 'grades', sv: 'betyg' },
    meaning: { da: 'Om der gives karakterer på klassetrinnet.', en: 'Whether grades are given in the year.' },
    usual: 'not-given',
    values: {
      'not-given': { da: 'gives ikke', en: 'not given', sv: 'sätts inte' },
      given: { da: 'gives', en: 'given', sv: 'sätts' },
    },
  },
  severity: {
    kind: 'choice',
    name: { da: 'alvor', en: 'severity', sv: 'allvar' },
    meaning: { da: 'Om problemet er alvorligt.', en: 'Whether the problem is serious.' },
    usual: 'ordinary',
    values: {
      ordinary: { da: 'almindeligt', en: 'ordinary', sv: 'vanligt' },
      serious: { da: 'alvorligt', en: 'serious', sv: 'allvarligt' },
    },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>;
