import * as z from 'zod';
import { type Agreement, agreementSchemaVersion } from '../../agreement/agreement.js';
import type { AgreementDraft } from '../../agreement/content.js';
import type { AgreementStep } from '../../agreement/event.js';
import type { AgreementCode } from '../../agreement/issue-code.js';
import { replayAgreement } from '../../agreement/replay.js';
import type { Words } from '../../frame/book.js';
import { deepFreeze } from '../../frame/freeze.js';
import type { FrameInputCode } from '../../frame/input-issue.js';
import { failure, type Result, success } from '../../result.js';
import { findBoundsBroken } from '../bounds.js';
import { type JsonSchema, jsonSchemaOf } from '../json-schema.js';
import { parseDocument } from '../parse-document.js';
import { noted } from '../schema/registry.js';
import { draft } from './content-schema.js';
import { event, step } from './event-schema.js';
import { migrate } from './migrate.js';

const derived = noted(z.unknown(), { description: 'Worked out from the events, and not read.' });

const stored = z.strictObject({
  $schema: z.string().exactOptional(),
  kind: z.literal('agreement').exactOptional(),
  schemaVersion: z.literal(agreementSchemaVersion),
  id: z.string().exactOptional(),
  template: z.string().exactOptional(),
  events: z.array(event).min(1).max(10_000),
  status: derived.optional(),
  versions: derived.optional(),
  open: derived.optional(),
  inForce: derived.optional(),
  reviewOn: derived.optional(),
});

const heads = {
  agreement: { id: `urn:samarbejde:schema:agreement:${agreementSchemaVersion}`, title: 'An agreement as it is kept' },
  draft: { id: `urn:samarbejde:schema:agreement-draft:${agreementSchemaVersion}`, title: 'A draft of an agreement' },
  step: { id: `urn:samarbejde:schema:agreement-step:${agreementSchemaVersion}`, title: 'A step of an agreement' },
} as const;

/**
 * Reads a stored agreement from unknown data, also one that was kept in an older format.
 *
 * The events are what is kept; everything else in the file follows from them and is worked out again. Events that do not
 * follow from each other are refused, so a file that somebody changed by hand is found out. A format that cannot be carried
 * over says which field stands in the way, a newer one that it is newer. Bad input gives every issue with its path, and
 * repeats nothing that people wrote.
 *
 * @example
 * ```ts
 * import { parseAgreement } from '@samarbejde/core/parse';
 *
 * const read = parseAgreement({ schemaVersion: 9, events: [] });
 * read.ok ? [] : read.issues.map((issue) => issue.code); // => ['newer-schema']
 * ```
 */
export function parseAgreement(input: unknown): Result<Agreement, AgreementCode | FrameInputCode> {
  const broken = findBoundsBroken(input);
  if (broken.length > 0) return failure(broken);
  const migrated = migrate(input);
  if (!migrated.ok) return migrated;
  const read = parseDocument(stored, heads.agreement, migrated.value);
  if (!read.ok) return read;
  const replayed = replayAgreement(read.value.events);
  if (replayed.ok) return replayed;
  return failure(replayed.issues.map((issue) => ({ ...issue, path: ['events', ...issue.path] })));
}

/**
 * Reads a draft of an agreement from unknown data, such as a file that somebody filled in.
 *
 * It looks at shapes only: words, days and people are looked at when it is proposed, and gaps are found by
 * `assessAgreement`. Bad input gives every issue with its path.
 *
 * @example
 * ```ts
 * import { parseAgreementDraft } from '@samarbejde/core/parse';
 *
 * const read = parseAgreementDraft({ id: 'a1', template: 'aalborg/contact-agreement', content: { form: 'oral' } });
 * read.ok ? [] : read.issues.map((issue) => issue.path.join('.')); // => ['content.parties']
 * ```
 */
export function parseAgreementDraft(input: unknown): Result<AgreementDraft, FrameInputCode> {
  const read = parseDocument(draft, heads.draft, input);
  return read.ok ? success(deepFreeze(read.value)) : read;
}

/**
 * Reads a step of an agreement from unknown data, such as what a client sends.
 *
 * Whether the step may be taken, `applyToAgreement` tells. Bad input gives every issue with its path.
 *
 * @example
 * ```ts
 * import { parseAgreementStep } from '@samarbejde/core/parse';
 *
 * const read = parseAgreementStep({ kind: 'agree', id: 'e1', agreement: 'a1', on: '2026-11-24', by: 'p1' });
 * read.ok ? [] : read.issues.map((issue) => issue.path.join('.')); // => ['version']
 * ```
 */
export function parseAgreementStep(input: unknown): Result<AgreementStep, FrameInputCode> {
  const read = parseDocument(step, heads.step, input);
  return read.ok ? success(deepFreeze(read.value)) : read;
}

/**
 * Gives the JSON Schema of an agreement as it is kept, of a draft, or of a step; with a model's words an editor offers them.
 *
 * @example
 * ```ts
 * import { agreementJsonSchema } from '@samarbejde/core/parse';
 *
 * agreementJsonSchema('draft')['$id']; // => 'urn:samarbejde:schema:agreement-draft:2'
 * ```
 */
export function agreementJsonSchema(of: 'agreement' | 'draft' | 'step', words?: Words): JsonSchema {
  return jsonSchemaOf({ agreement: stored, draft, step }[of], heads[of], words);
}
