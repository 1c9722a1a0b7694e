import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Samsø Friskole: illness by phone, on the answering machine before morning assembly. */
export const samsoeFriskole: Frame = defineFrame({
  id: 'samsoe-friskole',
  level: 'school',
  title: { da: 'Samsø Friskole', en: 'Samsø Friskole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Fravær', en: 'Absence' },
      publisher: 'Samsø Friskole',
      url: 'http://samsoefriskole.dk/fravaer',
    },
  },
  withdraws: ['platform-absence-report'],
  rules: [
    {
      id: 'illness-by-phone',
      title: { da: 'Sygdom meldes over telefonen', en: 'Illness is reported by phone' },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      prefer: ['phone-call'],
      replaces: ['common-practice/absence-reported-on-the-platform'],
      cites: cite(
        'Sygdom',
        'Skolen orienteres over telefonen; der er telefonsvarer før morgensamling.',
        'The school is told by phone; there is an answering machine before morning assembly.',
      ),
    },
  ],
});
