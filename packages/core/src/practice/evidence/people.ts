import type { Finding } from './finding.js';

/** What institutions say about who does what, and how. */
export const peopleFindings = {
  'own-child-only': {
    says: {
      da: 'Skolen taler kun med forældre om deres eget barn.',
      en: 'The school speaks with parents only about their own child.',
    },
    by: ['sjb'],
  },
  'talk-recorded': {
    says: {
      da: 'Der bliver skrevet et notat om samtalen eller bekymringen.',
      en: 'A note is made of the talk or the concern.',
    },
    by: ['dooish', 'livet', 'moulton'],
  },
  'leader-told': {
    says: {
      da: 'Ledelsen får besked om bekymringer og om ophedede henvendelser.',
      en: 'The leadership is told of concerns and of heated approaches.',
    },
    by: ['bkaer', 'finstock', 'moulton'],
  },
  'both-families-informed': {
    says: { da: 'Begge familier orienteres og får notatet.', en: 'Both families are informed and given the note.' },
    by: ['livet'],
  },
  'informed-promptly': {
    says: {
      da: 'Skolen fortæller hurtigt hjemmet om problemer med det faglige, trivslen eller fraværet.',
      en: 'The school soon tells the home of problems with learning, wellbeing or absence.',
    },
    by: ['aale', 'stolpedal'],
  },
  'out-of-earshot': {
    says: {
      da: 'Uenighed tages, når børnene ikke hører det.',
      en: 'Disagreement is discussed when the children cannot hear.',
    },
    by: ['jels'],
  },
  'child-takes-part': {
    says: {
      da: 'Eleven er som regel med til skole-hjem-samtalen.',
      en: 'The pupil normally takes part in the school-home talk.',
    },
    by: ['havndal'],
  },
  'suitable-time': {
    says: {
      da: 'Skolen finder et tidspunkt, som forældrene kan komme på.',
      en: 'The school finds a time when the parents can come.',
    },
    by: ['fug'],
  },
  'everyone-reached': {
    says: {
      da: 'Vigtig information når ud til alle, også dem, der ikke er på kanalen.',
      en: 'Important information reaches everyone, also those not on the channel.',
    },
    by: ['oppsal'],
  },
  'paper-note': {
    says: {
      da: 'Kan det ikke siges på andre måder, går det på papir.',
      en: 'If it cannot be said in another way, it goes on paper.',
    },
    by: ['stanne', 'vejle-friskole'],
  },
  'both-parents-told': {
    says: {
      da: 'Begge forældre får besked, når det er vigtigt for barnet.',
      en: 'Both parents are told when it matters for the child.',
    },
    by: ['greve'],
  },
  'suspicion-of-home': {
    says: {
      da: 'Er der mistanke mod forældrene, taler man ikke med dem først.',
      en: 'If the parents are suspected, one does not speak with them first.',
    },
    by: ['greve'],
  },
  'leave-by-length': {
    says: {
      da: 'En enkelt fridag gives af klasselæreren, længere fri af ledelsen.',
      en: 'A single day of leave is given by the class teacher, longer leave by the leadership.',
    },
    by: ['jels', 'karpinlahti', 'niinisalo', 'sennels', 'vejle'],
    others: ['amager'],
  },
  'long-leave': {
    says: { da: 'Mere end fem dage er altid ledelsens sag.', en: 'More than five days is always for the leadership.' },
    by: ['amager', 'jels', 'karpinlahti', 'niinisalo', 'sennels', 'vejle'],
  },
  'complaint-to-leader': {
    says: { da: 'En klage behandles af skolens ledelse.', en: "A complaint is handled by the school's leadership." },
    by: ['frederiksberg', 'hansroemer', 'herrljunga', 'jels', 'kulturskolen', 'sodertalje', 'tvis'],
  },
  'reasoned-answer': {
    says: { da: 'Den, der klager, får en begrundet afgørelse.', en: 'Whoever complains gets a reasoned decision.' },
    by: ['hansroemer'],
  },
  'absence-received-by': {
    says: {
      da: 'Kontoret eller klasselæreren tager imod fraværsmeldingen.',
      en: 'The office or the class teacher receives the report of absence.',
    },
    by: ['frederiksberg', 'sennels'],
  },
  moderation: {
    says: {
      da: 'Lederen fjerner personligt indhold og tager en samtale om det.',
      en: 'The leader removes personal content and has a talk about it.',
    },
    by: ['bkaer'],
  },
} as const satisfies Readonly<Record<string, Finding>>;
