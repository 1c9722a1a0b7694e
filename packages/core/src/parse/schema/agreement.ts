import * as z from 'zod';
import type { AgreementTemplate } from '../../frame/agreement-template.js';
import { citation, purposeId, roleId, some, subjectId } from './basics.js';
import { itemShape } from './item.js';
import { cadence } from './within.js';

const part = z.enum([
  'parties',
  'expectations',
  'actions',
  'goals',
  'decisions',
  'forum',
  'childs-view',
  'contact',
  'review',
]);

const heldPart = z.strictObject({ part, cites: z.array(citation) });

const kind = z.strictObject({
  ...itemShape,
  purpose: purposeId,
  subject: subjectId,
  parties: some(roleId),
  mustAgree: some(roleId),
  everyHolder: some(roleId).exactOptional(),
  endedBy: some(roleId),
  holds: some(heldPart),
  reviewed: cadence.exactOptional(),
});

const supplement = z.strictObject({
  ...itemShape,
  supplements: some(z.string()),
  mustAgree: some(roleId).exactOptional(),
  everyHolder: some(roleId).exactOptional(),
  holds: some(heldPart).exactOptional(),
  reviewed: cadence.exactOptional(),
});

/** A kind of agreement, or what a frame asks of kinds that others define. */
export const agreement: z.ZodType<AgreementTemplate> = z.union([kind, supplement]);
