import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';
import { toAcknowledge, toAnswer } from './deadlines.js';

/** A conflict between two homes, often about their children: the parents first, then with somebody from the school. */
export const conflictBetweenHomes: FrameItems<PracticeWords> = {
  paths: [
    {
      id: 'conflict-between-homes',
      title: { da: 'Konflikt mellem to hjem', en: 'Conflict between two homes' },
      force: 'should',
      opens: { purpose: 'conflict', fromSide: 'home', toSide: 'home' },
      steps: [
        {
          id: 'the-parents',
          title: { da: 'Forældrene taler sammen', en: 'The parents talk' },
          parties: ['parent', 'other-parent'],
          acts: ['talk'],
          skip: {
            when: { tension: 'heated' },
            why: {
              da: 'Er det gået i hårdknude, tager skolen imod det med det samme.',
              en: 'If it has become stuck, the school takes it up at once.',
            },
          },
        },
        {
          id: 'with-the-school',
          title: { da: 'En fra skolen er med', en: 'Somebody from the school joins' },
          parties: ['parent', 'other-parent', 'class-teacher'],
          acts: ['acknowledge', 'ask', 'arrange', 'talk', 'record'],
          owes: [
            { by: 'class-teacher', do: 'acknowledge', within: toAcknowledge },
            { by: 'class-teacher', do: 'arrange', within: toAnswer },
          ],
        },
        {
          id: 'nearest-leader',
          title: { da: 'Nærmeste leder kommer med', en: 'The nearest leader joins' },
          parties: ['parent', 'other-parent', 'class-teacher', 'nearest-leader'],
          acts: ['ask', 'arrange', 'talk', 'record'],
          owes: [{ by: 'nearest-leader', do: 'arrange', within: toAnswer }],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: practised('homes-talk-first', 'staff-between-homes', 'leader-next', 'reply-time'),
    },
  ],
};
