import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('barnets-lov');
const orderOf = textOf('underretning');

/**
 * Section 133(1) and the order on notification: everybody who works at a school, public or private, must notify the
 * municipality on knowledge of, or reason to assume, that a child under 18 may need special support or has been abused. No
 * number of hours is set, and no step, leader or agreement stands before it.
 */
export const section133: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'staff-notify-the-municipality',
      title: { da: 'Skolens folk underretter kommunen', en: 'Those who work at a school notify the municipality' },
      force: 'must',
      by: 'professional',
      do: 'notify-municipality',
      when: { suspicion: { not: 'none' } },
      from: '2024-01-01',
      cites: [
        ...cite(
          '§ 133, stk. 1',
          'Den, der arbejder i det offentlige, underretter, når et barn kan have brug for særlig støtte eller har været udsat for overgreb.',
          'Whoever works in public service notifies where a child may need special support or has been abused.',
        ),
        ...orderOf(
          '§ 1',
          'Pligten gælder også dem, der arbejder på private og frie skoler.',
          'The duty also binds those who work at private and free schools.',
        ),
      ],
    },
  ],
  mandates: [
    {
      id: 'notifying-is-ones-own-duty',
      title: { da: 'Enhver medarbejder kan selv underrette', en: 'Every member of staff can notify personally' },
      force: 'must',
      holders: ['professional'],
      action: 'do',
      subjects: ['child-notification'],
      answer: 'yes',
      from: '2024-01-01',
      cites: cite(
        '§ 133, stk. 1',
        'Pligten ligger på den enkelte, der har viden eller grund til at antage noget.',
        'The duty lies on the person who knows or has reason to assume.',
      ),
    },
  ],
  guarantees: [
    {
      id: 'notification-is-never-gated',
      title: { da: 'Ingen optrapning går forud for en underretning', en: 'No ladder comes before a notification' },
      force: 'must',
      kind: 'safety',
      by: 'professional',
      do: 'notify-municipality',
      from: '2024-01-01',
      cites: cite(
        '§ 133, stk. 1',
        'Pligten til at underrette er ikke betinget af, at andet er forsøgt først.',
        'The duty to notify does not hang on anything else being tried first.',
      ),
    },
  ],
};
