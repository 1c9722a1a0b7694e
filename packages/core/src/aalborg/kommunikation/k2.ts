import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** K2: professionals focus on what they could do to challenge the child, or when they are concerned for it. */
export const k2: FrameItems<AalborgIds> = {
  mandates: [
    {
      id: 'professional-challenges-the-child',
      title: {
        da: 'Den professionelle finder vejen til at udfordre barnet',
        en: 'The professional finds how to challenge the child',
      },
      force: 'should',
      holders: ['teacher', 'pedagogue'],
      action: 'do',
      subjects: ['challenge-the-child'],
      answer: 'yes',
      cites: cite('K2', 'R7', 'R4'),
    },
  ],
  duties: [
    {
      id: 'bring-own-proposal',
      title: { da: 'Kom med dit eget forslag', en: 'Bring a proposal of your own' },
      force: 'should',
      by: 'sender',
      do: 'state-own-proposal',
      when: { fromSide: 'school', toSide: 'home', purpose: ['challenge', 'concern'], act: ['inform', 'talk'] },
      cites: cite('K2'),
    },
  ],
  requirements: [
    {
      id: 'concern-is-acted-on',
      title: {
        da: 'En bekymring fra skolen følges af skolens eget skridt',
        en: "A concern from the school is followed by the school's own step",
      },
      force: 'should',
      pattern: {
        kind: 'response',
        a: { purpose: 'concern', from: 'professional', toSide: 'home', act: 'inform' },
        b: { purpose: 'concern', from: 'professional', act: ['arrange', 'talk', 'record'] },
      },
      remedy: {
        da: 'Lad den, der er bekymret, invitere til en samtale og have sit eget forslag med.',
        en: 'Let whoever is concerned invite to a talk and bring a proposal of their own.',
      },
      cites: cite('K2'),
    },
  ],
};
