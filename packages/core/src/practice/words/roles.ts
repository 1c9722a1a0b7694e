import type { RoleDefinition } from '../../vocabulary/role.js';
import type { PracticeIds, PracticeWords } from '../ids.js';
import { outsideRoles } from './roles-outside.js';

/** The roles that schools commonly tell apart within Aalborg's groups, and beside them. */
export const roles = {
  'custody-holder': {
    name: { da: 'forældremyndighedsindehaver', en: 'custody holder' },
    meaning: { da: 'En forælder med del i forældremyndigheden.', en: 'A parent with a share in the custody.' },
    within: 'parent',
  },
  'parent-without-custody': {
    name: { da: 'forælder uden del i forældremyndigheden', en: 'parent without custody' },
    meaning: {
      da: 'En forælder, der ikke har del i forældremyndigheden.',
      en: 'A parent with no share in the custody.',
    },
    within: 'parent',
  },
  'other-carer': {
    name: { da: 'anden omsorgsperson', en: 'other carer' },
    meaning: {
      da: 'En, der har barnet hos sig, for eksempel en plejeforælder.',
      en: 'Somebody who has the child in care, such as a foster parent.',
    },
    within: 'parent',
  },
  'contact-parent': {
    name: { da: 'kontaktforælder', en: 'contact parent' },
    meaning: {
      da: 'En forælder, som klassens forældre har valgt.',
      en: 'A parent chosen by the parents of the class.',
    },
    within: 'custody-holder',
    hat: true,
  },
  'other-parent': {
    name: { da: 'forælder til et andet barn', en: 'parent of another child' },
    meaning: {
      da: 'En forælder i klassen, men ikke til dette barn.',
      en: 'A parent in the class, but not of this child.',
    },
    side: 'home',
    party: true,
  },
  'class-teacher': {
    name: { da: 'klasselærer', en: 'class teacher' },
    meaning: {
      da: 'Den lærer, der har det samlede blik på klassen.',
      en: 'The teacher who keeps the whole class in view.',
    },
    within: 'teacher',
  },
  'support-professional': {
    name: { da: 'ressourceperson', en: 'support professional' },
    meaning: {
      da: 'En medarbejder, der hjælper med trivsel, adfærd eller læring.',
      en: 'A professional who helps with wellbeing, behaviour or learning.',
    },
    within: 'professional',
  },
  'school-office': {
    name: { da: 'skolens kontor', en: 'school office' },
    meaning: {
      da: 'Kontoret, der tager telefonen og sender beskeder videre.',
      en: 'The office that answers the phone and passes messages on.',
    },
    within: 'professional',
  },
  'nearest-leader': {
    name: { da: 'nærmeste leder', en: 'nearest leader' },
    meaning: {
      da: 'Lederen af den medarbejder, som sagen handler om.',
      en: 'The leader of the professional concerned.',
    },
    within: 'leader',
  },
  'school-leader': {
    name: { da: 'skoleleder', en: 'school leader' },
    meaning: { da: 'Lederen af hele skolen.', en: 'The leader of the whole school.' },
    within: 'leader',
  },
  ...outsideRoles,
} as const satisfies Readonly<Record<PracticeIds['role'], RoleDefinition<PracticeWords['role']>>>;
