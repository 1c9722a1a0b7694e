import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** G1: we speak appreciatively, listen, and acknowledge each other's perspectives, the child's not least. */
export const g1: FrameItems<AalborgIds> = {
  rights: [
    {
      id: 'perspective-heard',
      title: { da: 'Hver part bliver hørt', en: 'Every party is heard' },
      force: 'must',
      holders: 'every-party',
      protects: { act: ['inform', 'talk', 'answer'], toSide: ['home', 'school'] },
      cites: cite('G1', 'R4'),
    },
    {
      id: 'childs-perspective-heard',
      title: { da: 'Barnet bliver hørt', en: 'The child is heard' },
      force: 'must',
      holders: ['child'],
      protects: { act: ['inform', 'ask', 'talk', 'answer'], toSide: ['home', 'school'] },
      cites: cite('G1', 'K7'),
    },
  ],
  duties: (['sender', 'recipient'] as const).flatMap((by) => [
    {
      id: `${by}-speaks-appreciatively`,
      title: { da: 'Tal anerkendende til og om hinanden', en: 'Speak appreciatively to and about each other' },
      force: 'should' as const,
      by,
      do: 'speak-appreciatively' as const,
      when: { act: 'talk' as const },
      cites: cite('G1', 'R3', 'R5'),
    },
    {
      id: `${by}-acknowledges-perspective`,
      title: { da: 'Anerkend, hvordan det ser ud for den anden', en: 'Acknowledge how it looks to the other' },
      force: 'should' as const,
      by,
      do: 'acknowledge-perspective' as const,
      when: { act: 'talk' as const },
      cites: cite('G1', 'R5', 'P4'),
    },
  ]),
  principles: [
    {
      id: 'mutual-respect',
      title: { da: 'Gensidig respekt i fællesskabet', en: 'Mutual respect in the community' },
      force: 'should',
      kind: 'guidepost',
      says: {
        da: 'Vi taler anerkendende sammen og lytter til hinanden og til barnet.',
        en: 'We speak with appreciation and listen to each other and to the child.',
      },
      cites: cite('G1'),
    },
  ],
};
