import type { PurposeDefinition } from '../../vocabulary/purpose.js';
import type { PracticeIds } from '../ids.js';

/** What school and home also have to talk about, in the words of schools' own policies. */
export const purposes = {
  everyday: {
    name: { da: 'hverdag', en: 'everyday' },
    meaning: { da: 'Praktiske beskeder om dagen.', en: 'Practical messages about the day.' },
    serves: ['wellbeing', 'learning'],
  },
  health: {
    name: { da: 'helbred', en: 'health' },
    meaning: {
      da: 'Sygdom, medicin og andet om barnets helbred.',
      en: "Illness, medicine and other things about the child's health.",
    },
    serves: ['wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal' },
  },
  absence: {
    name: { da: 'fravær', en: 'absence' },
    meaning: { da: 'Sygemelding, fri og fravær i øvrigt.', en: 'Reports of illness, leave and other absence.' },
    serves: ['learning', 'wellbeing'],
  },
  conflict: {
    name: { da: 'konflikt', en: 'conflict' },
    meaning: { da: 'En uenighed, der er gået i hårdknude.', en: 'A disagreement that has become stuck.' },
    serves: ['wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal', tension: 'delicate' },
  },
  bullying: {
    name: { da: 'mobning', en: 'bullying' },
    meaning: { da: 'Mobning, også den digitale.', en: 'Bullying, digital bullying too.' },
    serves: ['wellbeing', 'formation'],
    usual: { urgency: 'soon', importance: 'important', sensitivity: 'personal', tension: 'delicate' },
  },
  safety: {
    name: { da: 'sikkerhed', en: 'safety' },
    meaning: { da: 'Akut fare eller skade.', en: 'Acute danger or harm.' },
    serves: ['wellbeing'],
    usual: { urgency: 'now', importance: 'important' },
  },
  consent: {
    name: { da: 'samtykke', en: 'consent' },
    meaning: {
      da: 'Et ja, som forældrene skal give, for eksempel til fotos.',
      en: 'A yes that parents must give, to photos for example.',
    },
    serves: ['wellbeing'],
  },
  decision: {
    name: { da: 'afgørelse', en: 'decision' },
    meaning: {
      da: 'En afgørelse om barnet i forvaltningens forstand.',
      en: 'A decision about the child in the sense of administrative law.',
    },
    serves: ['learning', 'wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal' },
  },
  complaint: {
    name: { da: 'klage', en: 'complaint' },
    meaning: {
      da: 'En klage over noget, der er gjort, undladt eller afgjort.',
      en: 'A complaint about something done, left undone or decided.',
    },
    serves: ['learning', 'wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal', tension: 'delicate' },
  },
  transition: {
    name: { da: 'overgang', en: 'transition' },
    meaning: { da: 'Skift mellem klasser, skoler eller tilbud.', en: 'Moving between classes, schools or provisions.' },
    serves: ['learning', 'wellbeing'],
    usual: { importance: 'important' },
  },
  event: {
    name: { da: 'arrangement', en: 'event' },
    meaning: { da: 'Ture, forældremøder og andre arrangementer.', en: 'Trips, parents’ meetings and other events.' },
    serves: ['formation', 'wellbeing'],
    usual: { about: 'class', addressing: 'group' },
  },
} as const satisfies Readonly<Record<PracticeIds['purpose'], PurposeDefinition>>;
