import { aalborg, commonPractice, defineFrame, type Frame, gatherItems } from '@samarbejde/core';
import { section133 } from './barnets-lov/section-133.js';
import { section135 } from './barnets-lov/section-135.js';
import { section2 } from './foraeldreansvarsloven/section-2.js';
import { section3 } from './foraeldreansvarsloven/section-3.js';
import { section23 } from './foraeldreansvarsloven/section-23.js';
import type { DanishLawIds, DanishLawWords } from './ids.js';
import { digitalPost } from './post/digital-post.js';
import { ligestillingsloven } from './post/ligestillingsloven.js';
import { secrecy } from './post/secrecy.js';
import { generalSources } from './sources.js';
import { section1b } from './undervisningsmiljoeloven/section-1b.js';
import { section1c } from './undervisningsmiljoeloven/section-1c.js';
import { section7a } from './undervisningsmiljoeloven/section-7a.js';
import { duties } from './words/duties.js';
import { factsOfMatters } from './words/facts-of-matters.js';
import { factsOfPeople } from './words/facts-of-people.js';
import { subjects } from './words/subjects.js';

/** Danish law that holds for every school: custody, bullying, notification, Digital Post, secrecy. */
export const dk: Frame<DanishLawIds> = defineFrame({
  id: 'dk',
  level: 'law',
  title: { da: 'Dansk lov for alle skoler', en: 'Danish law for every school' },
  version: '2026-11',
  extends: [aalborg, commonPractice],
  sources: generalSources,
  vocabulary: { facts: { ...factsOfPeople, ...factsOfMatters }, duties, subjects },
  ...gatherItems<DanishLawWords>(
    section2,
    section3,
    section23,
    section1b,
    section1c,
    section7a,
    section133,
    section135,
    digitalPost,
    ligestillingsloven,
    secrecy,
  ),
});
