import type { Model } from '@samarbejde/core';
import { checkWords, type Said, type UnknownWord } from './check-words.js';
import type { Mapping, RowMatch } from './mapping.js';
import { isWhole, type MatchesText, textMatcher } from './text-pattern.js';

/** Something that rows may speak of: a step of a flow, a pool, or an event of a log. */
export interface Subject {
  readonly element?: readonly string[];
  readonly name?: readonly string[];
  readonly lane?: readonly string[];
  readonly pool?: readonly string[];
  readonly process?: readonly string[];
  readonly group?: readonly string[];
  readonly topic?: readonly string[];
  readonly taskType?: readonly string[];
  readonly message?: readonly string[];
  readonly activity?: readonly string[];
  /** What stands in a column of a log's row; nothing where there is no such column. */
  readonly column?: (name: string) => string | undefined;
}

/**
 * What a row speaks of, as far as that decides which row wins. A row with one whole element id is about that `element`
 * and wins; rows about whole lanes, groups or pools say who is there; all others are about steps.
 */
export type Tier = 'element' | 'step' | 'lane' | 'group' | 'pool';

/** One row of a mapping, with its patterns ready. */
export interface CompiledRow {
  /** Counted from 1, as people count the rows of a file. */
  readonly number: number;
  readonly tier: Tier;
  readonly says: Said;
  /** It names one whole element id and nothing else: `rowsFor` has matched all there is to match. */
  readonly isSure: boolean;
  /** Whether it speaks of logs (activities, columns), of flows (everything else), or of both. */
  readonly about: 'flow' | 'log' | 'both';
  /** Whether the row speaks of a step or an event. */
  matches(subject: Subject): boolean;
}

/** A mapping ready for many steps or events, and the words in it that the model does not know. */
export interface CompiledMapping {
  readonly mapping: Mapping;
  readonly rows: readonly CompiledRow[];
  /** The rows that may speak of an element: those about it by its whole id, and all that name no whole id. */
  rowsFor(element: string): readonly CompiledRow[];
  readonly defaults: Said;
  readonly unknown: readonly (UnknownWord & { readonly row: number | 'defaults' })[];
}

export const emptyMapping: Mapping = { schemaVersion: 1, rows: [] };

/** Makes a mapping ready for matching many steps or events, and looks up its words in the model. */
export function compileMapping(model: Model, mapping: Mapping): CompiledMapping {
  const checked = mapping.rows.map((row) => checkWords(model, row));
  const defaults = checkWords(model, mapping.defaults ?? {});
  const rows = mapping.rows.map((row, index): CompiledRow => {
    const tier = tierOf(row.match);
    // Most rows name one element and are never asked more.
    let tests: ReturnType<typeof testsOf> | undefined;
    return {
      number: index + 1,
      tier,
      isSure: tier === 'element' && Object.keys(row.match).length === 1,
      about: aboutOf(row.match),
      says: checked[index]?.says ?? {},
      matches: (subject) => {
        tests ??= testsOf(row.match);
        return tests.every((test) => test(subject));
      },
    };
  });
  return {
    mapping,
    rows,
    rowsFor: rowsByElement(mapping, rows),
    defaults: defaults.says,
    unknown: [
      ...checked.flatMap(({ unknown }, index) => unknown.map((word) => ({ ...word, row: index + 1 }))),
      ...defaults.unknown.map((word) => ({ ...word, row: 'defaults' as const })),
    ],
  };
}

function rowsByElement(mapping: Mapping, rows: readonly CompiledRow[]): CompiledMapping['rowsFor'] {
  const others = rows.filter(({ tier }) => tier !== 'element');
  const byElement = new Map<string, CompiledRow[]>();
  for (const row of rows) {
    const element = mapping.rows[row.number - 1]?.match.element;
    if (row.tier !== 'element' || typeof element !== 'string') continue;
    byElement.set(element, [...(byElement.get(element) ?? []), row]);
  }
  return (element) => [...(byElement.get(element) ?? []), ...others];
}

const textKeys = [
  'element',
  'name',
  'lane',
  'pool',
  'process',
  'group',
  'topic',
  'taskType',
  'message',
  'activity',
] as const;

function testsOf(match: RowMatch): readonly ((subject: Subject) => boolean)[] {
  const texts = textKeys.flatMap((key) => {
    const pattern = match[key];
    if (pattern === undefined) return [];
    const matches: MatchesText =
      key === 'element' && isWhole(pattern) ? (text) => text === pattern : textMatcher(pattern);
    return [(subject: Subject) => (subject[key] ?? []).some(matches)];
  });
  const columns = Object.entries(match.columns ?? {}).map(([name, pattern]) => {
    const matches = textMatcher(pattern);
    return ({ column }: Subject) => {
      const value = column?.(name);
      return value !== undefined && matches(value);
    };
  });
  return [...texts, ...columns];
}

function tierOf(match: RowMatch): Tier {
  if (match.element !== undefined && isWhole(match.element)) return 'element';
  const keys = Object.keys(match);
  if (keys.every((key) => key === 'lane')) return 'lane';
  if (keys.every((key) => key === 'group')) return 'group';
  return keys.every((key) => key === 'pool' || key === 'process') ? 'pool' : 'step';
}

function aboutOf(match: RowMatch): CompiledRow['about'] {
  const keys = Object.keys(match);
  const ofLogs = keys.filter((key) => key === 'activity' || key === 'columns').length;
  if (ofLogs === 0) return 'flow';
  return ofLogs === keys.length ? 'log' : 'both';
}
