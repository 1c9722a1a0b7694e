import type { Book, Placed } from '../frame/book.js';
import type { ChannelRule, DeferUntil, Effect } from '../frame/channel-rule.js';
import type { Duty } from '../frame/duty.js';
import type { Item } from '../frame/item.js';
import type { ChannelChoice, When } from '../frame/when.js';
import type { Within } from '../time/within.js';
import { speaksOf } from './channel-choice.js';
import type { Ground } from './decision.js';
import { fitnessRulesOf, fitnessTitles } from './fitness.js';

/** What the engine evaluates: a pattern, and what follows where it holds. Channels are indexes into the sorted list. */
export type Entry = FitnessEntry | RuleEntry | DutyEntry | CloserEntry;

interface Conditional {
  /** Left out when it holds in every situation. */
  readonly when: When | undefined;
}

export interface FitnessEntry extends Conditional {
  readonly kind: 'fitness';
  readonly ground: Ground;
  readonly channels: readonly number[];
}

export interface RuleEntry extends Conditional {
  readonly kind: 'rule';
  readonly ground: Ground;
  readonly rule: ChannelRule & Placed;
  readonly effects: readonly { readonly effect: Effect; readonly channels: readonly number[] }[];
  readonly defer: { readonly until: DeferUntil; readonly channels: readonly number[] } | undefined;
  /** Every channel that the rule says something of. */
  readonly speaksOf: ReadonlySet<number>;
}

export interface DutyEntry extends Conditional {
  readonly kind: 'duty';
  readonly ground: Ground;
  readonly duty: Duty & Placed;
  readonly within: Within | undefined;
}

/** Where closer channels rank first: talk, and an answer when things are tense. */
export interface CloserEntry extends Conditional {
  readonly kind: 'closer';
}

const closer: CloserEntry = {
  kind: 'closer',
  when: { any: [{ act: 'talk' }, { act: 'answer', tension: ['delicate', 'heated'] }] },
};

/** Every entry of a book; entries that say the same under the same pattern are one. */
export function entriesOf(book: Book): readonly Entry[] {
  return [
    ...fitnessEntries(book),
    ...book.items.rules.map((rule) => ruleEntry(rule, book)),
    ...book.items.duties.map((duty) => dutyEntry(duty, book)),
    closer,
  ];
}

/** Who decided, as it stands in an answer. */
export function groundOf(item: Item & Placed): Ground {
  const { id, title, frame, level, force, cites } = item;
  return Object.freeze({ id, title, rule: Object.freeze({ frame, level, force, cites }) });
}

function fitnessEntries(book: Book): readonly FitnessEntry[] {
  const channels = [...book.words.channels.keys()];
  const byPattern = new Map<string, Omit<FitnessEntry, 'channels'> & { readonly channels: number[] }>();
  for (const { reason, channel, when } of fitnessRulesOf(book)) {
    const key = `${reason} ${JSON.stringify(when)}`;
    const entry: Omit<FitnessEntry, 'channels'> & { readonly channels: number[] } = byPattern.get(key) ?? {
      kind: 'fitness' as const,
      ground: Object.freeze({ id: `fitness/${reason}`, title: fitnessTitles[reason] }),
      when,
      channels: [],
    };
    entry.channels.push(channels.indexOf(channel));
    byPattern.set(key, entry);
  }
  return [...byPattern.values()];
}

function ruleEntry(rule: ChannelRule & Placed, book: Book): RuleEntry {
  const effects = (['forbid', 'discourage', 'prefer', 'accept'] as const).flatMap((effect) => {
    const choice = rule[effect];
    return choice === undefined ? [] : [{ effect, channels: chosen(choice, book) }];
  });
  const defer =
    rule.defer === undefined ? undefined : { until: rule.defer.until, channels: chosen(rule.defer.channels, book) };
  const spoken = [...effects.flatMap((one) => one.channels), ...(defer?.channels ?? [])];
  return {
    kind: 'rule',
    ground: groundOf(rule),
    rule,
    when: rule.when,
    effects,
    defer,
    speaksOf: new Set(spoken),
  };
}

function dutyEntry(duty: Duty & Placed, book: Book): DutyEntry {
  return {
    kind: 'duty',
    ground: groundOf(duty),
    duty,
    when: duty.when,
    within: deadlineOf(duty.within, book),
  };
}

/** A deadline with its parameter, if it has one, given the value in force. */
export function deadlineOf(within: Duty['within'], book: Book): Within | undefined {
  if (typeof within !== 'object' || !('parameter' in within)) return within;
  const parameter = book.items.parameters.find((one) => one.id === within.parameter);
  if (parameter === undefined || isCount(parameter.unit)) return undefined;
  return { n: book.parameters.get(parameter.id) ?? parameter.value, unit: parameter.unit };
}

function isCount(unit: string): unit is 'times-per-school-year' | 'percent' | 'count' {
  return unit === 'times-per-school-year' || unit === 'percent' || unit === 'count';
}

function chosen(choice: ChannelChoice, book: Book): number[] {
  return [...book.words.channels].flatMap(([id, channel], index) => (speaksOf(choice, id, channel) ? [index] : []));
}
