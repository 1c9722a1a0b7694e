import type { FrameItems } from '../../frame/frame.js';
import { tense } from '../between.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** P6: the adults make room to talk about what matters and put actions to it, also when it is hard. */
export const p6: FrameItems<AalborgIds> = {
  courses: [
    {
      id: 'hard-talk-ends-in-actions',
      title: { da: 'En svær samtale får plads og ender i handlinger', en: 'A hard talk gets room and ends in actions' },
      force: 'should',
      when: {
        purpose: [
          'challenge',
          'class-life',
          'concern',
          'expectations',
          'learning-progress',
          'misunderstanding',
          'wellbeing',
        ],
        tension: tense,
      },
      steps: [
        { act: 'arrange', facts: { tension: 'calm', sensitivity: 'open' } },
        { act: 'talk' },
        { act: 'record', facts: { tension: 'calm' } },
      ],
      cites: cite('P6'),
    },
  ],
  duties: (['sender', 'recipient'] as const).map((by) => ({
    id: `${by}-agrees-on-actions`,
    title: { da: 'Slut en svær samtale med, hvem der gør hvad', en: 'End a hard talk with who does what' },
    force: 'should' as const,
    by,
    do: 'agree-on-actions' as const,
    when: { act: 'talk' as const, tension: tense },
    cites: cite('P6'),
  })),
  requirements: [
    {
      id: 'hard-talk-leaves-actions',
      title: { da: 'En svær samtale fører til aftalte handlinger', en: 'A hard talk leads to agreed actions' },
      force: 'should',
      pattern: { kind: 'response', a: { act: 'talk', tension: tense }, b: { act: 'record' } },
      remedy: {
        da: 'Lad forløbet slutte med, at det aftalte bliver skrevet ned: hvem gør hvad, og hvornår.',
        en: 'Let the course end with writing down what was agreed: who does what, and when.',
      },
      cites: cite('P6'),
      note: {
        da: 'Teksten kræver handlinger, ikke skrift. I et forløb kan de kun ses, når de er skrevet ned.',
        en: 'The text asks for actions, not for writing. In a process they can be seen only once they are written down.',
      },
    },
  ],
};
