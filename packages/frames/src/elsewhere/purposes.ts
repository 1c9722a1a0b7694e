import type { PurposeDefinition } from '@samarbejde/core';

/** What school and home have to talk about, whatever the system. */
export const purposes = {
  everyday: {
    name: { da: 'hverdag', en: 'everyday' },
    meaning: { da: 'Praktiske beskeder.', en: 'Practical messages.' },
    serves: ['wellbeing', 'learning'],
  },
  absence: {
    name: { da: 'fravær', en: 'absence' },
    meaning: { da: 'Sygdom og andet fravær.', en: 'Illness and other absence.' },
    serves: ['learning'],
    usual: { urgency: 'same-day' },
  },
  'learning-progress': {
    name: { da: 'faglig udvikling', en: 'learning progress' },
    meaning: { da: 'Hvordan det går med at lære.', en: 'How learning is going.' },
    serves: ['learning'],
    usual: { sensitivity: 'personal' },
  },
  concern: {
    name: { da: 'bekymring', en: 'concern' },
    meaning: { da: 'En bekymring for barnet.', en: 'A concern for the child.' },
    serves: ['learning', 'wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal', tension: 'delicate' },
  },
  conflict: {
    name: { da: 'konflikt', en: 'conflict' },
    meaning: { da: 'En uenighed, der er gået i hårdknude.', en: 'A disagreement that is stuck.' },
    serves: ['wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal', tension: 'delicate' },
  },
  complaint: {
    name: { da: 'klage', en: 'complaint' },
    meaning: {
      da: 'En klage over noget, skolen har gjort eller undladt.',
      en: 'A complaint about what the school did or left undone.',
    },
    serves: ['learning', 'wellbeing'],
    usual: { importance: 'important', tension: 'delicate' },
  },
  safety: {
    name: { da: 'sikkerhed', en: 'safety' },
    meaning: { da: 'Akut fare.', en: 'Acute danger.' },
    serves: ['wellbeing'],
    usual: { urgency: 'now', importance: 'important' },
  },
  event: {
    name: { da: 'arrangement', en: 'event' },
    meaning: { da: 'Møder og arrangementer.', en: 'Meetings and events.' },
    serves: ['wellbeing'],
    usual: { about: 'class', addressing: 'group' },
  },
} as const satisfies Readonly<Record<string, PurposeDefinition>>;
