import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** K4: all are aware that misunderstandings and unclear communication happen; when they do, they are taken up. */
export const k4: FrameItems<AalborgIds> = {
  courses: [
    {
      id: 'misunderstanding-is-talked-over',
      title: { da: 'En misforståelse bliver taget op', en: 'A misunderstanding is taken up' },
      force: 'should',
      when: { purpose: 'misunderstanding', tension: 'calm' },
      steps: [{ act: 'talk' }],
      cites: cite('K4'),
    },
  ],
  duties: (['sender', 'recipient'] as const).map((by) => ({
    id: `${by}-takes-up-misunderstanding`,
    title: { da: 'Tag misforståelsen op', en: 'Take the misunderstanding up' },
    force: 'must' as const,
    by,
    do: 'take-up-misunderstanding' as const,
    when: { purpose: 'misunderstanding' as const, act: ['inform', 'ask', 'arrange', 'talk', 'answer'] as const },
    cites: cite('K4'),
  })),
  requirements: [
    {
      id: 'misunderstanding-is-never-left',
      title: {
        da: 'En rejst misforståelse bliver talt igennem',
        en: 'A misunderstanding that is raised is talked through',
      },
      force: 'must',
      pattern: {
        kind: 'response',
        a: { purpose: 'misunderstanding', act: ['inform', 'ask', 'arrange'] },
        b: { purpose: 'misunderstanding', act: 'talk' },
      },
      remedy: {
        da: 'Lad hver vej gennem forløbet komme til en samtale om det, der blev misforstået.',
        en: 'Let every way through the course come to a talk about what was misunderstood.',
      },
      cites: cite('K4'),
    },
  ],
};
