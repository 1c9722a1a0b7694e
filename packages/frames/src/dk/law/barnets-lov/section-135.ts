import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('barnets-lov');

/** Sections 135 and 136(2): anyone who learns that parents or carers fail a child notifies; the municipality assesses in a day. */
export const section135: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'anyone-notifies-of-neglect',
      title: { da: 'Enhver underretter om vanrøgt', en: 'Anyone notifies of neglect' },
      force: 'must',
      by: 'sender',
      do: 'notify-municipality',
      when: { suspicion: 'home' },
      from: '2024-01-01',
      cites: cite(
        '§ 135',
        'Enhver, der får kendskab til, at forældre eller andre omsorgspersoner svigter et barn under 18 år, underretter kommunen.',
        'Anyone who learns that parents or other carers fail a child under 18 notifies the municipality.',
      ),
    },
    {
      id: 'municipality-assesses-within-a-day',
      title: {
        da: 'Kommunen vurderer en underretning inden for et døgn',
        en: 'The municipality assesses a notification within a day',
      },
      force: 'must',
      by: 'municipality',
      do: 'assess-need',
      within: { n: 24, unit: 'hour', onClosedDay: 'stays' },
      when: { to: 'municipality', act: ['inform', 'ask'], suspicion: { not: 'none' } },
      from: '2024-01-01',
      cites: cite(
        '§ 136, stk. 2',
        'Kommunen tager senest 24 timer efter modtagelsen stilling til, om barnet har akut behov.',
        'The municipality decides within 24 hours of receipt whether the child needs help at once.',
      ),
    },
  ],
};
