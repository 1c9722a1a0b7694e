import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** T1: the parties are available when there is something important to talk about. */
export const t1: FrameItems<AalborgIds> = {
  duties: [
    {
      id: 'available-for-what-matters',
      title: { da: 'Vær til at få fat på, når det er vigtigt', en: 'Be available when it matters' },
      force: 'should',
      by: 'recipient',
      do: 'be-available',
      when: { act: ['ask', 'arrange', 'talk'], importance: 'important' },
      cites: cite('T1', 'F4', 'G2'),
    },
  ],
  requirements: [
    {
      id: 'important-matters-are-met',
      title: { da: 'En vigtig henvendelse bliver mødt', en: 'An important approach is met' },
      force: 'should',
      pattern: {
        kind: 'response',
        a: { act: ['ask', 'arrange'], importance: 'important' },
        b: { act: ['answer', 'arrange', 'talk'] },
        reply: true,
      },
      remedy: {
        da: 'Lad den, der bliver spurgt, svare, aftale en tid eller tage samtalen.',
        en: 'Let whoever is asked answer, arrange a time or take the talk.',
      },
      cites: cite('T1', 'F4'),
    },
  ],
};
