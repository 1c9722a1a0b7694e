import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Tvis Skole: no conflicts on the platform, sensitive documents as secure files, and direct contact before anything else. */
export const tvisSkole: Frame = defineFrame({
  id: 'tvis-skole',
  level: 'school',
  title: { da: 'Tvis Skole', en: 'Tvis Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Princip for skole-hjem-samarbejde i Aula', en: 'Principle on home-school cooperation in Aula' },
      publisher: 'Tvis Skole',
      url: 'https://tvisskole.holstebro.dk/bestyrelse/principper/skolehjemsamarbejde-i-aula',
    },
  },
  rules: [
    {
      id: 'no-conflicts-on-the-platform',
      title: {
        da: 'Konflikter og personlig kritik hører ikke til på platformen',
        en: 'Conflicts and personal criticism do not belong on the platform',
      },
      force: 'should',
      when: { any: [{ purpose: 'conflict' }, { about: 'staff-member' }], act: ['inform', 'ask', 'talk', 'answer'] },
      forbid: ['platform-message', 'platform-post'],
      cites: cite(
        'Kodeks',
        'Platformen bruges ikke til konflikter eller personlig kritik.',
        'The platform is not used for conflicts or personal criticism.',
      ),
    },
    {
      id: 'sensitive-as-a-secure-file',
      title: {
        da: 'Personfølsomme dokumenter deles som sikker fil',
        en: 'Documents with sensitive data are shared as secure files',
      },
      force: 'should',
      when: { sensitivity: 'sensitive', fromSide: 'school', toSide: 'home', act: ['inform', 'record'] },
      prefer: ['secure-document'],
      cites: cite(
        'Sikker fildeling',
        'Dokumenter og oplysninger, der er personfølsomme, deles samme sted.',
        'Documents and information with sensitive data are shared in one place.',
      ),
    },
  ],
  paths: [
    {
      id: 'dissatisfaction-to-those-involved',
      title: { da: 'Utilfredshed tages op med de involverede', en: 'Dissatisfaction is taken up with those involved' },
      force: 'should',
      opens: { purpose: 'complaint', fromSide: 'home', about: { not: 'staff-member' } },
      steps: [
        {
          id: 'involved-staff',
          title: { da: 'De involverede medarbejdere', en: 'The staff involved' },
          parties: ['custody-holder', 'teacher'],
          acts: ['talk'],
        },
        {
          id: 'school-leader',
          title: { da: 'Skolens leder', en: 'The school leader' },
          parties: ['custody-holder', 'school-leader'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Utilfredshed',
        'Man kontakter de involverede medarbejdere i deres arbejdstid og derefter ledelsen.',
        'One contacts the staff involved in their working hours and then the leadership.',
      ),
    },
    {
      id: 'conflict-between-children',
      title: { da: 'Konflikter mellem børn', en: 'Conflicts between children' },
      force: 'should',
      opens: { purpose: 'conflict', fromSide: 'home', about: 'several-children' },
      steps: [
        {
          id: 'other-childs-parents',
          title: { da: 'Det andet barns forældre', en: 'The other child’s parents' },
          parties: ['custody-holder', 'other-parent'],
          acts: ['talk'],
        },
        {
          id: 'relevant-staff',
          title: { da: 'Relevante medarbejdere', en: 'Relevant staff' },
          parties: ['custody-holder', 'other-parent', 'teacher'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite(
        'Konflikter mellem børn',
        'Forældrene taler så vidt muligt direkte med hinanden; relevante medarbejdere kan komme med.',
        'The parents talk directly where possible; relevant staff may join.',
      ),
    },
  ],
});
