import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** F7: a firm frame gives room for both authority and dialogue. */
export const f7: FrameItems<AalborgIds> = {
  rights: [
    {
      id: 'talk-over-what-is-decided',
      title: { da: 'Det, der bliver bestemt, kan tales igennem', en: 'What is decided can be talked over' },
      force: 'must',
      holders: 'every-party',
      protects: { act: ['ask', 'talk'], toSide: ['home', 'school'] },
      cites: cite('F7'),
    },
  ],
  duties: [
    {
      id: 'say-who-decides-and-where-to-talk',
      title: {
        da: 'Sig, hvem der bestemmer hvad, og hvor det kan tales igennem',
        en: 'Say who decides what, and where it can be talked over',
      },
      force: 'should',
      by: 'professional',
      do: 'say-who-decides',
      when: { purpose: 'expectations', act: 'talk' },
      cites: cite('F7'),
    },
  ],
};
