import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Sild Danske Skole, a school of the Danish minority in Germany: illness by phone or message before half past seven. Danish law does not hold there. */
export const sildDanskeSkole: Frame = defineFrame({
  id: 'sild-danske-skole',
  level: 'school',
  title: { da: 'Sild Danske Skole', en: 'Sild Danske Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Fraværsregler', en: 'Rules on absence' },
      publisher: 'Sild Danske Skole',
      url: 'https://sild-danske-skole.de/for-foraeldre/fravaersregler/',
    },
  },
  rules: [
    {
      id: 'illness-by-phone-or-message',
      title: {
        da: 'Sygdom meldes over telefonen eller i en besked',
        en: 'Illness is reported by phone or in a message',
      },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      accept: ['phone-call', 'platform-message'],
      cites: cite(
        'Sygdom',
        'Man ringer eller skriver til klasselæreren eller skolelederen.',
        'One calls or writes to the class teacher or the school leader.',
      ),
    },
  ],
  duties: [
    {
      id: 'illness-before-half-past-seven',
      title: { da: 'Sygdom meldes senest kl. 7.30', en: 'Illness is reported by 7:30 at the latest' },
      force: 'should',
      by: 'sender',
      do: 'inform',
      within: { clock: '07:30' },
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      cites: cite('Sygdom', 'Skolen skal vide det senest kl. 7.30.', 'The school is to know by 7:30.'),
    },
  ],
});
