import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Moulton Primary School: every concern, however it comes, is written on a form and goes to the leadership. */
export const moultonPrimary: Frame = defineFrame({
  id: 'moulton-primary',
  level: 'school',
  title: { da: 'Moulton Primary School', en: 'Moulton Primary School' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Forældreinformation', en: 'Parents’ information' },
      publisher: 'Moulton Primary School',
      url: 'https://www.moultonprimaryschool.co.uk/parents-information/',
    },
  },
  duties: [
    {
      id: 'concern-written-on-a-form',
      title: { da: 'En bekymring skrives på en formular', en: 'A concern is written on a form' },
      force: 'should',
      by: 'recipient',
      do: 'record-in-writing',
      when: { purpose: ['concern', 'complaint'], fromSide: 'home', toSide: 'school', act: ['inform', 'ask', 'talk'] },
      cites: cite('Blue Form', 'Enhver bekymring noteres på en formular.', 'Every concern is recorded on a form.'),
    },
    {
      id: 'concern-goes-to-the-leadership',
      title: { da: 'Bekymringen går til ledelsen', en: 'The concern goes to the leadership' },
      force: 'should',
      by: 'recipient',
      do: 'inform-leader',
      when: { purpose: ['concern', 'complaint'], fromSide: 'home', toSide: 'school', act: ['inform', 'ask', 'talk'] },
      cites: cite('Blue Form', 'Formularen går til ledelsen.', 'The form goes to senior leadership.'),
    },
  ],
});
