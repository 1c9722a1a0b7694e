import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** K1: both parties are interested in contributing and in filling their role. So either can open a conversation. */
export const k1: FrameItems<AalborgIds> = {
  rights: [
    {
      id: 'open-a-conversation',
      title: { da: 'Enhver part kan åbne en samtale', en: 'Every party can open a conversation' },
      force: 'must',
      holders: 'every-party',
      protects: { act: ['inform', 'ask', 'arrange', 'talk', 'answer'], toSide: ['home', 'school'] },
      cites: cite('K1', 'R4'),
    },
  ],
  requirements: (
    [
      ['home', 'school', { da: 'Hjemmet', en: 'The home' }],
      ['school', 'home', { da: 'Skolen', en: 'The school' }],
    ] as const
  ).flatMap(([from, to, name]) => [
    {
      id: `${from}-can-open`,
      title: { da: `${name.da} kan åbne en samtale`, en: `${name.en} can open a conversation` },
      force: 'must' as const,
      scope: 'files' as const,
      pattern: {
        kind: 'existence' as const,
        a: { fromSide: from, toSide: to, act: ['inform', 'ask', 'arrange', 'talk'] as const },
      },
      remedy: {
        da: `Giv mindst ét forløb en begyndelse, hvor ${name.da.toLowerCase()} selv henvender sig.`,
        en: `Give at least one course a start in which ${name.en.toLowerCase()} makes contact.`,
      },
      cites: cite('K1'),
    },
    {
      id: `question-from-${from}-is-answered`,
      title: { da: `${name.da} får svar på et spørgsmål`, en: `${name.en} gets an answer to a question` },
      force: 'must' as const,
      pattern: {
        kind: 'response' as const,
        a: { fromSide: from, toSide: to, act: 'ask' as const },
        b: { act: ['answer', 'arrange', 'talk'] as const },
        reply: true,
      },
      remedy: {
        da: 'Lad hvert spørgsmål føre til et svar, en aftale om en tid eller en samtale.',
        en: 'Let every question lead to an answer, an appointment or a talk.',
      },
      cites: cite('K1', 'G2'),
    },
  ]),
};
