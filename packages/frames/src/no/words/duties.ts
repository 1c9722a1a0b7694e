import type { Term } from '@samarbejde/core';

/** What people are asked to see to. */
export const duties = {
  'hear-child': {
    name: { da: 'høre barnet', en: 'hear the child', nb: 'høyre eleven' },
    meaning: { da: 'Få barnets syn på sagen med.', en: 'Bring in the child’s view.' },
  },
  'ask-what-makes-it-hard': {
    name: {
      da: 'spørge, hvad der gør det svært',
      en: 'ask what makes it hard',
      nb: 'spørje kva som gjer det vanskeleg',
    },
    meaning: { da: 'Spørge, hvad der står i vejen.', en: 'Ask what stands in the way.' },
  },
  'report-to-principal': {
    name: { da: 'melde til rektor', en: 'report to the principal', nb: 'melde frå til rektor' },
    meaning: {
      da: 'Lade rektor vide, at en elev ikke har det trygt.',
      en: 'Let the principal know that a pupil is not safe.',
    },
  },
  'report-to-municipality': {
    name: { da: 'melde til kommunen', en: 'report to the municipality', nb: 'melde frå til kommunen' },
    meaning: { da: 'Lade skolens ejer vide det.', en: 'Let the owner of the school know.' },
  },
  investigate: {
    name: { da: 'undersøge sagen', en: 'investigate', nb: 'undersøkje saka' },
    meaning: { da: 'Finde ud af, hvad der er sket.', en: 'Find out what happened.' },
  },
  'put-right': {
    name: { da: 'rette op på det', en: 'put it right', nb: 'rette opp situasjonen' },
    meaning: { da: 'Sætte egnede tiltag i værk.', en: 'Take suitable measures.' },
  },
  'make-written-plan': {
    name: { da: 'lave en skriftlig plan', en: 'make a written plan', nb: 'lage ein skriftleg plan' },
    meaning: { da: 'Skrive planen for, hvad skolen gør.', en: 'Write the plan of what the school does.' },
  },
  'state-problem': {
    name: {
      da: 'skrive, hvad planen skal løse',
      en: 'state what the plan is to solve',
      nb: 'kva problem planen skal løyse',
    },
    meaning: { da: 'Skrive, hvilket problem det er.', en: 'Write which problem it is.' },
  },
  'state-measures': {
    name: { da: 'skrive, hvilke tiltag der er', en: 'state the measures', nb: 'kva tiltak skolen har planlagt' },
    meaning: { da: 'Skrive, hvad skolen vil gøre.', en: 'Write what the school will do.' },
  },
  'state-when': {
    name: { da: 'skrive, hvornår det sker', en: 'state when', nb: 'når tiltaka skal gjennomførast' },
    meaning: { da: 'Skrive, hvornår tiltagene sker.', en: 'Write when the measures happen.' },
  },
  'state-who': {
    name: { da: 'skrive, hvem der gør det', en: 'state who', nb: 'kven som er ansvarleg' },
    meaning: { da: 'Skrive, hvem der har ansvaret.', en: 'Write who is responsible.' },
  },
  'state-evaluation': {
    name: { da: 'skrive, hvornår det vurderes', en: 'state when it is evaluated', nb: 'når tiltaka skal evaluerast' },
    meaning: { da: 'Skrive, hvornår planen ses efter.', en: 'Write when the plan is looked at again.' },
  },
  'check-absence': {
    name: { da: 'se efter fraværet', en: 'check absence', nb: 'sjekke fråvær' },
    meaning: { da: 'Se, hvem der mangler i klassen.', en: 'See who is missing in the class.' },
  },
  'reach-everyone': {
    name: { da: 'nå alle', en: 'reach everyone', nb: 'nå alle' },
    meaning: {
      da: 'Sørge for, at vigtig information når alle forældre.',
      en: 'See that important information reaches all parents.',
    },
  },
  'get-consent': {
    name: { da: 'indhente samtykke', en: 'get consent', nb: 'hente inn samtykke' },
    meaning: { da: 'Få et aktivt ja fra forældrene.', en: 'Get an active yes from the parents.' },
  },
  'offer-suitable-time': {
    name: {
      da: 'tilbyde et tidspunkt, der passer',
      en: 'offer a time that suits',
      nb: 'tilby eit tidspunkt som passar',
    },
    meaning: { da: 'Finde et tidspunkt, hvor forældrene kan.', en: 'Find a time when the parents can come.' },
  },
  'consider-calling-police': {
    name: {
      da: 'overveje at kontakte politiet inden 45 minutter',
      en: 'consider calling the police within 45 minutes',
      nb: 'vurdere å kontakte politiet',
    },
    meaning: {
      da: 'Tage stilling til, om politiet skal kontaktes.',
      en: 'Decide whether the police should be contacted.',
    },
  },
  'decide-within-deadline': {
    name: { da: 'sætte en frist', en: 'set a deadline', nb: 'setje ein frist' },
    meaning: { da: 'Sige, hvornår noget skal være gjort.', en: 'Say when something must be done.' },
  },
} as const satisfies Readonly<Record<string, Term>>;
