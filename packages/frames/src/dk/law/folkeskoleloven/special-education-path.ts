import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('specialklager');

/**
 * The order on complaints about special education, §§ 20-22: the municipality reassesses within four weeks; after a partial
 * win the parents have four weeks from receiving the new decision; then the case goes on within two. These are calendar weeks.
 */
export const specialEducationPath: FrameItems<DanishLawWords> = {
  paths: [
    {
      id: 'special-education-complaint',
      title: { da: 'Klage over specialundervisning', en: 'A complaint about special education' },
      force: 'must',
      opens: { purpose: 'complaint', facts: { 'complaint-about': 'special-education' } },
      steps: [
        {
          id: 'reassessment',
          title: { da: 'Kommunen ser på afgørelsen igen', en: 'The municipality looks at the decision again' },
          parties: ['custody-holder', 'municipality'],
          acts: ['ask', 'answer'],
          owes: [
            { by: 'municipality', do: 'reassess-decision', within: { n: 4, unit: 'week' } },
            {
              by: 'custody-holder',
              do: 'maintain-complaint',
              within: { n: 4, unit: 'week' },
              after: 'reassess-decision',
            },
            {
              by: 'municipality',
              do: 'forward-complaint',
              within: { n: 2, unit: 'week' },
              after: 'maintain-complaint',
            },
          ],
        },
        {
          id: 'national-board',
          title: { da: 'Klagenævnet afgør sagen', en: 'The national board decides' },
          parties: ['custody-holder', 'complaints-body'],
          acts: ['ask', 'decide'],
          decides: 'complaints-body',
        },
      ],
      ends: ['agreed', 'decided', 'withdrawn'],
      cites: cite(
        '§§ 20-22',
        'Genvurdering inden fire uger; ved delvist medhold fire uger til at fastholde og derefter to til at sende videre.',
        'Reassessment within four weeks; after a partial win four weeks to maintain, then two to forward.',
      ),
    },
  ],
};
