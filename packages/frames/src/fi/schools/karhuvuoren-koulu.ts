import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Karhuvuoren koulu: at the latest on the third day of absence the home tells why, by phone or in writing. */
export const karhuvuorenKoulu: Frame = defineFrame({
  id: 'karhuvuoren-koulu',
  level: 'school',
  title: { da: 'Karhuvuoren koulu (Kotka)', en: 'Karhuvuoren koulu (Kotka)' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Fravær', en: 'Absence' },
      publisher: 'Kotka',
      url: 'https://peda.net/kotka/perusopetus/karhuvuoren-koulu/pk/poissaolot',
    },
  },
  duties: [
    {
      id: 'absence-told-by-the-third-day',
      title: { da: 'Giv besked senest på tredjedagen', en: 'Tell by the third day at the latest' },
      force: 'should',
      by: 'sender',
      do: 'inform',
      within: { n: 3, unit: 'calendar-day' },
      when: { purpose: 'absence', fromSide: 'home', toSide: 'school', act: 'inform' },
      replaces: ['common-practice/report-absence-before-school'],
      cites: cite(
        'Poissaolot',
        'Hjemmet fortæller senest den tredje dag om fraværet, over telefonen eller på skrift.',
        'The home tells of the absence by the third day, by phone or in writing.',
      ),
    },
  ],
});
