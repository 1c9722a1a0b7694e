import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** P8: making the positions visible makes it easier to see what to do. */
export const p8: FrameItems<AalborgIds> = {
  rights: [
    {
      id: 'ask-what-is-expected',
      title: { da: 'Enhver kan spørge, hvad der ventes af en', en: 'Everyone can ask what is expected of them' },
      force: 'must',
      holders: 'every-party',
      protects: { purpose: 'expectations', act: 'ask', toSide: ['home', 'school'] },
      cites: cite('P8', 'R1'),
    },
  ],
};
