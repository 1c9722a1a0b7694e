import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** F4: cooperation goes without saying, so the parties are available to each other. */
export const f4: FrameItems<AalborgIds> = {
  rights: [
    {
      id: 'reach-each-other',
      title: { da: 'Parterne kan få fat på hinanden', en: 'The parties can get hold of each other' },
      force: 'must',
      holders: 'every-party',
      protects: { act: ['ask', 'arrange'], toSide: ['home', 'school'] },
      cites: cite('F4', 'T1', 'G2'),
    },
  ],
};
