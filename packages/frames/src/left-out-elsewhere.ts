import type { LeftOut } from './left-out.js';

/** What the frames of other systems leave out, so that nobody takes silence for an answer. */
export const leftOutElsewhere: readonly LeftOut[] = [
  {
    about: {
      da: 'Norge: straf for grove brud på aktivitetspligten (§ 12-9)',
      en: 'Norway: punishment for gross breaches of the duty to act (§ 12-9)',
    },
    why: 'bears-on-no-cooperation',
    because: {
      da: 'Den siger ikke, hvad skole og hjem skal gøre.',
      en: 'It does not say what school and home are to do.',
    },
  },
  {
    about: {
      da: 'Norge: samtaler og forældremøder i videregående skole (forskriftens § 11-1)',
      en: 'Norway: talks and meetings in upper secondary school (regulation § 11-1)',
    },
    why: 'bears-on-no-cooperation',
    because: {
      da: 'Rammen er skrevet for grundskolen. Mindst én samtale i første halvår gælder også umyndige elever på Vg1 og Vg2.',
      en: 'The frame is written for primary and lower secondary school. At least one talk in the first half-year is also owed for minors in the first two years of upper secondary.',
    },
  },
  {
    about: {
      da: 'Norge: at fravær kan meldes skriftligt eller mundtligt (forskriftens § 11-1)',
      en: 'Norway: that absence may be told in writing or orally (regulation § 11-1)',
    },
    why: 'bears-on-no-cooperation',
    because: {
      da: 'Reglen lukker ingen vej og vælger ingen; skolerne vælger selv, og deres rammer siger hvilken.',
      en: 'It closes no way and chooses none; schools choose, and their frames say which.',
    },
  },
  {
    about: {
      da: 'Sverige: at aftaler altid skrives i udviklingsplanen (10 kap. 13 §, sidste punktum)',
      en: 'Sweden: that agreements are always written into the plan (chapter 10, section 13, last sentence)',
    },
    why: 'older-version-only',
    because: { da: 'Kun set i teksten fra 2013.', en: 'Seen only in the text of 2013.' },
  },
  {
    about: { da: 'Sverige: den tiårige grundskole', en: 'Sweden: the ten-year compulsory school' },
    why: 'not-in-force',
    because: { da: 'Anvendes først efter 30. juni 2028.', en: 'Applied only after 30 June 2028.' },
    announcedFor: '2028-07-01',
  },
  {
    about: {
      da: 'USA: tovejskommunikation på et sprog, familien forstår (§ 1116(d)(2)(D))',
      en: 'United States: two-way communication in a language that the family understands (§ 1116(d)(2)(D))',
    },
    why: 'text-not-read',
    because: {
      da: 'Ordlyden fra 2015 er ikke set. De nationale standarder siger det samme; det står som et `should` i `usa`, og sproget i `us`.',
      en: 'The wording of 2015 was not seen. The national standards say the same; it stands as a `should` in `usa`, and the language in `us`.',
    },
  },
  {
    about: {
      da: 'USA: meddelelsen om retssikkerhed (34 CFR 300.504)',
      en: 'United States: the procedural safeguards notice (34 CFR 300.504)',
    },
    why: 'text-not-read',
    because: { da: 'Teksten er ikke set.', en: 'The text was not seen.' },
  },
  {
    about: {
      da: 'England: klageprocedure, elevoplysninger og skole-hjem-aftaler',
      en: 'England: complaints procedures, pupil information and home-school agreements',
    },
    why: 'text-not-read',
    because: {
      da: 'Kun set i andres gengivelse; de britiske skoler taler her kun for sig selv.',
      en: 'Seen only retold; the British schools here speak for themselves alone.',
    },
  },
];
