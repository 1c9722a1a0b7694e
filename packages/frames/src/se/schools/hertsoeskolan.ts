import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { sweden } from '../sweden.js';

const cite = pageOn('policy');

/** Hertsöskolan: illness in the guardians’ app. */
export const hertsoeskolan: Frame = defineFrame({
  id: 'hertsoeskolan',
  level: 'school',
  title: { da: 'Hertsöskolan (Luleå kommun)', en: 'Hertsöskolan (Luleå)' },
  version: '2026',
  extends: [sweden],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Sygemelding', en: 'Reporting illness' },
      publisher: 'Hertsöskolan',
      url: 'https://www.lulea.se/utbildning--forskola/grundskola/kommunala-grundskolor/hertsoskolan',
    },
  },
  rules: [
    {
      id: 'illness-in-the-app',
      title: { da: 'Sygdom meldes i appen', en: 'Illness is reported in the app' },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      prefer: ['platform-absence-report'],
      cites: cite(
        'Sjukanmälan',
        'Er barnet sygt, meldes det i appen for værger.',
        'If the child is ill, it is reported in the guardians’ app.',
      ),
    },
  ],
});
