import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** T5: not every channel suits everyone. */
export const t5: FrameItems<AalborgIds> = {
  rules: [
    {
      id: 'another-way-off-the-platform',
      title: {
        da: 'Den, der ikke er på platformen, nås ad andre veje',
        en: 'Those off the platform are reached in other ways',
      },
      force: 'should',
      when: { reach: ['no-platform', 'paper-only'] },
      accept: { channel: { not: 'platform-message' } },
      cites: cite('T5'),
    },
  ],
  requirements: [
    {
      id: 'no-platform-message-off-the-platform',
      title: {
        da: 'Ingen får en besked på en platform, de ikke er på',
        en: 'Nobody is written to on a platform they are not on',
      },
      force: 'should',
      pattern: {
        kind: 'absence',
        a: { reach: ['no-platform', 'paper-only'], channel: ['platform-message'] },
      },
      remedy: {
        da: 'Giv den, der ikke er på platformen, en anden vej: et møde, en opringning eller et brev.',
        en: 'Give those who are off the platform another way: a meeting, a call or a letter.',
      },
      cites: cite('T5', 'T7'),
    },
  ],
};
