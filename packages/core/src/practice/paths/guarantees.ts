import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** What holds on every path: who stands above whom, and what is owed when harm is suspected. */
export const guarantees: FrameItems<PracticeWords> = {
  guarantees: [
    {
      id: 'from-the-nearest-leader-up',
      title: {
        da: 'Nærmeste leder, skoleleder, kommune, klageinstans',
        en: 'Nearest leader, school leader, municipality, complaints body',
      },
      force: 'should',
      kind: 'authority',
      order: ['nearest-leader', 'school-leader', 'municipality', 'complaints-body'],
      cites: practised('nearest-leader-before-the-top', 'municipality-last', 'outside-body-last'),
    },
    {
      id: 'municipality-notified-of-suspicion',
      title: {
        da: 'Ved mistanke om overgreb eller svigt får kommunen straks besked',
        en: 'When harm is suspected, the municipality is told at once',
      },
      force: 'should',
      kind: 'safety',
      by: 'professional',
      do: 'notify-municipality',
      cites: practised('suspicion-of-home'),
    },
  ],
};
