import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** P10: four guideposts, made by teachers, pedagogues, leaders and parents in 2016. */
export const p10: FrameItems<AalborgIds> = {
  principles: [
    {
      id: 'made-together',
      title: { da: 'Hvem der lavede pejlemærkerne', en: 'Who made the guideposts' },
      force: 'should',
      kind: 'provenance',
      says: {
        da: 'En arbejdsgruppe af lærere, pædagoger, ledere og forældre lavede de fire pejlemærker i 2016.',
        en: 'A working group of teachers, pedagogues, leaders and parents made the four guideposts in 2016.',
      },
      cites: cite('P10'),
    },
  ],
};
