import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** R6: be clear about expectations of each other, and listen without prejudice. */
export const r6: FrameItems<AalborgIds> = {
  duties: (['sender', 'recipient'] as const).flatMap((by) => [
    {
      id: `${by}-states-expectations`,
      title: { da: 'Sig, hvad du venter af den anden', en: 'Say what you expect of the other' },
      force: 'should' as const,
      by,
      do: 'state-expectations' as const,
      when: { purpose: 'expectations' as const, act: ['inform', 'talk'] as const },
      cites: cite('R6', 'G3'),
    },
    {
      id: `${by}-listens-first`,
      title: { da: 'Lyt, før du tager stilling', en: 'Listen before you take a position' },
      force: 'should' as const,
      by,
      do: 'listen-first' as const,
      when: { act: 'talk' as const },
      cites: cite('R6'),
    },
  ]),
  requirements: [
    {
      id: 'home-heard-before-decision',
      title: {
        da: 'Hjemmet bliver hørt, før skolen bestemmer noget',
        en: 'The home is heard before the school decides',
      },
      force: 'should',
      pattern: {
        kind: 'precedence',
        a: {
          any: [
            { fromSide: 'home', act: ['inform', 'ask', 'talk', 'answer'] },
            { toSide: 'home', act: 'talk' },
          ],
        },
        b: { act: 'decide', fromSide: 'school', toSide: 'home' },
      },
      remedy: {
        da: 'Læg et trin ind før afgørelsen, hvor hjemmet bliver hørt.',
        en: 'Put a step before the decision in which the home is heard.',
      },
      cites: cite('R6'),
    },
  ],
};
