import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Santamäen koulu: absence on the platform as soon as possible, or by phone. */
export const santamaenKoulu: Frame = defineFrame({
  id: 'santamaen-koulu',
  level: 'school',
  title: { da: 'Santamäen koulu (Kempele)', en: 'Santamäen koulu (Kempele)' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Fravær', en: 'Absence' },
      publisher: 'Kempele',
      url: 'https://www.kempele.fi/varhaiskasvatus-ja-opetus/perusopetus',
    },
  },
  rules: [
    {
      id: 'absence-on-the-platform-or-by-phone',
      title: {
        da: 'Fravær meldes på platformen eller over telefonen',
        en: 'Absence is reported on the platform or by phone',
      },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      prefer: ['platform-absence-report'],
      accept: ['phone-call'],
      cites: cite(
        'Poissaolot',
        'Der gives besked så hurtigt som muligt, helst på platformen, ellers over telefonen.',
        'One tells as soon as possible, preferably on the platform, otherwise by phone.',
      ),
    },
  ],
});
