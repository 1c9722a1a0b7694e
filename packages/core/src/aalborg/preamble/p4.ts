import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** P4: they meet with curiosity over a shared interest in the best conditions for the child and the class. */
export const p4: FrameItems<AalborgIds> = {
  knowledge: [
    {
      id: 'shared-interest',
      title: { da: 'Parterne har en fælles interesse', en: 'The parties share an interest' },
      force: 'should',
      holders: 'every-party',
      kind: 'interest',
      of: {
        da: 'de bedste vilkår for barnets og klassens læring, trivsel og dannelse',
        en: "the best conditions for the child's and the class's learning, wellbeing and formation",
      },
      cites: cite('P4'),
    },
  ],
};
