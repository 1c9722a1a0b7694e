import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** R8: parents know essential things about their own child, have special feelings for it, and care for the class. */
export const r8: FrameItems<AalborgIds> = {
  knowledge: [
    {
      id: 'parents-knowledge',
      title: { da: 'Forældres viden om eget barn', en: "Parents' knowledge of their own child" },
      force: 'should',
      holders: ['parent'],
      kind: 'knowledge',
      of: { da: 'deres eget barn', en: 'their own child' },
      cites: cite('R8'),
    },
    {
      id: 'parents-feelings',
      title: { da: 'Forældres særlige følelser for eget barn', en: "Parents' special feelings for their own child" },
      force: 'should',
      holders: ['parent'],
      kind: 'perspective',
      of: { da: 'deres eget barn, som de holder særligt af', en: 'their own child, whom they hold especially dear' },
      cites: cite('R8'),
    },
    {
      id: 'parents-interest-in-the-class',
      title: { da: 'Forældres interesse i klassens fællesskab', en: "Parents' interest in the class community" },
      force: 'should',
      holders: ['parent'],
      kind: 'interest',
      of: { da: 'klassens fællesskab', en: 'the community of the class' },
      cites: cite('R8'),
    },
  ],
};
