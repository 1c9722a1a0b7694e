import type { RoleDefinition } from '../../vocabulary/role.js';

/** Bodies and helpers: they take part without being parties to the cooperation about one child. */
export const outsideRoles = {
  'parent-council': {
    name: { da: 'forældreråd', en: 'parent council' },
    meaning: { da: 'Valgte forældre i en klasse eller på skolen.', en: 'Parents elected in a class or at the school.' },
    side: 'home',
  },
  'school-board': {
    name: { da: 'skolebestyrelse', en: 'school board' },
    meaning: {
      da: 'Bestyrelsen, der lægger principperne for skolen.',
      en: "The board that lays down the school's principles.",
    },
    side: 'school',
  },
  municipality: {
    name: { da: 'kommune', en: 'municipality' },
    meaning: {
      da: 'Kommunens forvaltning, for eksempel familieafdelingen.',
      en: "The municipality's administration, such as its family services.",
    },
    side: 'outside',
  },
  'complaints-body': {
    name: { da: 'klageinstans', en: 'complaints body' },
    meaning: {
      da: 'Det sted, der behandler en klage over skolens afgørelse.',
      en: "The body that handles a complaint about the school's decision.",
    },
    side: 'outside',
  },
  interpreter: {
    name: { da: 'tolk', en: 'interpreter' },
    meaning: {
      da: 'En, der oversætter, når parterne ikke har et fælles sprog.',
      en: 'Somebody who interprets when the parties share no language.',
    },
    side: 'outside',
  },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
