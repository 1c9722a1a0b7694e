import type { Source } from '../../vocabulary/citation.js';
import type { Text } from '../../vocabulary/text.js';

/** Research and standards that practice rests on. */
export const researchSources = {
  'media-richness': {
    kind: 'research',
    title: { da: 'Medierighed (Daft og Lengel)', en: 'Media richness theory (Daft and Lengel)' },
    published: '1986',
  },
  'media-synchronicity': {
    kind: 'research',
    title: {
      da: 'Mediesynkronicitet (Dennis, Fuller og Valacich)',
      en: 'Media synchronicity theory (Dennis, Fuller and Valacich)',
    },
    published: '2008',
  },
  'family-school-standards': {
    kind: 'research',
    title: {
      da: 'PTA: standarder for samarbejde mellem familie og skole',
      en: 'PTA National Standards for Family-School Partnerships',
    },
  },
  'school-responsibility': {
    kind: 'research',
    title: {
      da: 'Responsivt forældresamarbejde (Gro Emmertsen Lund)',
      en: 'Responsive cooperation with parents (Gro Emmertsen Lund)',
    },
  },
  'low-arousal': {
    kind: 'research',
    title: { da: 'Low arousal (Bo Hejlskov Elvén)', en: 'Low arousal (Bo Hejlskov Elvén)' },
  },
  'conflict-stages': {
    kind: 'research',
    title: { da: 'Konfliktens ni trin (Friedrich Glasl)', en: 'Nine stages of conflict escalation (Friedrich Glasl)' },
  },
  'custody-guidance': {
    kind: 'guidance-text',
    title: {
      da: 'Om orienteringsretten (Familieretshuset)',
      en: 'On the right to orientation (Agency of Family Law)',
    },
    publisher: 'Familieretshuset',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type Research = keyof typeof researchSources;

/** What each of them says that a rule here rests on. */
export const researchSays: Readonly<Record<Research, Text>> = {
  'media-richness': {
    da: 'Det tvetydige og svære kræver rige medier, hvor man ser og hører hinanden; det klare kan skrives.',
    en: 'What is ambiguous and hard needs rich media, in which people see and hear each other; what is plain can be written.',
  },
  'media-synchronicity': {
    da: 'At give oplysninger videre går bedst på skrift; at blive enige om, hvad de betyder, kræver, at man taler sammen.',
    en: 'Passing on information works best in writing; agreeing on what it means needs people to talk.',
  },
  'family-school-standards': {
    da: 'Hver familie har mere end én brugbar vej til skolen.',
    en: 'Every family has more than one usable way to the school.',
  },
  'school-responsibility': {
    da: 'Det er skolens ansvar at rette op på en kanal, der ikke virker.',
    en: 'It is for the school to mend a channel that does not work.',
  },
  'low-arousal': {
    da: 'Er sindene i kog, giver en pause og en rolig ramme bedre resultat end et hurtigt svar.',
    en: 'When tempers run high, a pause and a calm setting do better than a quick reply.',
  },
  'conflict-stages': {
    da: 'Tidligt i en konflikt kan parterne selv; senere hjælper en tredje.',
    en: 'Early in a conflict the parties can manage by themselves; later a third person helps.',
  },
  'custody-guidance': {
    da: 'En forælder uden del i forældremyndigheden har ikke ret til adgang til platformen, medmindre den, der har forældremyndigheden, siger ja.',
    en: 'A parent without custody has no right to access to the platform unless the custody holder agrees.',
  },
};
