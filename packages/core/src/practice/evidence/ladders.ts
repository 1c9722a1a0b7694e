import type { Finding } from './finding.js';

/** What institutions say about whom to turn to, in which order, when something is not solved. */
export const ladderFindings = {
  'nearest-first': {
    says: {
      da: 'Man begynder hos den, der er tættest på sagen.',
      en: 'One begins with whoever is closest to the matter.',
    },
    by: [
      'aale',
      'bkaer',
      'coolmine',
      'cresskill',
      'frederiksberg',
      'hansroemer',
      'herrljunga',
      'kfo',
      'killeen',
      'lapeer',
      'oslo',
      'silkeborg',
      'sodertalje',
      'tvis',
    ],
    others: ['jels', 'kulturskolen'],
  },
  'leader-next': {
    says: { da: 'Er det ikke nok, går man til ledelsen.', en: 'If that is not enough, one goes to the leadership.' },
    by: [
      'aale',
      'bkaer',
      'coolmine',
      'cresskill',
      'finstock',
      'frederiksberg',
      'hansroemer',
      'herrljunga',
      'kfo',
      'killeen',
      'lapeer',
      'sodertalje',
      'tvis',
      'vor-frue',
    ],
    others: ['oslo', 'silkeborg'],
  },
  'nearest-leader-before-the-top': {
    says: {
      da: 'Der er en nærmere leder, før man går til skolens øverste.',
      en: 'There is a nearer leader before the head of the school.',
    },
    by: ['coolmine', 'hansroemer', 'kfo', 'killeen'],
    others: ['bkaer', 'frederiksberg', 'herrljunga', 'lapeer', 'sodertalje', 'tvis'],
  },
  'municipality-last': {
    says: {
      da: 'Sidst kommer kommunen eller den myndighed, som skolen hører under.',
      en: 'Last comes the municipality, or the authority that the school belongs to.',
    },
    by: ['bkaer', 'cresskill', 'hansroemer', 'herrljunga', 'killeen', 'kulturskolen', 'lapeer', 'sodertalje'],
    others: ['coolmine', 'frederiksberg', 'tvis'],
  },
  'outside-body-last': {
    says: {
      da: 'En klage kan til sidst gå til en instans uden for skolen og kommunen.',
      en: 'A complaint may in the end go to a body outside the school and the municipality.',
    },
    by: ['herrljunga'],
  },
  'leader-takes-complaints': {
    says: {
      da: 'Kritik og klager går til ledelsen selv.',
      en: 'Criticism and complaints go to the leadership itself.',
    },
    by: ['jels', 'kulturskolen'],
    others: ['frederiksberg', 'hansroemer', 'herrljunga', 'sodertalje', 'tvis'],
  },
  'told-how-it-goes-on': {
    says: {
      da: 'Inden for to arbejdsdage får man at vide, hvordan skolen går videre.',
      en: 'Within two working days one is told how the school will proceed.',
    },
    by: ['alice'],
  },
  'homes-talk-first': {
    says: {
      da: 'Er to børn i konflikt, taler forældrene så vidt muligt selv sammen først.',
      en: 'When two children are in conflict, their parents first talk with each other if they can.',
    },
    by: ['stolpedal', 'tvis'],
    others: ['bkaer'],
  },
  'staff-between-homes': {
    says: {
      da: 'Skolens folk er med mellem to familier, når det hjælper.',
      en: 'School staff join two families when it helps.',
    },
    by: ['bkaer', 'tvis'],
  },
  'bullying-to-those-around-the-child': {
    says: {
      da: 'Mobning tages op med dem, der er om barnet hver dag; de involverede børn og forældre og siden ledelsen kommer med.',
      en: 'Bullying is taken up with those around the child every day; the children and parents involved, and then the leadership, join.',
    },
    by: ['aale', 'silkeborg'],
  },
  'serious-goes-higher-at-once': {
    says: {
      da: 'Er det alvorligt, kan man gå direkte til ledelsen.',
      en: 'If it is serious, one may go straight to the leadership.',
    },
    by: ['coolmine', 'herrljunga'],
    others: ['killeen'],
  },
} as const satisfies Readonly<Record<string, Finding>>;
