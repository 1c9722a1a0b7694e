import { aalborg, commonPractice, defineFrame, type Frame, gatherItems } from '@samarbejde/core';
import { dk } from './dk.js';
import { section1And2 } from './folkeskoleloven/section-1-2.js';
import { section12 } from './folkeskoleloven/section-12.js';
import { section13 } from './folkeskoleloven/section-13.js';
import { section13b } from './folkeskoleloven/section-13b.js';
import { section39 } from './folkeskoleloven/section-39.js';
import { section44 } from './folkeskoleloven/section-44.js';
import { section45And51 } from './folkeskoleloven/section-45-51.js';
import { section51 } from './folkeskoleloven/section-51.js';
import { section54 } from './folkeskoleloven/section-54.js';
import { section54Shelter } from './folkeskoleloven/section-54-shelter.js';
import { specialEducationPath } from './folkeskoleloven/special-education-path.js';
import { complaintGuidance } from './forvaltningsloven/guidance.js';
import { hearing } from './forvaltningsloven/hearing.js';
import { reasons } from './forvaltningsloven/reasons.js';
import { administrativeSecrecy } from './forvaltningsloven/secrecy.js';
import { absenceOrder } from './fravaer/absence-order.js';
import { unlawfulAbsence } from './fravaer/unlawful-absence.js';
import { dialogue } from './god-orden/dialogue.js';
import { limits } from './god-orden/limits.js';
import { measures } from './god-orden/measures.js';
import { moves } from './god-orden/moves.js';
import type { DanishLawWords } from './ids.js';
import { municipalComplaintPath } from './mobbeklager/complaint-path.js';
import { bullyingComplaintSource, folkeskoleSources, generalSources } from './sources.js';
import { section1bMunicipality } from './undervisningsmiljoeloven/section-1b-municipality.js';
import { section1cMunicipality } from './undervisningsmiljoeloven/section-1c-municipality.js';

/** Danish law for municipal schools, beside what holds for every school: the school act, absence, good order, administration. */
export const dkFolkeskole: Frame = defineFrame({
  id: 'dk-folkeskole',
  level: 'law',
  title: { da: 'Dansk lov for folkeskolen', en: 'Danish law for municipal schools' },
  version: '2026-11',
  extends: [aalborg, commonPractice, dk],
  sources: {
    ...folkeskoleSources,
    ...bullyingComplaintSource,
    undervisningsmiljoeloven: generalSources.undervisningsmiljoeloven,
    'barnets-lov': generalSources['barnets-lov'],
  },
  ...gatherItems<DanishLawWords>(
    section1And2,
    section12,
    section13,
    section13b,
    section39,
    section44,
    section45And51,
    section51,
    section54,
    section54Shelter,
    specialEducationPath,
    section1bMunicipality,
    section1cMunicipality,
    municipalComplaintPath,
    absenceOrder,
    unlawfulAbsence,
    dialogue,
    measures,
    limits,
    moves,
    hearing,
    reasons,
    complaintGuidance,
    administrativeSecrecy,
  ),
});
