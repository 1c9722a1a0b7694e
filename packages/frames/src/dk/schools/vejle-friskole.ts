import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Vejle Friskole: illness by phone at the start of the day, and a note where that was not possible. */
export const vejleFriskole: Frame = defineFrame({
  id: 'vejle-friskole',
  level: 'school',
  title: { da: 'Vejle Friskole', en: 'Vejle Friskole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Forældremappen: sygdom', en: 'The parents’ folder: illness' },
      publisher: 'Vejle Friskole',
      url: 'https://www.vejlefriskole.dk/foraeldreinfo/foraeldremappen/sygdom/',
    },
  },
  withdraws: ['platform-absence-report'],
  rules: [
    {
      id: 'illness-by-phone-else-a-note',
      title: {
        da: 'Sygdom meldes over telefonen, ellers med en seddel',
        en: 'Illness is reported by phone, otherwise with a note',
      },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      prefer: ['phone-call'],
      accept: ['letter'],
      replaces: ['common-practice/absence-reported-on-the-platform', 'common-practice/same-day-not-by-slow-post'],
      cites: cite(
        'Sygdom',
        'Man ringer ved dagens start; kan det ikke lade sig gøre, har barnet en seddel med.',
        'One calls at the start of the day; if that is not possible, the child brings a note.',
      ),
    },
  ],
});
