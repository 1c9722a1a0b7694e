import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** R4: school and home are of equal worth but not equally placed. The mandates that differ cite it too. */
export const r4: FrameItems<AalborgIds> = {
  rights: [
    {
      id: 'equal-worth',
      title: { da: 'Alle parter er lige meget værd', en: 'All parties are of equal worth' },
      force: 'must',
      holders: 'every-party',
      cites: cite('R4', 'P5'),
    },
  ],
};
