import type { RoleDefinition } from '@samarbejde/core';

/** Who takes part. */
export const roles = {
  child: {
    name: { da: 'elev', en: 'pupil', nb: 'elev' },
    meaning: { da: 'Det barn, som samarbejdet handler om.', en: 'The child whom the cooperation is about.' },
    side: 'child',
    party: true,
  },
  parent: {
    name: { da: 'forælder', en: 'parent', nb: 'forelder' },
    meaning: {
      da: 'En, der har foreldreansvar for eleven.',
      en: 'Somebody with parental responsibility for the pupil.',
    },
    side: 'home',
    party: true,
  },
  'class-contact': {
    name: { da: 'klassekontakt', en: 'class contact', nb: 'klassekontakt' },
    meaning: {
      da: 'En forælder, der er kontakt for klassens forældre.',
      en: 'A parent who is the contact of the class’s parents.',
    },
    within: 'parent',
    hat: true,
  },
  'other-parent': {
    name: { da: 'forælder til et andet barn', en: 'parent of another child', nb: 'forelder til et annet barn' },
    meaning: {
      da: 'En forælder i klassen, men ikke til dette barn.',
      en: 'A parent in the class, but not of this child.',
    },
    side: 'home',
    party: true,
  },
  professional: {
    name: { da: 'ansat', en: 'member of staff', nb: 'tilsett' },
    meaning: { da: 'En, der arbejder på skolen.', en: 'Somebody who works at the school.' },
    side: 'school',
    party: true,
  },
  teacher: {
    name: { da: 'lærer', en: 'teacher', nb: 'lærer' },
    meaning: { da: 'En, der underviser eleven.', en: 'Somebody who teaches the pupil.' },
    within: 'professional',
  },
  'contact-teacher': {
    name: { da: 'kontaktlærer', en: 'contact teacher', nb: 'kontaktlærer' },
    meaning: { da: 'Den lærer, der har kontakten med hjemmet.', en: 'The teacher in contact with the home.' },
    within: 'teacher',
  },
  'class-team': {
    name: { da: 'klasseteam', en: 'class team', nb: 'klasseteam' },
    meaning: { da: 'De ansatte om en klasse.', en: 'The staff around a class.' },
    within: 'professional',
  },
  leader: {
    name: { da: 'leder', en: 'leader', nb: 'leder' },
    meaning: { da: 'En, der leder.', en: 'Somebody who leads.' },
    within: 'professional',
  },
  principal: {
    name: { da: 'rektor', en: 'principal', nb: 'rektor' },
    meaning: { da: 'Skolens leder.', en: 'The leader of the school.' },
    within: 'leader',
  },
  'after-school-leader': {
    name: { da: 'leder af skolefritidsordningen', en: 'after-school leader', nb: 'baseleder' },
    meaning: { da: 'Lederen af fritidsordningen.', en: 'The leader of after-school care.' },
    within: 'leader',
  },
  municipality: {
    name: { da: 'kommune', en: 'municipality', nb: 'kommune' },
    meaning: { da: 'Skolens ejer.', en: 'The owner of the school.' },
    side: 'outside',
  },
  'state-administrator': {
    name: { da: 'statsforvalter', en: 'state administrator', nb: 'statsforvaltar' },
    meaning: { da: 'Statens myndighed i fylket.', en: 'The authority of the state in the county.' },
    side: 'outside',
  },
  police: {
    name: { da: 'politi', en: 'police', nb: 'politi' },
    meaning: { da: 'Politiet.', en: 'The police.' },
    side: 'outside',
  },
  'third-party': {
    name: { da: 'tredjepart', en: 'third party', nb: 'tredjepart' },
    meaning: { da: 'En udenforstående, der hjælper.', en: 'An outsider who helps.' },
    side: 'outside',
  },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
