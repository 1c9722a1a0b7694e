import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Børnegården, a day care: as little in writing as possible, because whoever reads a message leaves the children. */
export const boernegaarden: Frame = defineFrame({
  id: 'boernegaarden',
  level: 'school',
  title: { da: 'Børnegården', en: 'Børnegården' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Aula i Børnegården', en: 'Aula in Børnegården' },
      publisher: 'Børnegården',
      url: 'https://boernegaarden.slagelse.dk/for-foraeldre/aula-i-boernegaarden',
    },
  },
  rules: [
    {
      id: 'speak-rather-than-write',
      title: { da: 'Tal hellere sammen, end skriv', en: 'Rather talk than write' },
      force: 'should',
      when: { fromSide: 'home', to: 'pedagogue', act: ['inform', 'ask', 'talk'], addressing: 'one' },
      prefer: ['meeting', 'doorstep-talk'],
      accept: ['phone-call'],
      discourage: ['platform-message'],
      cites: cite(
        'Skriftlige beskeder',
        'Skriftlige beskeder bruges mindst muligt; tal med personalet.',
        'Written messages are used as little as possible; talk with the staff.',
      ),
    },
  ],
});
