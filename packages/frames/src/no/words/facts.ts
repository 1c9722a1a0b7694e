import type { FactDefinition } from '@samarbejde/core';

/** What the rules ask about. */
export const facts = {
  gravity: {
    kind: 'choice',
    name: { da: 'alvor', en: 'gravity', nb: 'alvor' },
    meaning: { da: 'Om sagen er alvorlig.', en: 'Whether the matter is serious.' },
    usual: 'ordinary',
    values: {
      ordinary: { da: 'almindelig', en: 'ordinary', nb: 'vanleg' },
      serious: { da: 'alvorlig', en: 'serious', nb: 'alvorleg' },
    },
  },
  suspected: {
    kind: 'choice',
    name: { da: 'hvem der mistænkes', en: 'who is suspected', nb: 'kven mistanken gjeld' },
    meaning: {
      da: 'Om en ansat eller en i ledelsen kan have krænket eleven.',
      en: 'Whether a member of staff or of the leadership may have violated the pupil.',
    },
    usual: 'nobody-at-school',
    values: {
      'nobody-at-school': { da: 'ingen på skolen', en: 'nobody at school', nb: 'ingen på skolen' },
      staff: { da: 'en ansat', en: 'a member of staff', nb: 'ein tilsett' },
      leadership: { da: 'en i ledelsen', en: 'somebody in the leadership', nb: 'nokon i leiinga' },
    },
  },
  'days-since-raised': {
    kind: 'number',
    name: {
      da: 'dage siden sagen blev taget op',
      en: 'days since the matter was raised',
      nb: 'dagar sidan saka vart teken opp',
    },
    meaning: {
      da: 'Hvor længe siden sagen blev taget op med rektor.',
      en: 'How long since the matter was raised with the principal.',
    },
    unit: { da: 'kalenderdage', en: 'calendar days', nb: 'dagar' },
    usual: 0,
  },
  'child-age': {
    kind: 'number',
    name: { da: 'elevens alder', en: 'the pupil’s age', nb: 'alderen til eleven' },
    meaning: { da: 'Hvor gammel eleven er.', en: 'How old the pupil is.' },
    unit: { da: 'år', en: 'years', nb: 'år' },
    usual: 10,
  },
} as const satisfies Readonly<Record<string, FactDefinition>>;
