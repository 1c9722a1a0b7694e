import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** T3: the school uses a broad range of channels to come suitably close. */
export const t3: FrameItems<AalborgIds> = {
  requirements: [
    {
      id: 'school-meets-in-person',
      title: { da: 'Skolen mødes også med hjemmet', en: 'The school also meets the home in person' },
      force: 'should',
      scope: 'files',
      pattern: { kind: 'existence', a: { fromSide: 'school', toSide: 'home', channel: { presence: 'in-person' } } },
      remedy: {
        da: 'Giv et forløb en vej, hvor skole og hjem mødes ansigt til ansigt.',
        en: 'Give some course a way in which school and home meet face to face.',
      },
      cites: cite('T3', 'G2', 'T8'),
    },
    {
      id: 'school-reaches-out-from-afar',
      title: { da: 'Skolen når også hjemmet på afstand', en: 'The school also reaches the home from afar' },
      force: 'should',
      scope: 'files',
      pattern: { kind: 'existence', a: { fromSide: 'school', toSide: 'home', channel: { presence: 'remote' } } },
      remedy: {
        da: 'Giv et forløb en kanal, som ikke kræver, at man mødes.',
        en: 'Give some course a channel that does not need people to meet.',
      },
      cites: cite('T3', 'T8'),
    },
  ],
};
