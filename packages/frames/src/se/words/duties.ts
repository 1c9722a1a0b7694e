import type { Term } from '@samarbejde/core';

/** What people are asked to see to. */
export const duties = {
  'hear-child': {
    name: { da: 'høre barnet', en: 'hear the child', sv: 'höra eleven' },
    meaning: { da: 'Få barnets syn på sagen med.', en: 'Bring in the child’s view.' },
  },
  'ask-what-makes-it-hard': {
    name: { da: 'spørge, hvad der gør det svært', en: 'ask what makes it hard', sv: 'fråga vad som gör det svårt' },
    meaning: { da: 'Spørge, hvad der står i vejen.', en: 'Ask what stands in the way.' },
  },
  'report-to-principal': {
    name: { da: 'melde til rektor', en: 'report to the principal', sv: 'anmäla till rektorn' },
    meaning: { da: 'Lade rektor vide det.', en: 'Let the principal know.' },
  },
  'report-to-owner': {
    name: { da: 'melde til skolens ejer', en: 'report to the owner', sv: 'anmäla till huvudmannen' },
    meaning: { da: 'Lade ejeren vide det.', en: 'Let the owner know.' },
  },
  investigate: {
    name: { da: 'undersøge sagen', en: 'investigate', sv: 'utreda omständigheterna' },
    meaning: { da: 'Finde ud af, hvad der er sket.', en: 'Find out what happened.' },
  },
  'take-measures': {
    name: { da: 'gribe ind', en: 'take measures', sv: 'vidta åtgärder' },
    meaning: { da: 'Gøre det, der skal til.', en: 'Do what is needed.' },
  },
  'make-development-plan': {
    name: {
      da: 'skrive en udviklingsplan',
      en: 'write a development plan',
      sv: 'skriva en individuell utvecklingsplan',
    },
    meaning: { da: 'Skrive elevens individuelle plan.', en: 'Write the pupil’s individual plan.' },
  },
  'invite-child': {
    name: { da: 'lade eleven være med', en: 'let the pupil take part', sv: 'låta eleven delta' },
    meaning: { da: 'Eleven er selv med til samtalen.', en: 'The pupil takes part in the talk.' },
  },
  'have-complaint-routines': {
    name: {
      da: 'have skriftlige rutiner for klager',
      en: 'have written routines for complaints',
      sv: 'ha skriftliga rutiner för klagomål',
    },
    meaning: {
      da: 'Have rutinerne på skrift og fortælle om dem.',
      en: 'Have the routines in writing and tell of them.',
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
