import type { FrameItems } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import type { UsaIds } from '../ids.js';

const cite = pageOn('idea');

/** 34 CFR 300.503: prior notice on special education is in plain language and in the parent’s own, unless that is clearly not feasible. */
export const priorNotice: FrameItems<UsaIds> = {
  duties: [
    {
      id: 'notice-in-the-parents-language',
      title: {
        da: 'Varsel om specialundervisning på forældrenes sprog',
        en: 'Notice on special education in the parents’ language',
      },
      force: 'must',
      by: 'sender',
      do: 'write-in-familys-language',
      when: {
        purpose: 'special-education',
        fromSide: ['school', 'outside'],
        toSide: 'home',
        act: ['inform', 'decide'],
        language: 'needs-interpreter',
        facts: { 'language-feasible': 'yes' },
      },
      cites: cite(
        '34 CFR 300.503(c)',
        'Varslet er til at forstå og på forældrenes eget sprog, medmindre det klart ikke kan lade sig gøre.',
        'The notice is understandable and in the parents’ native language unless that is clearly not feasible.',
      ),
    },
  ],
};
