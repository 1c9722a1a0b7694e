import type { FrameItems } from '../../frame/frame.js';
import { tense } from '../between.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** R2: children imitate adults, and togetherness around children gives togetherness among them; adults go first. */
export const r2: FrameItems<AalborgIds> = {
  duties: (['parent', 'professional'] as const).map((by) => ({
    id: `${by}-takes-first-step`,
    title: { da: 'De voksne går forrest', en: 'The adults go first' },
    force: 'should' as const,
    by,
    do: 'take-first-step' as const,
    when: { purpose: 'misunderstanding' as const, tension: tense },
    cites: cite('R2'),
  })),
  requirements: [
    {
      id: 'adults-go-first-in-a-repair',
      title: {
        da: 'De voksne tager det første skridt, når noget skal gøres godt igen',
        en: 'The adults take the first step in a repair',
      },
      force: 'should',
      pattern: {
        kind: 'precedence',
        a: { purpose: 'misunderstanding', from: ['parent', 'professional'], act: ['inform', 'ask', 'arrange', 'talk'] },
        b: { purpose: 'misunderstanding', from: 'child', act: 'talk' },
      },
      remedy: {
        da: 'Lad en voksen åbne samtalen, før barnet skal tale det igennem.',
        en: 'Let an adult open the conversation before the child has to talk it through.',
      },
      cites: cite('R2'),
    },
  ],
};
