import type { PurposeDefinition } from '@samarbejde/core';

/** What school and home have to talk about. */
export const purposes = {
  everyday: {
    name: { da: 'hverdag', en: 'everyday', sv: 'vardag' },
    meaning: { da: 'Praktiske beskeder.', en: 'Practical messages.' },
    serves: ['wellbeing', 'learning'],
  },
  absence: {
    name: { da: 'fravær', en: 'absence', sv: 'frånvaro' },
    meaning: { da: 'Sygdom og andet fravær.', en: 'Illness and other absence.' },
    serves: ['learning'],
    usual: { urgency: 'same-day' },
  },
  'learning-progress': {
    name: { da: 'faglig udvikling', en: 'learning progress', sv: 'kunskapsutveckling' },
    meaning: { da: 'Hvordan det går med at lære.', en: 'How learning is going.' },
    serves: ['learning'],
    usual: { sensitivity: 'personal' },
  },
  concern: {
    name: { da: 'bekymring', en: 'concern', sv: 'oro' },
    meaning: { da: 'En bekymring for barnet.', en: 'A concern for the child.' },
    serves: ['learning', 'wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal', tension: 'delicate' },
  },
  conflict: {
    name: { da: 'konflikt', en: 'conflict', sv: 'konflikt' },
    meaning: { da: 'En uenighed, der er gået i hårdknude.', en: 'A disagreement that is stuck.' },
    serves: ['wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal', tension: 'delicate' },
  },
  complaint: {
    name: { da: 'klage', en: 'complaint', sv: 'klagomål' },
    meaning: {
      da: 'En klage over noget, skolen har gjort eller undladt.',
      en: 'A complaint about what the school did or left undone.',
    },
    serves: ['learning', 'wellbeing'],
    usual: { importance: 'important', tension: 'delicate' },
  },
  safety: {
    name: { da: 'sikkerhed', en: 'safety', sv: 'säkerhet' },
    meaning: { da: 'Akut fare.', en: 'Acute danger.' },
    serves: ['wellbeing'],
    usual: { urgency: 'now', importance: 'important' },
  },
  event: {
    name: { da: 'arrangement', en: 'event', sv: 'arrangemang' },
    meaning: { da: 'Møder og arrangementer.', en: 'Meetings and events.' },
    serves: ['wellbeing'],
    usual: { about: 'class', addressing: 'group' },
  },
  offence: {
    name: { da: 'krænkelse', en: 'offensive treatment', sv: 'kränkande behandling' },
    meaning: { da: 'En elev mener sig krænket.', en: 'A pupil considers itself subjected to offence.' },
    serves: ['wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal', tension: 'delicate' },
  },
} as const satisfies Readonly<Record<string, PurposeDefinition>>;
