import type { Finding } from './finding.js';

/** What institutions say about which way suits which matter. */
export const channelFindings = {
  'urgent-matters': {
    says: { da: 'Det, der haster, tages over telefonen.', en: 'What is urgent is taken by phone.' },
    by: ['amager', 'hansroemer', 'hobrovejen', 'mariae', 'nyborg', 'pelham', 'svartingedal', 'truro'],
    others: ['coolmine'],
  },
  'urgent-matters-in-writing': {
    says: {
      da: 'Det, der haster, skal ikke stå i en mail, som måske først læses senere.',
      en: 'What is urgent does not belong in a mail that may be read later.',
    },
    by: ['pelham', 'truro'],
  },
  'short-news': {
    says: { da: 'Korte, praktiske beskeder skrives.', en: 'Short, practical messages are written.' },
    by: ['dubai', 'frederiksberg', 'hobrovejen', 'jels', 'kfo', 'nivaa', 'nyborg', 'truro'],
    others: ['boernegaarden'],
  },
  'contact-book': {
    says: { da: 'Kontaktbogen kan bruges til små beskeder.', en: 'The contact book can be used for small messages.' },
    by: ['frederiksberg', 'jels', 'nivaa'],
  },
  'general-news': {
    says: {
      da: 'Fælles nyt hører til på skolens egen opslagstavle.',
      en: "News for all belongs on the school's own board.",
    },
    by: ['nyborg'],
    others: ['dubai'],
  },
  'social-media': {
    says: {
      da: 'Skolens sager og kritik af andre hører ikke til i grupper på sociale medier.',
      en: "The school's matters, and criticism of others, do not belong in groups on social media.",
    },
    by: ['barnevakten', 'bkaer', 'chesterford', 'dubai', 'fahaheel', 'oppsal', 'parkbrow'],
  },
  'conflict-talked-over': {
    says: {
      da: 'Konflikter og tunge sager tages på et møde.',
      en: 'Conflicts and heavy matters are taken at a meeting.',
    },
    by: [
      'amager',
      'frederiksberg',
      'hobrovejen',
      'nivaa',
      'nyborg',
      'pelham',
      'ringsend',
      'stanne',
      'truro',
      'vor-frue',
    ],
    others: ['jels'],
  },
  'conflict-by-phone': {
    says: { da: 'En telefonsamtale kan også bruges.', en: 'A phone call may be used as well.' },
    by: ['jels', 'nivaa', 'pelham', 'stanne', 'truro', 'vor-frue'],
    others: ['amager', 'frederiksberg', 'hobrovejen', 'nyborg', 'ringsend'],
  },
  'conflict-in-writing': {
    says: {
      da: 'Konflikter, kritik og svære problemer klares ikke på skrift.',
      en: 'Conflict, criticism and hard problems are not handled in writing.',
    },
    by: ['bkaer', 'chesterford', 'kfo', 'oppsal', 'pelham', 'stanne', 'truro', 'tvis', 'vor-frue'],
  },
  'talk-arranged-in-writing': {
    says: {
      da: 'En besked må gerne bruges til at aftale samtalen.',
      en: 'A message may well be used to arrange the talk.',
    },
    by: ['hobrovejen', 'vor-frue'],
  },
  'low-threshold-talk': {
    says: { da: 'Er man i tvivl, så ring.', en: 'If in doubt, call.' },
    by: ['jels', 'knuds'],
  },
  'doorstep-talk': {
    says: {
      da: 'Samtaler i døren, uden aftale, er ikke stedet for det, der kræver ro.',
      en: 'A talk at the door, unannounced, is not the place for what needs quiet.',
    },
    by: ['dooish', 'hobrovejen', 'ringsend'],
    others: ['boernegaarden', 'kfo'],
  },
  'sensitive-content': {
    says: {
      da: 'Følsomt indhold står kun, hvor der er sikkert login.',
      en: 'Sensitive content stands only behind a secure login.',
    },
    by: ['aula', 'kulturskolen', 'tvis'],
  },
  'personal-content-in-email': {
    says: {
      da: 'Personlige og følsomme sager hører ikke til i almindelig e-mail.',
      en: 'Personal and sensitive matters do not belong in ordinary e-mail.',
    },
    by: ['kulturskolen', 'pelham', 'stanne'],
  },
  'private-phones': {
    says: {
      da: 'Medarbejderes private telefoner og hjem er ikke en kanal.',
      en: "Staff's private phones and homes are not a channel.",
    },
    by: ['dooish', 'fahaheel', 'vassenden'],
    others: ['karpinlahti'],
  },
  'absence-report': {
    says: { da: 'Fravær meldes på platformen.', en: 'Absence is reported on the platform.' },
    by: ['finsland', 'hertso', 'karpinlahti', 'niinisalo', 'santamaki', 'sennels', 'sild', 'vassenden'],
    others: ['amager', 'samsoe', 'vejle-friskole'],
  },
  'absence-by-phone': {
    says: { da: 'Fravær kan meldes over telefonen.', en: 'Absence may be reported by phone.' },
    by: ['samsoe', 'santamaki', 'sild', 'vejle-friskole'],
    others: ['amager', 'finsland', 'hertso', 'karpinlahti', 'niinisalo', 'sennels', 'vassenden'],
  },
  'written-complaint': {
    says: { da: 'En egentlig klage er skriftlig.', en: 'A formal complaint is in writing.' },
    by: ['alice', 'frederiksberg', 'hansroemer', 'kulturskolen', 'sodertalje'],
    others: ['ringsend'],
  },
  'complaint-talked-over': {
    says: { da: 'En klage kan tales igennem på et møde.', en: 'A complaint may be talked over at a meeting.' },
    by: ['alice', 'ringsend'],
  },
} as const satisfies Readonly<Record<string, Finding>>;
