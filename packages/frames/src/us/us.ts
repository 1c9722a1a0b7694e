import { defineFrame, type Frame, gatherItems } from '@samarbejde/core';
import type { UsaIds } from './ids.js';
import { compact } from './law/compact.js';
import { priorNotice } from './law/prior-notice.js';
import { usa } from './usa.js';

/** American federal law: what the school-parent compact of a Title I school must hold, and notices in a language that the family understands. */
export const us: Frame = defineFrame({
  id: 'us',
  level: 'law',
  title: { da: 'Amerikansk forbundsret for skolen', en: 'American federal law for schools' },
  version: '2026-11',
  extends: [usa],
  sources: {
    esea: {
      kind: 'statute',
      title: {
        da: 'Elementary and Secondary Education Act, § 1116',
        en: 'Elementary and Secondary Education Act, section 1116',
      },
      publisher: 'U.S. Congress',
      url: 'https://www.nd.gov/dpi/SchoolStaff/IME/IndianEducation/parentinvolvement/',
      published: '2015',
    },
    idea: {
      kind: 'order',
      title: { da: '34 CFR 300.503', en: '34 CFR 300.503' },
      publisher: 'U.S. Department of Education',
      url: 'http://framework.esc18.net/',
    },
  },
  ...gatherItems<UsaIds>(compact, priorNotice),
});
