import { defineFrame, type Frame, gatherItems } from '@samarbejde/core';
import type { NorwayIds } from './ids.js';
import { cooperation } from './law/cooperation.js';
import { section12Point4 } from './law/section-12-4.js';
import { section12Point5 } from './law/section-12-5.js';
import { section12Point6 } from './law/section-12-6.js';
import { norway } from './norway.js';

/** Norwegian law: the duty to act and the written plan with its five items, and the rules on cooperation with parents. In force from 1 August 2024. */
export const no: Frame = defineFrame({
  id: 'no',
  level: 'law',
  title: { da: 'Norsk lov for skolen', en: 'Norwegian law for schools', nb: 'Norsk lov for skolen' },
  version: '2026-11',
  from: '2024-08-01',
  extends: [norway],
  sources: {
    opplaeringslova: {
      kind: 'statute',
      title: {
        da: 'Opplæringslova (lov 2023-06-09-30)',
        en: 'The education act (2023-06-09-30)',
        nb: 'Opplæringslova (lov 2023-06-09-30)',
      },
      publisher: 'Lovdata',
      url: 'https://lovdata.no/eli/lov/2023/06/09/30',
      published: '2023-06-09',
    },
    forskrift: {
      kind: 'order',
      title: {
        da: 'Forskrift til opplæringslova (2024-06-03-900)',
        en: 'Regulation to the education act (2024-06-03-900)',
        nb: 'Forskrift til opplæringslova (2024-06-03-900)',
      },
      publisher: 'Lovdata',
      url: 'https://lovdata.no/eli/forskrift/2024/06/03/900',
      published: '2024-06-03',
    },
  },
  ...gatherItems<NorwayIds>(section12Point4, section12Point5, section12Point6, cooperation),
});
