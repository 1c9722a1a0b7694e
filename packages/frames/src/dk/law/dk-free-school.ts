import { aalborg, commonPractice, defineFrame, type Frame, gatherItems } from '@samarbejde/core';
import { dk } from './dk.js';
import { friskoleloven } from './friskoleloven/friskoleloven.js';
import type { DanishLawWords } from './ids.js';
import { boardComplaintPath } from './mobbeklager/complaint-path.js';
import { administrationAtFreeSchools } from './mobbeklager/section-7.js';
import { bullyingComplaintSource, freeSchoolSources, generalSources } from './sources.js';

/** Danish law for free and private schools, beside what holds for every school. */
export const dkFreeSchool: Frame = defineFrame({
  id: 'dk-free-school',
  level: 'law',
  title: { da: 'Dansk lov for frie og private skoler', en: 'Danish law for free and private schools' },
  version: '2026-11',
  extends: [aalborg, commonPractice, dk],
  sources: {
    ...freeSchoolSources,
    ...bullyingComplaintSource,
    undervisningsmiljoeloven: generalSources.undervisningsmiljoeloven,
  },
  ...gatherItems<DanishLawWords>(friskoleloven, boardComplaintPath, administrationAtFreeSchools),
});
