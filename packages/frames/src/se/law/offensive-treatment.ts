import type { FrameItems } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import type { SwedenIds } from '../ids.js';

const cite = pageOn('skollagen');

/** Chapter 6, section 10: staff who learn that a pupil considers itself offended report it to the principal, the principal to the owner, and the owner investigates promptly. No number of days is set. */
export const offensiveTreatment: FrameItems<SwedenIds> = {
  duties: [
    {
      id: 'staff-report-to-the-principal',
      title: { da: 'Personalet melder det til rektor', en: 'Staff report it to the principal' },
      force: 'must',
      by: 'professional',
      do: 'report-to-principal',
      when: { purpose: 'offence', toSide: 'school', act: ['inform', 'ask', 'talk'] },
      cites: cite(
        '6 kap. 10 §',
        'Den, der får kendskab til det, melder det til rektor.',
        'Whoever learns of it reports it to the principal.',
      ),
    },
    {
      id: 'principal-reports-to-the-owner',
      title: { da: 'Rektor melder det til skolens ejer', en: 'The principal reports it to the owner' },
      force: 'must',
      by: 'principal',
      do: 'report-to-owner',
      when: { purpose: 'offence', toSide: 'school', act: ['inform', 'ask', 'talk'] },
      cites: cite(
        '6 kap. 10 §',
        'Rektor melder det videre til skolens ejer.',
        'The principal reports it on to the owner.',
      ),
    },
    {
      id: 'owner-investigates-promptly',
      title: { da: 'Ejeren undersøger det skyndsomt og griber ind', en: 'The owner investigates promptly and acts' },
      force: 'must',
      by: 'owner',
      do: 'investigate',
      within: 'promptly',
      when: { purpose: 'offence', toSide: ['school', 'outside'], act: ['inform', 'ask', 'talk'] },
      cites: cite(
        '6 kap. 10 §',
        'Ejeren undersøger omstændighederne skyndsomt.',
        'The owner investigates the circumstances promptly.',
      ),
    },
  ],
};
