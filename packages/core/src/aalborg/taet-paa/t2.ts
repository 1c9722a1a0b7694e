import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** T2: cooperation is not for its own sake; it serves the pupils' wellbeing and development. */
export const t2: FrameItems<AalborgIds> = {
  requirements: [
    {
      id: 'every-contact-serves-an-aim',
      title: { da: 'Enhver henvendelse tjener et formål for barnet', en: 'Every contact serves an aim for the child' },
      force: 'should',
      pattern: { kind: 'absence', a: { aim: { not: ['learning', 'wellbeing', 'formation'] } } },
      remedy: {
        da: 'Giv henvendelsen et formål, der tjener læring, trivsel eller dannelse, eller lad den være.',
        en: 'Give the contact a purpose that serves learning, wellbeing or formation, or leave it out.',
      },
      cites: cite('T2', 'P4'),
    },
  ],
};
