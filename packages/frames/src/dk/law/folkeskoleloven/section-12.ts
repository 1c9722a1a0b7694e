import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');
const when = {
  purpose: 'decision',
  fromSide: ['school', 'outside'],
  facts: { 'decision-on': 'special-education' },
} as const;

/** Section 12(2): lasting special education is decided after consulting pupil and parents, with the child's view weighed. */
export const section12: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'parents-consulted-on-special-education',
      title: {
        da: 'Hold samråd, før der henvises til specialundervisning',
        en: 'Consult before referring to special education',
      },
      force: 'must',
      by: 'sender',
      do: 'consult-parents',
      when,
      cites: cite(
        '§ 12, stk. 2',
        'Henvisning, der ikke er foreløbig, sker efter rådgivning og samråd med elev og forældre.',
        'Referral that is not provisional follows counselling and consultation with pupil and parents.',
      ),
    },
    {
      id: 'child-heard-on-special-education',
      title: {
        da: 'Hør barnet, før der henvises til specialundervisning',
        en: 'Hear the child before referring to special education',
      },
      force: 'must',
      by: 'sender',
      do: 'hear-child',
      when,
      cites: cite(
        '§ 12, stk. 2',
        'Elevens synspunkter vægtes efter alder og modenhed.',
        "The pupil's views are weighed by age and maturity.",
      ),
    },
  ],
};
