import type { Term } from '@samarbejde/core';

/** What people are asked to see to. */
export const duties = {
  'hear-child': {
    name: { da: 'høre barnet', en: 'hear the child' },
    meaning: { da: 'Få barnets syn på sagen med.', en: 'Bring in the child’s view.' },
  },
  'ask-what-makes-it-hard': {
    name: { da: 'spørge, hvad der gør det svært', en: 'ask what makes it hard' },
    meaning: { da: 'Spørge, hvad der står i vejen.', en: 'Ask what stands in the way.' },
  },
  'make-compact': {
    name: { da: 'lave en skole-hjem-aftale sammen', en: 'develop a compact together' },
    meaning: {
      da: 'Skole og forældre skriver sammen, hvad de hver især gør.',
      en: 'School and parents write together what each does.',
    },
  },
  'discuss-compact': {
    name: { da: 'tale om aftalen', en: 'discuss the compact' },
    meaning: {
      da: 'Tale om, hvad aftalen betyder for dette barn.',
      en: 'Talk about what the compact means for this child.',
    },
  },
  'report-progress': {
    name: { da: 'fortælle jævnligt om fremgangen', en: 'report progress frequently' },
    meaning: { da: 'Give forældrene jævnlige beretninger.', en: 'Give parents frequent reports.' },
  },
  'give-access-to-staff': {
    name: { da: 'give rimelig adgang', en: 'give reasonable access' },
    meaning: {
      da: 'Lade forældre møde ansatte, hjælpe til og se undervisningen.',
      en: 'Let parents meet staff, volunteer and observe.',
    },
  },
  'hold-annual-meeting': {
    name: { da: 'holde et årligt møde', en: 'hold an annual meeting' },
    meaning: {
      da: 'Mødes med alle forældre til børn i programmet.',
      en: 'Meet all parents of participating children.',
    },
  },
  'write-in-familys-language': {
    name: { da: 'skrive på familiens sprog', en: 'write in the family’s language' },
    meaning: {
      da: 'Skrive på et sprog, som familien forstår.',
      en: 'Write in a language that the family understands.',
    },
  },
  'talk-both-ways': {
    name: { da: 'lade samtalen gå begge veje', en: 'communicate both ways' },
    meaning: { da: 'Give plads til, at hjemmet også taler.', en: 'Make room for the home to speak too.' },
  },
} as const satisfies Readonly<Record<string, Term>>;
