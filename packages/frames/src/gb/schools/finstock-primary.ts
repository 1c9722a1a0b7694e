import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Finstock Primary School: parents hold back e-mails outside working hours, and aggressive messages go to a leader. */
export const finstockPrimary: Frame = defineFrame({
  id: 'finstock-primary',
  level: 'school',
  title: { da: 'Finstock CofE Primary School', en: 'Finstock CofE Primary School' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikation mellem hjem og skole', en: 'Home-school communication' },
      publisher: 'Finstock CofE Primary School',
      url: 'https://www.finstock.oxon.sch.uk/1836/home-school-communication',
    },
  },
  rules: [
    {
      id: 'emails-wait-for-working-hours',
      title: {
        da: 'Send ikke mail uden for medarbejderens arbejdstid',
        en: 'Send no e-mail outside the employee’s working hours',
      },
      force: 'should',
      when: { fromSide: 'home', toSide: 'school', hours: 'outside', urgency: ['routine', 'soon'] },
      defer: { channels: ['email', 'platform-message'], until: 'recipient-hours' },
      cites: cite(
        'E-mails',
        'Forældre bedes normalt ikke sende mail uden for arbejdstiden.',
        'Parents are asked normally not to send e-mail outside working hours.',
      ),
    },
  ],
  paths: [
    {
      id: 'aggressive-message',
      title: { da: 'Når en besked er aggressiv', en: 'When a message is aggressive' },
      force: 'should',
      opens: { tension: 'heated', from: 'parent', act: ['inform', 'ask'] },
      steps: [
        {
          id: 'staff',
          title: { da: 'Medarbejderen', en: 'The employee' },
          parties: ['custody-holder', 'teacher'],
          acts: ['talk'],
        },
        {
          id: 'school-leader',
          title: { da: 'En leder', en: 'A leader' },
          parties: ['custody-holder', 'leader'],
          acts: ['talk'],
        },
        {
          id: 'complaints-policy',
          title: { da: 'Efter klagepolitikken', en: 'Under the complaints policy' },
          parties: ['custody-holder', 'school-leader'],
          acts: ['ask', 'answer'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Aggressive messages',
        'Medarbejderen sender den videre til en leder, som kan lade klagepolitikken gælde for resten.',
        'The employee passes it to a leader, who may let the complaints policy hold for the rest.',
      ),
    },
  ],
});
