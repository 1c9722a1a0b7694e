import type { RoleDefinition } from '@samarbejde/core';

/** Who takes part. */
export const roles = {
  child: {
    name: { da: 'elev', en: 'student' },
    meaning: { da: 'Det barn, som samarbejdet handler om.', en: 'The child whom the cooperation is about.' },
    side: 'child',
    party: true,
  },
  parent: {
    name: { da: 'forælder', en: 'parent or guardian' },
    meaning: { da: 'En, der har ansvaret for eleven.', en: 'Somebody who is responsible for the student.' },
    side: 'home',
    party: true,
  },
  professional: {
    name: { da: 'ansat', en: 'member of staff' },
    meaning: { da: 'En, der arbejder på skolen.', en: 'Somebody who works at the school.' },
    side: 'school',
    party: true,
  },
  teacher: {
    name: { da: 'lærer', en: 'teacher' },
    meaning: { da: 'En, der underviser eleven.', en: 'Somebody who teaches the student.' },
    within: 'professional',
  },
  counselor: {
    name: { da: 'vejleder', en: 'counselor' },
    meaning: { da: 'En vejleder eller sagsansvarlig.', en: 'A counselor or case manager.' },
    within: 'professional',
  },
  'school-office': {
    name: { da: 'skolens kontor', en: 'school office' },
    meaning: { da: 'Kontoret, der tager telefonen.', en: 'The office that answers the phone.' },
    within: 'professional',
  },
  'assistant-principal': {
    name: { da: 'viceinspektør', en: 'assistant principal' },
    meaning: { da: 'Rektors stedfortræder.', en: 'The principal’s deputy.' },
    within: 'professional',
  },
  principal: {
    name: { da: 'rektor', en: 'principal' },
    meaning: { da: 'Skolens leder.', en: 'The leader of the school.' },
    within: 'professional',
  },
  'special-education-director': {
    name: { da: 'leder af specialundervisning', en: 'director of special education' },
    meaning: { da: 'Distriktets leder af specialundervisningen.', en: 'The district’s leader of special education.' },
    side: 'outside',
  },
  district: {
    name: { da: 'skoledistriktets ansatte', en: 'district personnel' },
    meaning: { da: 'Ansatte i skoledistriktet.', en: 'Staff of the school district.' },
    side: 'outside',
  },
  superintendent: {
    name: { da: 'skoledirektør', en: 'superintendent' },
    meaning: { da: 'Lederen af skoledistriktet.', en: 'The leader of the school district.' },
    side: 'outside',
  },
  'board-of-education': {
    name: { da: 'skolebestyrelse', en: 'board of education' },
    meaning: { da: 'Distriktets valgte bestyrelse.', en: 'The elected board of the district.' },
    side: 'outside',
  },
  'third-party': {
    name: { da: 'tredjepart', en: 'third party' },
    meaning: { da: 'En udenforstående, der hjælper.', en: 'An outsider who helps.' },
    side: 'outside',
  },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
