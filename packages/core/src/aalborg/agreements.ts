import type { AgreementPart, HeldPart } from '../frame/agreement-template.js';
import type { FrameItems } from '../frame/frame.js';
import { type ClaimId, cite } from './claims.js';
import type { AalborgIds } from './ids.js';

/** What the text says of each part of a clear frame. It names no time after which an agreement is looked at again. */
const claimsOf = {
  parties: ['F6', 'K1'],
  expectations: ['R6', 'G3'],
  actions: ['P6'],
  goals: ['R3', 'P4'],
  decisions: ['F7'],
  forum: ['F7'],
  'childs-view': ['G1', 'K7'],
  contact: ['F5', 'T1'],
} as const satisfies { readonly [Part in AgreementPart]?: readonly [ClaimId, ...ClaimId[]] };

function hold(part: keyof typeof claimsOf): HeldPart {
  const ids: readonly [ClaimId, ...ClaimId[]] = claimsOf[part];
  return { part, cites: cite(...ids) };
}

/** School and home agree together, and either may step out. */
const together = {
  force: 'should',
  subject: 'case-frame',
  parties: ['parent', 'professional'],
  mustAgree: ['parent', 'professional'],
  endedBy: ['parent', 'professional'],
} as const;

/**
 * F2, F3: the frame of a single case is agreed, orally or in a written contract, and is clear either way. The text knows
 * no kinds of agreement by name: these are the cases that it speaks of.
 */
export const agreements: FrameItems<AalborgIds> = {
  agreements: [
    {
      ...together,
      id: 'cooperation-agreement',
      title: { da: 'Samarbejdsaftale om et barn', en: 'Cooperation agreement on a child' },
      purpose: 'expectations',
      holds: [
        hold('parties'),
        hold('expectations'),
        hold('actions'),
        hold('goals'),
        hold('decisions'),
        hold('forum'),
        hold('childs-view'),
        hold('contact'),
      ],
      cites: cite('F3', 'F2', 'F6'),
    },
    {
      ...together,
      id: 'contact-agreement',
      title: { da: 'Aftale om kontakt', en: 'Agreement on contact' },
      purpose: 'expectations',
      holds: [hold('parties'), hold('contact')],
      cites: cite('F3', 'F5', 'T1'),
    },
    {
      ...together,
      id: 'action-plan',
      title: { da: 'Handleplan efter en bekymring', en: 'Action plan after a concern' },
      purpose: 'concern',
      holds: [hold('parties'), hold('actions'), hold('goals'), hold('decisions'), hold('forum'), hold('childs-view')],
      cites: cite('P6', 'K2', 'F3'),
    },
    {
      ...together,
      id: 'class-agreement',
      title: { da: 'Klasseaftale', en: 'Class agreement' },
      purpose: 'class-life',
      holds: [hold('parties'), hold('expectations'), hold('goals'), hold('decisions'), hold('forum')],
      cites: cite('R8', 'R9', 'F3'),
      note: {
        da: 'Teksten taler om klassens fællesskab som fælles sag; at man også kan aftale noget om det, følger af F3.',
        en: 'The text speaks of the class community as a shared matter; that it can be agreed upon too follows from F3.',
      },
    },
  ],
};
