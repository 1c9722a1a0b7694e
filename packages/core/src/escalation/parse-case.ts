import type { Model } from '../compose/model.js';
import { failure, type Result, success } from '../result.js';
import { actIds } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import { type Case, caseSchemaVersion } from './case.js';
import { CaseReader, type Fields, isFields, own } from './case-reader.js';
import { type CaseEvent, type CaseMove, type CaseOpening, moveKinds, pauseReasons } from './event.js';
import { mostEvents } from './guards.js';
import { type CaseIssueCode, refuse } from './refusal.js';
import { replayCase } from './replay-case.js';

type Kind = CaseMove['kind'];

const openingKeys = ['id', 'path', 'on', 'by', 'purpose', 'calendar'] as const;
const openingExtras = ['with', 'facts', 'about', 'at', 'follows', 'recordedOn'] as const;

/** The keys of each move beside `kind`, `on`, `by` and `recordedOn`: those it needs, and those it may have. */
const moveKeys: Readonly<Record<Kind, readonly [needs: readonly string[], mayHave: readonly string[]]>> = {
  done: [['what'], []],
  'moved-on': [['to'], []],
  'third-party-asked': [[], []],
  'third-party-joined': [[], []],
  agreed: [[], []],
  withdrawn: [[], []],
  closed: [['as'], []],
  paused: [['because'], ['awaiting']],
  resumed: [[], []],
  left: [['exit'], ['suspicion']],
  'safety-raised': [['suspicion'], []],
  'facts-learned': [['facts'], []],
  'calendar-renewed': [['calendar'], []],
};

/**
 * Reads what opens a case from unknown input, such as a JSON file, against a model's words.
 *
 * `null` means not given. Every fault gives an issue with its path, all at once: unknown and missing keys, wrong types,
 * unknown words with the nearest known ones, dates that do not exist, and every fault of the calendar. Nothing of the input
 * but field names and ids is repeated.
 *
 * @example
 * ```ts
 * import { defaultModel, parseCaseOpening } from '@samarbejde/core';
 *
 * const read = parseCaseOpening(defaultModel('2026-11-24'), { id: 'case-1', on: '2026-11-24', by: { role: 'parnt' } });
 * read.ok ? [] : read.issues.map((issue) => issue.code); // => ['missing-key', 'missing-key', 'missing-key', 'unknown-id']
 * ```
 */
export function parseCaseOpening<V extends Ids>(
  model: Model<V>,
  input: unknown,
): Result<CaseOpening<V>, CaseIssueCode> {
  const reader = new CaseReader(model);
  const fields = reader.fields(input, [], openingKeys, openingExtras);
  if (fields === undefined) return failure(reader.issues);
  for (const key of ['id', 'path', 'at', 'follows']) reader.text(fields, key, []);
  for (const key of ['on', 'recordedOn']) reader.moment(fields, key, []);
  for (const key of ['by', 'about']) reader.actor(fields, key, []);
  reader.role(fields, 'with', []);
  reader.word(fields, 'purpose', [], 'purpose', [...model.words.purposes.keys()]);
  reader.facts(fields, []);
  const calendar = reader.calendar(fields, []);
  if (reader.issues.length > 0) return failure(reader.issues);
  // The cast is what parsing is for: every field has been checked, and there are no others.
  return success({ ...withoutNulls(fields), ...(calendar?.ok ? { calendar: calendar.value } : {}) } as CaseOpening<V>);
}

/**
 * Reads an event of a case from unknown input, against a model's words.
 *
 * Bad input gives the same kinds of issue as `parseCaseOpening`. Whether the event can be, `advanceCase` says.
 *
 * @example
 * ```ts
 * import { defaultModel, parseCaseEvent } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * parseCaseEvent(model, { kind: 'third-party-asked', on: '2026-11-24', by: { role: 'parent' } }).ok; // => true
 * const read = parseCaseEvent(model, { kind: 'third-party', on: '2026-11-24', by: { role: 'parent' } });
 * read.ok || read.issues[0]?.params['nearest']; // => ['third-party-asked', 'third-party-joined']
 * ```
 */
