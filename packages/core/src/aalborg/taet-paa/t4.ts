import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** T4: not every channel suits everything. What is important to talk about brings people close. */
export const t4: FrameItems<AalborgIds> = {
  rules: [
    {
      id: 'important-talk-face-to-face',
      title: { da: 'Det vigtige tales der om ansigt til ansigt', en: 'What matters is talked about face to face' },
      force: 'should',
      when: { act: 'talk', importance: 'important' },
      prefer: ['meeting'],
      cites: cite('T4', 'T1', 'G2'),
      note: {
        da: 'Læst ud af overskriften »mere end det digitale« sammen med, at parterne er til rådighed for det vigtige.',
        en: 'Read from the heading "more than the digital" together with being available for what matters.',
      },
    },
  ],
};
