import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** K6: communication is oral and written, depending on its purpose. The requirement that both exist is under T8. */
export const k6: FrameItems<AalborgIds> = {
  rules: [
    {
      id: 'talking-is-oral',
      title: { da: 'Når man taler sammen, er det mundtligt', en: 'Talking is oral' },
      force: 'should',
      when: { act: 'talk' },
      accept: { mode: 'oral' },
      cites: cite('K6', 'K7', 'T4'),
    },
    {
      id: 'recording-is-written',
      title: { da: 'Når noget skal skrives ned, er det skriftligt', en: 'Writing down is written' },
      force: 'should',
      when: { act: 'record' },
      accept: { mode: 'written' },
      cites: cite('K6', 'T4'),
    },
  ],
};
