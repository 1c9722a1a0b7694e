import type { RoleDefinition } from '@samarbejde/core';

/** Who takes part. */
export const roles = {
  child: {
    name: { da: 'elev', en: 'pupil', sv: 'elev' },
    meaning: { da: 'Det barn, som samarbejdet handler om.', en: 'The child whom the cooperation is about.' },
    side: 'child',
    party: true,
  },
  guardian: {
    name: { da: 'værge', en: 'guardian', sv: 'vårdnadshavare' },
    meaning: { da: 'En, der har vårdnad om eleven.', en: 'Somebody with custody of the pupil.' },
    side: 'home',
    party: true,
  },
  professional: {
    name: { da: 'ansat', en: 'member of staff', sv: 'personal' },
    meaning: { da: 'En, der arbejder på skolen.', en: 'Somebody who works at the school.' },
    side: 'school',
    party: true,
  },
  teacher: {
    name: { da: 'lærer', en: 'teacher', sv: 'lärare' },
    meaning: { da: 'En, der underviser eleven.', en: 'Somebody who teaches the pupil.' },
    within: 'professional',
  },
  mentor: {
    name: { da: 'mentor', en: 'mentor', sv: 'mentor' },
    meaning: { da: 'Den lærer, der følger eleven.', en: 'The teacher who follows the pupil.' },
    within: 'teacher',
  },
  principal: {
    name: { da: 'rektor', en: 'principal', sv: 'rektor' },
    meaning: { da: 'Skolens leder.', en: 'The leader of the school.' },
    within: 'professional',
  },
  'education-office': {
    name: { da: 'uddannelseskontor', en: 'education office', sv: 'utbildningskontor' },
    meaning: { da: 'Kommunens forvaltning for skolerne.', en: 'The municipality’s office for schools.' },
    side: 'outside',
  },
  owner: {
    name: { da: 'skolens ejer', en: 'owner of the school', sv: 'huvudman' },
    meaning: {
      da: 'Den, der står for skolen: kommunen eller en privat.',
      en: 'Whoever answers for the school: the municipality or a private body.',
    },
    side: 'outside',
  },
  inspectorate: {
    name: { da: 'skoleinspektion', en: 'schools inspectorate', sv: 'Skolinspektionen' },
    meaning: { da: 'Statens tilsyn med skolerne.', en: 'The state’s supervision of schools.' },
    side: 'outside',
  },
  'third-party': {
    name: { da: 'tredjepart', en: 'third party', sv: 'tredje part' },
    meaning: { da: 'En udenforstående, der hjælper.', en: 'An outsider who helps.' },
    side: 'outside',
  },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
