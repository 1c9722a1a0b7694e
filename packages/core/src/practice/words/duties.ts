import type { Term } from '../../vocabulary/term.js';
import type { PracticeIds } from '../ids.js';

/** What schools commonly ask people to see to, beside what Aalborg's text asks. */
export const duties = {
  'address-every-custody-holder': {
    name: { da: 'skrive til alle med forældremyndighed', en: 'address every custody holder' },
    meaning: {
      da: 'Sørge for, at hver forælder med forældremyndighed får beskeden.',
      en: 'See that each custody holder gets the message.',
    },
  },
  'call-back': {
    name: { da: 'ringe tilbage', en: 'call back' },
    meaning: { da: 'Ringe op, når nogen har bedt om det.', en: 'Call when somebody has asked for it.' },
  },
  'give-copy-to-both-families': {
    name: { da: 'give begge familier en kopi', en: 'give both families a copy' },
    meaning: {
      da: 'Lade begge børns hjem få det, der er skrevet ned.',
      en: "Let both children's homes have what was written down.",
    },
  },
  'give-reasons': {
    name: { da: 'begrunde', en: 'give reasons' },
    meaning: { da: 'Skrive, hvorfor det er blevet sådan.', en: 'Say in writing why it became so.' },
  },
  'inform-leader': {
    name: { da: 'orientere lederen', en: 'inform the leader' },
    meaning: { da: 'Lade skolens ledelse vide det.', en: "Let the school's leadership know." },
  },
  'invite-child': {
    name: { da: 'invitere barnet med', en: 'invite the child' },
    meaning: { da: 'Lade barnet være med i samtalen.', en: 'Let the child take part in the talk.' },
  },
  'keep-children-out-of-earshot': {
    name: { da: 'tale uden for børnenes hørevidde', en: 'talk out of the children’s hearing' },
    meaning: {
      da: 'Tage uenigheder, når børnene ikke hører det.',
      en: 'Discuss disagreement when the children cannot hear.',
    },
  },
  'make-action-plan': {
    name: { da: 'lave en handlingsplan', en: 'make an action plan' },
    meaning: {
      da: 'Skrive, hvad skolen gør for at stoppe mobningen.',
      en: 'Write what the school does to stop the bullying.',
    },
  },
  'notify-municipality': {
    name: { da: 'underrette kommunen', en: 'notify the municipality' },
    meaning: {
      da: 'Sende en underretning om barnet til kommunen.',
      en: 'Send the municipality a notification about the child.',
    },
  },
  'offer-suitable-time': {
    name: { da: 'tilbyde et tidspunkt, der passer', en: 'offer a time that suits' },
    meaning: { da: 'Finde et tidspunkt, som forældrene kan komme på.', en: 'Find a time when the parents can come.' },
  },
  'record-in-writing': {
    name: { da: 'skrive det aftalte ned', en: 'write down what was agreed' },
    meaning: { da: 'Lave et kort notat, som begge parter får.', en: 'Make a short note that both parties get.' },
  },
  'speak-only-of-own-child': {
    name: { da: 'kun tale om forældrenes eget barn', en: "speak only of the parents' own child" },
    meaning: { da: 'Holde andres børn ude af samtalen.', en: "Keep other people's children out of the conversation." },
  },
  'use-interpreter': {
    name: { da: 'bruge tolk', en: 'use an interpreter' },
    meaning: {
      da: 'Sørge for en tolk, som ikke er barnet selv.',
      en: 'See to an interpreter who is not the child itself.',
    },
  },
  'use-secure-login': {
    name: { da: 'bruge sikkert login', en: 'use a secure login' },
    meaning: {
      da: 'Læse og skrive det følsomme bag et sikkert login.',
      en: 'Read and write what is sensitive behind a secure login.',
    },
  },
} as const satisfies Readonly<Record<PracticeIds['duty'], Term>>;
