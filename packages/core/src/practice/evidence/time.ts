import type { Finding } from './finding.js';

/** What institutions say about when. */
export const timeFindings = {
  'reply-time': {
    says: {
      da: 'En henvendelse besvares inden for højst tre arbejdsdage.',
      en: 'An approach is answered within three working days at most.',
    },
    by: ['alice', 'amager', 'fahaheel', 'frederiksberg', 'mariae', 'pelham', 'stolpedal', 'vor-frue'],
    others: ['stgeorges'],
  },
  'reply-time-range': {
    says: { da: 'Svarfristerne går fra én til fem arbejdsdage.', en: 'Reply times run from one to five working days.' },
    by: ['alice', 'amager', 'fahaheel', 'frederiksberg', 'mariae', 'pelham', 'stgeorges', 'stolpedal', 'vor-frue'],
  },
  'first-sign': {
    says: {
      da: 'Et første svar, som kan være en kvittering, kommer inden for to-tre arbejdsdage.',
      en: 'A first reply, which may be a receipt, comes within two or three working days.',
    },
    by: ['alice', 'frederiksberg', 'stgeorges'],
  },
  'own-reply-time': {
    says: {
      da: 'Teamet melder selv ud, hvor hurtigt det svarer.',
      en: 'The team itself announces how soon it answers.',
    },
    by: ['nivaa'],
  },
  'call-back': {
    says: {
      da: 'Haster det, ringer skolen tilbage samme dag.',
      en: 'If it is urgent, the school calls back the same day.',
    },
    by: ['hobrovejen'],
  },
  'quiet-hours': {
    says: {
      da: 'Uden for arbejdstid, i weekender og ferier venter man.',
      en: 'Outside working hours, at weekends and in holidays one waits.',
    },
    by: ['brandsoy', 'dooish', 'fahaheel', 'finstock', 'hansroemer', 'lomma', 'mariae', 'nivaa', 'nyborg', 'stgeorges'],
  },
  'school-hours': {
    says: {
      da: 'Skolens folk er til at træffe på hverdage mellem omkring kl. 8 og kl. 15.',
      en: 'School staff can be reached on weekdays between about 8 and 15.',
    },
    by: ['brandsoy', 'fahaheel', 'hansroemer'],
  },
  'home-hours': {
    says: { da: 'Efter kl. 17 på hverdage har hjemmet fri.', en: 'After 17 on weekdays the home is left in peace.' },
    by: ['brandsoy', 'fahaheel'],
  },
  'absence-before-school': {
    says: { da: 'Fravær meldes, før skoledagen begynder.', en: 'Absence is reported before the school day starts.' },
    by: ['finsland', 'karpinlahti', 'niinisalo', 'samsoe', 'sild', 'vejle-friskole'],
    others: ['karhuvuori', 'vassenden', 'vejle'],
  },
  'bullying-action-plan': {
    says: {
      da: 'Ledelsen laver en handlingsplan inden for ti dage.',
      en: 'The leadership makes an action plan within ten days.',
    },
    by: ['hansroemer', 'silkeborg'],
  },
  'contact-after-violence': {
    says: {
      da: 'Ledelsen kontakter hjemmet efter vold eller trusler mod en medarbejder.',
      en: 'The leadership contacts the home after violence or threats against staff.',
    },
    by: ['langholt'],
  },
  'talks-a-year': {
    says: { da: 'Der er mindst én skole-hjem-samtale om året.', en: 'There is at least one school-home talk a year.' },
    by: ['havndal', 'lomma'],
  },
  'parents-meetings-a-year': {
    says: {
      da: 'Der er to forældremøder om året og flere efter behov.',
      en: "There are two parents' meetings a year, and more when needed.",
    },
    by: ['stolpedal'],
  },
} as const satisfies Readonly<Record<string, Finding>>;
