import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { norway } from '../norway.js';

const cite = pageOn('policy');

/** FUG, the national parents’ committee: a talk at a time when the parents can come. */
export const fug: Frame = defineFrame({
  id: 'fug',
  level: 'guidance',
  title: { da: 'FUG: Foreldreutvalget for grunnopplæringen', en: 'FUG: the parents’ committee' },
  version: '2026',
  extends: [norway],
  sources: {
    policy: {
      kind: 'guidance-text',
      title: { da: 'Konferansetimer', en: 'Talks with parents' },
      publisher: 'FUG',
      url: 'http://www.fug.no/',
    },
  },
  duties: [
    {
      id: 'a-time-that-suits-the-parents',
      title: { da: 'Samtalen lægges, når forældrene kan', en: 'The talk is held when the parents can come' },
      force: 'should',
      by: 'sender',
      do: 'offer-suitable-time',
      when: { purpose: 'learning-progress', act: 'arrange', fromSide: 'school', toSide: 'home' },
      cites: cite(
        'Konferansetimene',
        'Kan forældrene ikke om dagen, lægger skolen samtalen på et andet tidspunkt.',
        'If parents cannot come in the daytime, the school holds the talk at another time.',
      ),
    },
  ],
});
