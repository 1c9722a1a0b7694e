import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../citing.js';
import type { NorwayIds } from '../ids.js';

const cite = textOf('opplaeringslova');

/** Section 12-5: suspicion against a member of staff is reported to the principal at once; against the leadership, straight to the municipality. */
export const section12Point5: FrameItems<NorwayIds> = {
  duties: [
    {
      id: 'suspicion-of-staff-at-once',
      title: {
        da: 'Mistanke mod en ansat meldes straks til rektor',
        en: 'Suspicion of staff is reported to the principal at once',
      },
      force: 'must',
      by: 'professional',
      do: 'report-to-principal',
      within: 'promptly',
      when: { purpose: 'school-environment', facts: { suspected: 'staff' } },
      cites: cite(
        '§ 12-5',
        'Den, der mistænker en ansat for at krænke en elev, melder det straks til rektor.',
        'Whoever suspects a member of staff of violating a pupil reports it at once to the principal.',
      ),
    },
    {
      id: 'principal-tells-the-municipality',
      title: { da: 'Rektor melder det til kommunen', en: 'The principal tells the municipality' },
      force: 'must',
      by: 'principal',
      do: 'report-to-municipality',
      when: { purpose: 'school-environment', facts: { suspected: 'staff' } },
      cites: cite(
        '§ 12-5',
        'Rektor melder det til kommunen, medmindre mistanken er åbenbart grundløs.',
        'The principal tells the municipality unless the suspicion is obviously groundless.',
      ),
    },
    {
      id: 'suspicion-of-leadership-to-the-municipality',
      title: {
        da: 'Mistanke mod ledelsen meldes direkte til kommunen',
        en: 'Suspicion of the leadership is reported straight to the municipality',
      },
      force: 'must',
      by: 'professional',
      do: 'report-to-municipality',
      within: 'promptly',
      when: { purpose: 'school-environment', facts: { suspected: 'leadership' } },
      cites: cite(
        '§ 12-5',
        'Gælder mistanken nogen i ledelsen, går meldingen direkte til kommunen.',
        'If the suspicion is of the leadership, the report goes straight to the municipality.',
      ),
    },
  ],
};
