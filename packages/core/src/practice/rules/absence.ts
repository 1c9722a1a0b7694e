import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Absence: the home reports it on the platform before school starts. */
export const absence: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'absence-reported-on-the-platform',
      title: { da: 'Fravær meldes på platformen', en: 'Absence is reported on the platform' },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      prefer: ['platform-absence-report'],
      accept: ['phone-call'],
      cites: practised('absence-report', 'absence-by-phone'),
    },
  ],
  duties: [
    {
      id: 'report-absence-before-school',
      title: { da: 'Meld fravær, før skoledagen begynder', en: 'Report absence before the school day starts' },
      force: 'should',
      by: 'sender',
      do: 'inform',
      within: { before: 'school-day', minutes: 0 },
      when: { purpose: 'absence', fromSide: 'home', toSide: 'school', act: 'inform' },
      cites: practised('absence-before-school'),
    },
  ],
  mandates: [
    {
      id: 'absence-report-received',
      title: {
        da: 'Kontoret og klasselæreren tager imod fraværsmeldinger',
        en: 'The office and the class teacher receive reports of absence',
      },
      force: 'should',
      holders: ['class-teacher', 'school-office'],
      action: 'receive',
      subjects: ['absence-report'],
      answer: 'yes',
      cites: practised('absence-received-by'),
    },
  ],
};
