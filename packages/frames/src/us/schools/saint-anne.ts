import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { usa } from '../usa.js';

const cite = pageOn('policy');

/** Saint Anne School, Los Angeles: concerns in person, by phone or in a note; e-mail only for brief questions, because it is not secure. */
export const saintAnne: Frame = defineFrame({
  id: 'saint-anne',
  level: 'school',
  title: { da: 'Saint Anne School', en: 'Saint Anne School' },
  version: '2026',
  extends: [usa],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Håndbog, kapitel 4', en: 'Handbook, chapter 4' },
      publisher: 'Saint Anne School',
      url: 'https://handbook.la-archdiocese.org/schools/07970/chapter-4/',
    },
  },
  rules: [
    {
      id: 'concerns-spoken-or-in-a-note',
      title: { da: 'Bekymringer tages mundtligt eller i et brev', en: 'Concerns are taken by voice or in a note' },
      force: 'should',
      when: { purpose: ['concern', 'conflict'], fromSide: 'home', toSide: 'school' },
      prefer: ['meeting', 'phone-call'],
      accept: ['letter'],
      discourage: ['email'],
      cites: cite(
        'Chapter 4',
        'Bekymringer klares bedst ansigt til ansigt, over telefonen eller i et brev; mail er kun til korte spørgsmål.',
        'Concerns are best handled in person, by telephone or in a written note; e-mail is only for brief questions.',
      ),
    },
  ],
});
