import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Skt. Knuds Skole: one asks the office for a call back, so that the teacher is prepared. */
export const sktKnudsSkole: Frame = defineFrame({
  id: 'skt-knuds-skole',
  level: 'school',
  title: { da: 'Skt. Knuds Skole', en: 'Skt. Knuds Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Skole-hjem-samarbejdet', en: 'Home-school cooperation' },
      publisher: 'Skt. Knuds Skole',
      url: 'https://sktknudsskole.dk/skole-hjem-samarbejdet/',
    },
  },
  rules: [
    {
      id: 'ask-for-a-call-back',
      title: { da: 'Ring til kontoret og bed om at blive ringet op', en: 'Call the office and ask for a call back' },
      force: 'should',
      when: { fromSide: 'home', to: 'teacher', act: ['ask', 'arrange', 'talk'], tension: 'calm' },
      prefer: ['phone-call'],
      accept: ['platform-message'],
      cites: cite(
        'Kontakt til lærere',
        'Vil man tale med en lærer, ringer man til kontoret og bliver ringet op; man kan også skrive.',
        'To talk with a teacher one calls the office and is called back; one can also write.',
      ),
    },
  ],
  duties: [
    {
      id: 'teacher-calls-back',
      title: { da: 'Læreren ringer tilbage', en: 'The teacher calls back' },
      force: 'should',
      by: 'recipient',
      do: 'call-back',
      when: { fromSide: 'home', to: 'teacher', act: ['ask', 'arrange'] },
      cites: cite('Kontakt til lærere', 'Læreren ringer op og er forberedt.', 'The teacher calls and is prepared.'),
    },
  ],
});
