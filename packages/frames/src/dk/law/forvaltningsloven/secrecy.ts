import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('forvaltningsloven');

/** Section 27(1): whoever works in public administration keeps private facts about single persons confidential. */
export const administrativeSecrecy: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'private-facts-of-others-kept',
      title: { da: 'Hold andres private forhold fortrolige', en: "Keep others' private facts confidential" },
      force: 'must',
      by: 'professional',
      do: 'keep-others-facts-confidential',
      when: {
        fromSide: 'school',
        toSide: 'home',
        about: 'several-children',
        act: ['inform', 'talk', 'answer', 'record'],
      },
      cites: cite(
        '§ 27, stk. 1, nr. 1',
        'Oplysninger om enkeltpersoners private forhold er omfattet af tavshedspligt.',
        'Facts about the private matters of single persons are covered by secrecy.',
      ),
    },
  ],
};