export function parseCaseEvent<V extends Ids>(model: Model<V>, input: unknown): Result<CaseEvent<V>, CaseIssueCode> {
  const reader = new CaseReader(model);
  const kind = isFields(input) ? own(input, 'kind') : undefined;
  const [needs, mayHave] = moveKinds.some((one) => one === kind)
    ? moveKeys[kind as Kind]
    : [[], Object.keys(input ?? {})];
  const fields = reader.fields(input, [], ['kind', 'on', 'by', ...needs], ['recordedOn', ...mayHave]);
  if (fields === undefined) return failure(reader.issues);
  reader.word(fields, 'kind', [], 'events', moveKinds);
  for (const key of ['on', 'recordedOn']) reader.moment(fields, key, []);
  reader.actor(fields, 'by', []);
  const calendar = readMove(reader, model, fields);
  if (reader.issues.length > 0) return failure(reader.issues);
  // The cast is what parsing is for: every field of the kind in hand has been checked, and there are no others.
  return success({ ...withoutNulls(fields), ...(calendar?.ok ? { calendar: calendar.value } : {}) } as CaseEvent<V>);
}

function readMove(reader: CaseReader, model: Model, fields: Fields): ReturnType<CaseReader['calendar']> {
  for (const key of ['to', 'exit']) reader.text(fields, key, []);
  reader.word(fields, 'what', [], 'duties', [...actIds, ...model.words.duties.keys()]);
  reader.word(fields, 'as', [], 'endings', ['decided', 'unsolved']);
  reader.word(fields, 'because', [], 'reasons', pauseReasons);
  reader.word(fields, 'suspicion', [], 'suspicions', ['home', 'other']);
  reader.role(fields, 'awaiting', []);
  reader.facts(fields, []);
  return reader.calendar(fields, []);
}

/**
 * Reads a kept case from unknown input, such as its JSON file: its opening and its events are read, and the case is worked
 * out again from them.
 *
 * What else the input holds is not trusted and not read, except the version of its shape, which must be 1, and the digest of
 * its path: a case that was opened on another ladder gives `path-changed`. Bad input gives every issue at once; an event that
 * could not have been gives its reasons.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, defaultModel, openCase, parseCase, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const opened = valueOf(
 *   openCase(model, {
 *     id: 'case-1', path: 'aalborg/misunderstanding', on: valueOf(parsePlainDate('2026-11-24')), by: { role: 'parent' },
 *     purpose: 'misunderstanding', calendar: danishWorkingCalendar(2026, 2027),
 *   }),
 * );
 * const kept = JSON.stringify(opened);
 * JSON.stringify(valueOf(parseCase(model, JSON.parse(kept)))) === kept; // => true
 * ```
 */
export function parseCase<V extends Ids>(model: Model<V>, input: unknown): Result<Case<V>, CaseIssueCode> {
  if (!isFields(input)) return refuse('wrong-type', { wanted: 'object' });
  if (own(input, 'schemaVersion') !== caseSchemaVersion)
    return refuse('case-version', { known: caseSchemaVersion }, ['schemaVersion']);
  const given = own(input, 'events') ?? [];
  if (!Array.isArray(given)) return refuse('wrong-type', { wanted: 'list' }, ['events']);
  if (given.length > mostEvents) return refuse('case-too-long', { most: mostEvents }, ['events']);
  const opening = parseCaseOpening(model, own(input, 'opening'));
  const events = given.map((one) => parseCaseEvent(model, one));
  const issues = [
    ...(opening.ok ? [] : opening.issues.map((one) => ({ ...one, path: ['opening', ...one.path] }))),
    ...events.flatMap((one, index) =>
      one.ok ? [] : one.issues.map((it) => ({ ...it, path: ['events', index, ...it.path] })),
    ),
  ];
  if (!opening.ok || issues.length > 0) return failure(issues);
  const again = replayCase(
    model,
    opening.value,
    events.flatMap((one) => (one.ok ? [one.value] : [])),
  );
  return again.ok && !sameLadder(input, again.value)
    ? refuse('path-changed', { id: again.value.path }, ['under', 'path'])
    : again;
}

function sameLadder(input: Fields, again: Case): boolean {
  const under = own(input, 'under');
  return !isFields(under) || own(under, 'path') === undefined || own(under, 'path') === again.under.path;
}

function withoutNulls(fields: Fields): Fields {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([key, value]) => [key, isFields(value) && key !== 'calendar' ? withoutNulls(value) : value]),
  );
}
