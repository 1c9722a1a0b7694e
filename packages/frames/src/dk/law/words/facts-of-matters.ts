import type { FactDefinition } from '@samarbejde/core';

/** Facts about the matter itself that Danish law asks about. */
export const factsOfMatters = {
  'addressed-by-law': {
    kind: 'choice',
    name: { da: 'modtager efter loven', en: 'addressee by law' },
    meaning: {
      da: 'Om loven stiler beskeden om barnet til begge forældre.',
      en: 'Whether law addresses the message about the child to both parents.',
    },
    usual: 'one',
    values: {
      one: { da: 'ikke begge', en: 'not both' },
      'both-custody-holders': { da: 'begge forældremyndighedsindehavere', en: 'both custody holders' },
    },
  },
  'special-regard': {
    kind: 'choice',
    name: { da: 'særlige hensyn', en: 'special regard' },
    meaning: {
      da: 'Om særlige hensyn, som barnets bedste, taler imod.',
      en: "Whether special regard, such as the child's best, speaks against.",
    },
    usual: 'none',
    values: { none: { da: 'ingen', en: 'none' }, 'speaks-against': { da: 'taler imod', en: 'speaks against' } },
  },
  reveals: {
    kind: 'choice',
    name: { da: 'hvad indholdet røber', en: 'what the content reveals' },
    meaning: {
      da: 'Om indholdet kan vise, hvor et barn på krisecenter opholder sig.',
      en: 'Whether the content could show where a sheltered child stays.',
    },
    usual: 'nothing',
    values: { nothing: { da: 'intet', en: 'nothing' }, whereabouts: { da: 'opholdsstedet', en: 'the whereabouts' } },
  },
  content: {
    kind: 'choice',
    name: { da: 'indhold', en: 'content' },
    meaning: { da: 'Om indholdet er resultater af test.', en: 'Whether the content is results of tests.' },
    usual: 'other',
    values: {
      other: { da: 'andet', en: 'something else' },
      'test-results': { da: 'testresultater', en: 'test results' },
    },
  },
  'decision-on': {
    kind: 'choice',
    name: { da: 'hvad afgørelsen angår', en: 'what the decision is on' },
    meaning: {
      da: 'Den slags afgørelse, der træffes om barnet.',
      en: 'The kind of decision that is made about the child.',
    },
    usual: 'something-else',
    values: {
      'something-else': { da: 'noget andet', en: 'something else' },
      'special-education': {
        da: 'specialundervisning, der ikke er foreløbig',
        en: 'special education that is not provisional',
      },
      'good-order': { da: 'en foranstaltning for god orden', en: 'a measure for good order' },
      'refusal-of-information': { da: 'et nej til orientering', en: 'a refusal to inform' },
    },
  },
  measure: {
    kind: 'choice',
    name: { da: 'foranstaltning', en: 'measure' },
    meaning: {
      da: 'Den foranstaltning, som skolen bruger for god orden.',
      en: 'The measure that the school takes for good order.',
    },
    usual: 'none',
    values: {
      none: { da: 'ingen', en: 'none' },
      detention: { da: 'eftersidning', en: 'detention' },
      'other-teaching': { da: 'anden undervisning', en: 'other teaching' },
      'sent-home-by-agreement': { da: 'hjemsendelse efter aftale', en: 'sent home by agreement' },
      exclusion: { da: 'udelukkelse', en: 'exclusion' },
      'parallel-class': { da: 'flytning til parallelklasse', en: 'move to a parallel class' },
      'removal-after-force': { da: 'fjernelse fra klassen efter magtanvendelse', en: 'removal from class after force' },
    },
  },
  'detention-minutes': {
    kind: 'number',
    name: { da: 'eftersidningens længde', en: 'length of the detention' },
    meaning: { da: 'Hvor mange minutter eleven skal sidde efter.', en: 'How many minutes the pupil is to stay in.' },
    unit: { da: 'minutter', en: 'minutes' },
    usual: 30,
  },
  'excluded-school-days': {
    kind: 'number',
    name: { da: 'udelukkelse i skoleåret', en: 'exclusion in the school year' },
    meaning: {
      da: 'Hvor mange skoledage eleven i alt bliver udelukket i skoleåret.',
      en: 'How many school days in all the pupil is excluded in the school year.',
    },
    unit: { da: 'skoledage', en: 'school days' },
    usual: 1,
  },
  severity: {
    kind: 'choice',
    name: { da: 'overtrædelsens grovhed', en: 'gravity of the breach' },
    meaning: {
      da: 'Om bruddet på god orden er gentaget eller særligt groft.',
      en: 'Whether the breach of good order is repeated or particularly gross.',
    },
    usual: 'ordinary',
    values: {
      ordinary: { da: 'almindelig', en: 'ordinary' },
      repeated: { da: 'gentagen', en: 'repeated' },
      gross: { da: 'særligt grov', en: 'particularly gross' },
    },
  },
  'family-agrees': {
    kind: 'choice',
    name: { da: 'elevens og forældrenes samtykke', en: 'consent of pupil and parents' },
    meaning: {
      da: 'Om elev og forældre er med på at skifte skole.',
      en: 'Whether pupil and parents agree to the change of school.',
    },
    usual: 'no',
    values: { no: { da: 'nej', en: 'no' }, yes: { da: 'ja', en: 'yes' } },
  },
  'unknown-facts': {
    kind: 'choice',
    name: { da: 'oplysninger, parten ikke kender', en: 'facts unknown to the party' },
    meaning: {
      da: 'Om afgørelsen bygger på oplysninger, som parten ikke kender, og som er til ugunst og af væsentlig betydning.',
      en: 'Whether the decision rests on facts that the party does not know, that are unfavourable and of essential importance.',
    },
    usual: 'none',
    values: {
      none: { da: 'ingen', en: 'none' },
      'unfavourable-and-essential': { da: 'til ugunst og væsentlige', en: 'unfavourable and essential' },
    },
  },
  notice: {
    kind: 'choice',
    name: { da: 'meddelelse', en: 'notice' },
    meaning: {
      da: 'Om afgørelsen meddeles skriftligt eller mundtligt.',
      en: 'Whether the decision is made known in writing or orally.',
    },
    usual: 'in-writing',
    values: { 'in-writing': { da: 'skriftligt', en: 'in writing' }, orally: { da: 'mundtligt', en: 'orally' } },
  },
  outcome: {
    kind: 'choice',
    name: { da: 'udfald', en: 'outcome' },
    meaning: { da: 'Om parten fik fuldt ud medhold.', en: 'Whether the party was fully upheld.' },
    usual: 'not-fully-upheld',
    values: {
      'not-fully-upheld': { da: 'ikke fuldt medhold', en: 'not fully upheld' },
      'fully-upheld': { da: 'fuldt medhold', en: 'fully upheld' },
    },
  },
  appeal: {
    kind: 'choice',
    name: { da: 'klageadgang', en: 'appeal' },
    meaning: {
      da: 'Om afgørelsen kan påklages til en anden forvaltningsmyndighed.',
      en: 'Whether the decision can be appealed to another administrative authority.',
    },
    usual: 'none',
    values: {
      none: { da: 'ingen', en: 'none' },
      'to-another-authority': { da: 'til en anden myndighed', en: 'to another authority' },
    },
  },
  'complaint-about': {
    kind: 'choice',
    name: { da: 'hvad klagen handler om', en: 'what the complaint is about' },
    meaning: { da: 'Den slags klage, som loven har en vej for.', en: 'The kind of complaint for which law has a way.' },
    usual: 'something-else',
    values: {
      'something-else': { da: 'noget andet', en: 'something else' },
      bullying: { da: 'skolens indsats mod mobning', en: "the school's action against bullying" },
      'special-education': { da: 'en afgørelse om specialundervisning', en: 'a decision on special education' },
    },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>;
