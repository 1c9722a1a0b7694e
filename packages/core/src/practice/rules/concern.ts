import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Concern and bullying: told soon, by voice, known to the leadership, and acted on. */
export const concern: FrameItems<PracticeWords> = {
  duties: [
    {
      id: 'tell-the-home-soon',
      title: { da: 'Fortæl hurtigt hjemmet om problemet', en: 'Tell the home of the problem soon' },
      force: 'should',
      by: 'professional',
      do: 'inform',
      within: 'promptly',
      when: {
        purpose: ['absence', 'bullying', 'concern'],
        act: ['inform', 'arrange'],
        fromSide: 'school',
        toSide: 'home',
        suspicion: { not: 'home' },
      },
      cites: practised('informed-promptly'),
    },
    {
      id: 'leader-told-of-concern',
      title: { da: 'Lad ledelsen vide det', en: 'Let the leadership know' },
      force: 'should',
      by: 'professional',
      do: 'inform-leader',
      when: {
        purpose: ['bullying', 'concern'],
        act: ['inform', 'talk'],
        fromSide: ['home', 'school'],
        toSide: ['home', 'school'],
      },
      cites: practised('leader-told'),
    },
    {
      id: 'action-plan-against-bullying',
      title: { da: 'Lav en handlingsplan inden for ti arbejdsdage', en: 'Make an action plan within ten working days' },
      force: 'should',
      by: 'leader',
      do: 'make-action-plan',
      within: { n: 10, unit: 'working-day' },
      when: { purpose: 'bullying', act: ['inform', 'talk'], fromSide: ['home', 'school'], toSide: ['home', 'school'] },
      cites: practised('bullying-action-plan'),
    },
  ],
};
