import type { Term } from '../../vocabulary/term.js';

/** What schools commonly say that some role receives, does or decides. */
export const subjects = {
  'pupil-information': {
    name: { da: 'oplysninger om barnet', en: 'information about the child' },
    meaning: { da: 'Det, skolen ved om et enkelt barn.', en: 'What the school knows about a single child.' },
  },
  'general-information': {
    name: { da: 'fælles information', en: 'general information' },
    meaning: {
      da: 'Det, skolen fortæller alle forældre i en klasse eller på skolen.',
      en: 'What the school tells all parents of a class or the school.',
    },
  },
  'absence-report': {
    name: { da: 'fraværsmelding', en: 'report of absence' },
    meaning: { da: 'Beskeden om, at barnet ikke kommer.', en: 'The message that the child is not coming.' },
  },
  'leave-of-absence': {
    name: { da: 'fri fra skole', en: 'leave of absence' },
    meaning: { da: 'Om barnet kan få fri.', en: 'Whether the child can have leave.' },
  },
  'decision-on-pupil': {
    name: { da: 'afgørelse om en elev', en: 'decision about a pupil' },
    meaning: {
      da: 'En afgørelse, der binder barnet og forældrene.',
      en: 'A decision that binds the child and its parents.',
    },
  },
  complaint: {
    name: { da: 'klage', en: 'complaint' },
    meaning: { da: 'Behandlingen af en klage.', en: 'The handling of a complaint.' },
  },
  'child-notification': {
    name: { da: 'underretning', en: 'notification about a child' },
    meaning: {
      da: 'En underretning til kommunen om et barn.',
      en: 'A notification to the municipality about a child.',
    },
  },
  'contact-after-violence': {
    name: { da: 'kontakten efter vold eller trusler', en: 'the contact after violence or threats' },
    meaning: {
      da: 'At kontakte hjemmet efter vold eller trusler mod en medarbejder.',
      en: 'Contacting the home after violence or threats against staff.',
    },
  },
  'reply-time': {
    name: { da: 'svarfristen', en: 'the reply time' },
    meaning: { da: 'Hvor hurtigt forældre kan vente svar.', en: 'How soon parents can expect an answer.' },
  },
  moderation: {
    name: { da: 'at fjerne indhold', en: 'removing content' },
    meaning: {
      da: 'At fjerne det, der ikke hører hjemme på platformen.',
      en: 'Removing what does not belong on the platform.',
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
