import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('fravaersbekendtgoerelsen');
const from = '2020-01-01';

/**
 * The order on absence (amended by order 58 of 27 January 2025, whose text was not read): lawful absence is told the same day,
 * leave is asked for beforehand, absence is registered within a week, and the home is contacted at once on unlawful absence.
 */
export const absenceOrder: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'absence-told-the-same-day',
      title: { da: 'Giv besked om fraværet samme dag', en: 'Tell of the absence the same day' },
      force: 'must',
      by: 'sender',
      do: 'inform',
      within: { n: 0, unit: 'school-day' },
      when: { purpose: 'absence', fromSide: 'home', toSide: 'school', act: 'inform' },
      from,
      cites: cite(
        '§ 1, stk. 2',
        'Får lederen ikke besked samme dag, er fraværet ulovligt, medmindre der helt særligt var grund til at vente.',
        'If the leader is not told the same day, the absence is unlawful, unless there was a quite special reason to wait.',
      ),
    },
    {
      id: 'absence-registered-within-a-week',
      title: { da: 'Registrér fraværet senest en uge efter', en: 'Register the absence within a week' },
      force: 'must',
      by: 'professional',
      do: 'note-absence',
      within: { n: 1, unit: 'week' },
      when: { purpose: 'absence', toSide: 'school', act: 'inform' },
      from,
      cites: cite(
        '§ 4',
        'Fravær noteres hver dag og registreres elektronisk senest en uge efter.',
        'Absence is noted each day and registered electronically within a week.',
      ),
    },
  ],
  mandates: [
    {
      id: 'leader-decides-leave',
      title: { da: 'Skolelederen giver fri efter ansøgning', en: 'The leader grants leave on application' },
      force: 'must',
      holders: ['school-leader'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      answer: 'yes',
      from,
      cites: cite(
        '§ 3, stk. 4',
        'Der søges om fri i forvejen, i helt særlige tilfælde kort efter.',
        'Leave is applied for beforehand, in quite special cases shortly after.',
      ),
    },
  ],
};
