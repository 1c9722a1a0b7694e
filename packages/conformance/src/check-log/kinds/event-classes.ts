import type { Communication, Model } from '@samarbejde/core';
import { type AttributeValue, attributesOf, type RowWords } from '../../log/raw-event.js';
import { checkWords, type Said, type UnknownWord } from '../../mapping/check-words.js';
import type { CompiledMapping, Subject } from '../../mapping/compiled-mapping.js';
import type { Mapping } from '../../mapping/mapping.js';
import { type Disagreement, mergeRows, saysSomething } from '../../mapping/merge-rows.js';
import { textMatcher } from '../../mapping/text-pattern.js';

/** What all events mean that look the same in the columns that the mapping looks at. */
export interface EventMeaning {
  readonly status: 'mapped' | 'partly' | 'internal' | 'unknown';
  readonly event: Communication | undefined;
  /** Whether it closes its case. */
  readonly closes: boolean;
  readonly usedRows: readonly number[];
  readonly disagreements: readonly Disagreement[];
  readonly unknown: readonly UnknownWord[];
}

/** Works out what an event of a log communicates: from the rows of the mapping, then from columns that hold words. */
export function meaningReader(
  model: Model,
  mapping: CompiledMapping,
  keep: readonly string[],
): (row: RowWords) => EventMeaning {
  const rows = mapping.rows.filter((row) => row.about !== 'flow');
  const { take, closedBy } = mapping.mapping.log ?? {};
  const closing = closedBy === undefined ? undefined : closingTest(closedBy);
  return (raw) => {
    const attributes = attributesOf(raw, keep);
    const columnOf = (name: string): string | undefined =>
      textOf(Object.hasOwn(attributes, name) ? attributes[name] : undefined);
    const subject: Subject = {
      ...(raw.activity === undefined ? {} : { activity: [raw.activity] }),
      column: columnOf,
    };
    const matching = rows.filter((row) => row.matches(subject));
    const taken = checkWords(model, wordsTaken(model, take, columnOf));
    const { says, disagreements } = mergeRows(matching);
    return {
      ...communicationOf(says, taken.says, mapping.defaults),
      closes: closing?.(subject) ?? false,
      usedRows: matching.map(({ number }) => number),
      disagreements,
      unknown: says.internal === true ? [] : taken.unknown,
    };
  };
}

function communicationOf(says: Said, taken: Said, defaults: Said): Pick<EventMeaning, 'status' | 'event'> {
  if (says.internal === true) return { status: 'internal', event: undefined };
  const known: Said = { ...taken, ...says, facts: { ...taken.facts, ...says.facts } };
  const { from = known.role, to, channel, purpose, act, facts } = known;
  const spoken = { from, to, channel, purpose, act, facts: Object.keys(facts ?? {}).length === 0 ? undefined : facts };
  if (!saysSomething(definedOf(spoken))) return { status: 'unknown', event: undefined };
  const event: Communication = {
    ...definedOf(withoutFacts(defaults)),
    ...definedOf(spoken),
    facts: { ...defaults.facts, ...facts },
  };
  const isWhole =
    event.from && event.to && event.channel !== undefined && event.purpose !== undefined && event.act !== undefined;
  return { status: isWhole ? 'mapped' : 'partly', event };
}

function withoutFacts({
  facts: _facts,
  role: _role,
  internal: _internal,
  ...rest
}: Said): Omit<Said, 'facts' | 'role' | 'internal'> {
  return rest;
}

function definedOf<T extends object>(record: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  // Only keys with a value are left.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** A number as a table or JSON writes it. */
const wholeOrDecimal = /^\s*-?\d+(?:\.\d+)?\s*$/;

function wordsTaken(
  { words }: Model,
  take: NonNullable<CompiledMapping['mapping']['log']>['take'],
  columnOf: (name: string) => string | undefined,
) {
  if (take === undefined) return {};
  const one = (name: string | undefined) => (name === undefined ? undefined : columnOf(name));
  const several = (name: string | undefined) =>
    one(name)
      ?.split(' ')
      .filter((word) => word !== '');
  const facts = Object.entries(take.facts ?? {}).flatMap(([fact, column]) => {
    const value = columnOf(column);
    if (value === undefined) return [];
    const isNumber = words.facts.get(fact)?.kind === 'number' && wholeOrDecimal.test(value);
    return [[fact, isNumber ? Number(value) : value] as const];
  });
  return definedOf({
    from: several(take.from),
    to: several(take.to),
    channel: one(take.channel),
    purpose: one(take.purpose),
    act: one(take.act),
    facts: facts.length === 0 ? undefined : Object.fromEntries(facts),
  });
}

function closingTest({
  activity,
  columns,
}: NonNullable<NonNullable<CompiledMapping['mapping']['log']>['closedBy']>): (subject: Subject) => boolean {
  const isActivity = activity === undefined ? undefined : textMatcher(activity);
  const isColumn = Object.entries(columns ?? {}).map(([name, pattern]) => [name, textMatcher(pattern)] as const);
  return (subject) => {
    if (isActivity !== undefined && !(subject.activity ?? []).some(isActivity)) return false;
    return isColumn.every(([name, matches]) => {
      const value = subject.column?.(name);
      return value !== undefined && matches(value);
    });
  };
}

function textOf(value: AttributeValue): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** The columns that a mapping looks at beside case, time, activity and id. */
export function columnsLookedAt(mapping: Mapping): readonly string[] {
  const { take, closedBy } = mapping.log ?? {};
  const { facts, ...fields } = take ?? {};
  const inRows = mapping.rows.flatMap((row) => Object.keys(row.match.columns ?? {}));
  const all = [
    ...inRows,
    ...Object.values(fields),
    ...Object.values(facts ?? {}),
    ...Object.keys(closedBy?.columns ?? {}),
  ];
  return [...new Set(all)].sort();
}

/** Whether what happened, in the log's own words, makes a difference to a mapping. */
export function looksAtActivity({ mapping }: CompiledMapping): boolean {
  return mapping.log?.closedBy?.activity !== undefined || mapping.rows.some((row) => row.match.activity !== undefined);
}
