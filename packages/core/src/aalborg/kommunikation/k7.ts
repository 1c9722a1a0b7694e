import type { FrameItems } from '../../frame/frame.js';
import { schoolAndHome } from '../between.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** K7: children learn in order to thrive; so the adults cooperate by talking with each other and with the child. */
export const k7: FrameItems<AalborgIds> = {
  duties: [
    {
      id: 'hear-child-before-deciding',
      title: { da: 'Hør barnet, før der bliver bestemt noget om det', en: 'Hear the child before deciding about it' },
      force: 'must',
      by: 'sender',
      do: 'hear-child',
      when: { act: 'decide', fromSide: 'school', about: ['one-child', 'several-children'] },
      cites: cite('K7', 'G1'),
    },
    ...(['professional', 'parent'] as const).map((by) => ({
      id: `${by}-talks-with-child`,
      title: { da: 'Tal med barnet, ikke kun om det', en: 'Talk with the child, not only about it' },
      force: 'should' as const,
      by,
      do: 'hear-child' as const,
      when: { purpose: ['wellbeing', 'concern'] as const, act: 'talk' as const, any: schoolAndHome },
      cites: cite('K7', 'G1'),
    })),
  ],
  requirements: [
    {
      id: 'child-heard-before-decision',
      title: {
        da: 'Barnet bliver hørt, før nogen bestemmer noget om det',
        en: 'The child is heard before somebody decides about it',
      },
      force: 'must',
      pattern: {
        kind: 'precedence',
        a: {
          any: [
            { from: 'child', act: ['inform', 'ask', 'talk', 'answer'] },
            { to: 'child', act: 'talk' },
          ],
        },
        b: { act: 'decide', fromSide: 'school', about: ['one-child', 'several-children'] },
      },
      remedy: {
        da: 'Læg et trin ind før afgørelsen, hvor barnet bliver hørt.',
        en: 'Put a step before the decision in which the child is heard.',
      },
      cites: cite('K7', 'G1'),
    },
  ],
};
