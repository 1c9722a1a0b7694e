import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** R9: mutual respect benefits the single child and the group of children. */
export const r9: FrameItems<AalborgIds> = {
  knowledge: [
    {
      id: 'child-and-group',
      title: { da: 'Både barnet og børnegruppen', en: 'Both the child and the group' },
      force: 'should',
      holders: 'every-party',
      kind: 'interest',
      of: {
        da: 'det enkelte barn og børnegruppen på samme tid',
        en: 'the single child and the group of children at once',
      },
      cites: cite('R9', 'P4'),
    },
  ],
};
