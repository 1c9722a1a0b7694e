import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** P1: all children do well if they can. So one first asks what makes it hard. */
export const p1: FrameItems<AalborgIds> = {
  principles: [
    {
      id: 'children-do-well-if-they-can',
      title: { da: 'Børn gør det godt, hvis de kan', en: 'Children do well if they can' },
      force: 'should',
      kind: 'presumption',
      says: {
        da: 'Når noget er svært for barnet, er der en grund, og ingen skal have skylden.',
        en: 'When something is hard for the child there is a reason, and nobody is to blame.',
      },
      cites: cite('P1'),
    },
  ],
  duties: [
    {
      id: 'ask-what-makes-it-hard-first',
      title: { da: 'Spørg først, hvad der gør det svært', en: 'First ask what makes it hard' },
      force: 'should',
      by: 'sender',
      do: 'ask-what-makes-it-hard',
      when: { purpose: ['concern', 'misunderstanding'], act: 'talk' },
      cites: cite('P1', 'P5'),
    },
  ],
};
