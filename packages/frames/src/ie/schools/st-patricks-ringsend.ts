import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** St Patrick’s: no informal meetings at the class door, and a grievance takes an appointment through the principal. */
export const stPatricksRingsend: Frame = defineFrame({
  id: 'st-patricks-ringsend',
  level: 'school',
  title: { da: 'St Patrick’s BNS Ringsend', en: 'St Patrick’s BNS Ringsend' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikation mellem forældre og lærere', en: 'Parent-teacher communication' },
      publisher: 'St Patrick’s BNS Ringsend',
      url: 'https://stpatricksbnsringsend.ie/policies-2/parent-teacher-communication/',
    },
  },
  vocabulary: {
    subjects: {
      'appointment-on-grievance': {
        name: { da: 'aftale om et møde om en klage', en: 'the appointment about a grievance' },
        meaning: {
          da: 'At aftale tid, når en forælder har en klage.',
          en: 'Making an appointment when a parent has a grievance.',
        },
      },
    },
  },
  rules: [
    {
      id: 'no-talk-at-the-class-door',
      title: { da: 'Ingen uformelle møder i døren', en: 'No informal meetings at the door' },
      force: 'should',
      when: { fromSide: 'home', to: 'teacher' },
      discourage: ['doorstep-talk'],
      cites: cite(
        'Informal meetings',
        'Uformelle møder ved klassens dør frarådes af hensyn til tilsyn, diskretion og barnet.',
        'Informal meetings at the class door are discouraged for supervision, discretion and the child’s sake.',
      ),
    },
    {
      id: 'grievance-at-a-meeting',
      title: { da: 'En klage tages på et møde', en: 'A grievance is taken at a meeting' },
      force: 'should',
      when: { purpose: 'complaint', act: 'talk' },
      prefer: ['meeting'],
      cites: cite(
        'Grievances',
        'Har man en klage, aftales et møde med læreren gennem skolelederen.',
        'With a grievance one makes an appointment with the teacher through the principal.',
      ),
    },
  ],
  mandates: [
    {
      id: 'principal-makes-the-appointment',
      title: { da: 'Skolelederen aftaler tiden', en: 'The principal makes the appointment' },
      force: 'should',
      holders: ['school-leader'],
      action: 'do',
      subjects: ['appointment-on-grievance'],
      answer: 'yes',
      cites: cite('Grievances', 'Aftalen går gennem skolelederen.', 'The appointment goes through the principal.'),
    },
  ],
});
