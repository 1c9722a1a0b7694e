import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('forvaltningsloven');
const decided = { purpose: ['complaint', 'decision'], act: 'decide', fromSide: ['school', 'outside'] } as const;

/** Sections 22 to 24: a decision made known in writing carries reasons unless the party is fully upheld; after an oral one, the
 * party may ask for them within fourteen days and gets them, or a date, within fourteen days. */
export const reasons: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'written-decision-carries-reasons',
      title: { da: 'En skriftlig afgørelse er begrundet', en: 'A written decision carries reasons' },
      force: 'must',
      by: 'sender',
      do: 'give-reasons',
      when: { ...decided, facts: { notice: 'in-writing', outcome: 'not-fully-upheld' } },
      cites: [
        ...cite(
          '§ 22',
          'En afgørelse, der meddeles skriftligt, er begrundet, medmindre parten får fuldt medhold.',
          'A decision made known in writing carries reasons unless the party is fully upheld.',
        ),
        ...cite(
          '§ 24',
          'Begrundelsen nævner reglerne og de hovedhensyn, der er lagt vægt på.',
          'The reasons name the rules and the main considerations.',
        ),
      ],
    },
    {
      id: 'reasons-on-request-within-fourteen-days',
      title: {
        da: 'Giv skriftlig begrundelse inden 14 dage, når parten beder om det',
        en: 'Give written reasons within 14 days when the party asks',
      },
      force: 'must',
      by: 'recipient',
      do: 'give-written-reasons-on-request',
      within: { n: 14, unit: 'calendar-day' },
      when: {
        purpose: 'decision',
        act: 'ask',
        fromSide: 'home',
        toSide: ['school', 'outside'],
        facts: { notice: 'orally' },
      },
      cites: cite(
        '§ 23',
        'Parten kan inden 14 dage bede om begrundelsen og får den, eller besked om hvornår, inden 14 dage.',
        'The party may ask within 14 days and gets the reasons, or word of when, within 14 days.',
      ),
    },
  ],
};
