import { defineFrame, type Frame, gatherItems } from '@samarbejde/core';
import type { SwedenIds } from './ids.js';
import { complaints } from './law/complaints.js';
import { developmentTalk } from './law/development-talk.js';
import { offensiveTreatment } from './law/offensive-treatment.js';
import { sweden } from './sweden.js';

/** Swedish law: the development talk each term with the pupil, the duty to act on offences, and the routines for complaints. The ten-year school applies after 30 June 2028 and is left out. */
export const se: Frame = defineFrame({
  id: 'se',
  level: 'law',
  title: { da: 'Svensk lov for skolen', en: 'Swedish law for schools', sv: 'Svensk lag för skolan' },
  version: '2026-11',
  extends: [sweden],
  sources: {
    skollagen: {
      kind: 'statute',
      title: { da: 'Skollagen (2010:800)', en: 'The education act (2010:800)', sv: 'Skollagen (2010:800)' },
      publisher: 'Sveriges riksdag',
      url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/skollag-2010800_sfs-2010-800/',
      published: '2010',
    },
  },
  ...gatherItems<SwedenIds>(developmentTalk, offensiveTreatment, complaints),
});
