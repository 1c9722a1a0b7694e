import type { Book, PlacedItem, Words } from '../../frame/book.js';
import type { Item } from '../../frame/item.js';
import { type Act, acts } from '../../vocabulary/act.js';
import type { ChannelDefinition } from '../../vocabulary/channel.js';
import { choosesChannel } from './channels-chosen.js';
import { type Case, matches } from './when.js';

/** What one case says of one channel. */
export interface ChannelAnswer {
  readonly verdict: string;
  readonly because: readonly string[];
  /** The counting rules that gave a later verdict, or any verdict of a channel that does not fit. */
  readonly outweighed: readonly string[];
  /** `rule by rule`: each rule that matches and does not count, with every rule that sets it aside. */
  readonly setAside: readonly { readonly rule: string; readonly by: readonly string[] }[];
  readonly inFavour: readonly string[];
  readonly until: string;
  readonly untilBecause: readonly string[];
}

type Rule = PlacedItem<'rules'>;

const effects = [
  { effect: 'forbid', verdict: 'forbidden' },
  { effect: 'discourage', verdict: 'discouraged' },
  { effect: 'prefer', verdict: 'preferred' },
  { effect: 'accept', verdict: 'accepted' },
] as const;

/** What a case says of every channel, by its id. */
export function answersForChannels(model: Book, one: Case): ReadonlyMap<string, ChannelAnswer> {
  const matching = model.items.rules.filter((rule) => matches(model.words, rule.when, one));
  return new Map(
    [...model.words.channels].map(([id, channel]) => {
      const cannot = unfitness(model.words, model.offered.includes(id), channel, one);
      return [
        id,
        answerFor(
          id,
          channel,
          cannot,
          matching.filter((rule) => speaksOf(rule, id, channel)),
        ),
      ];
    }),
  );
}

/** Fitness first; then the first verdict, in the fixed order, that any counting rule gives. */
function answerFor(
  id: string,
  channel: ChannelDefinition,
  cannot: readonly string[],
  matching: readonly Rule[],
): ChannelAnswer {
  const counting = matching.filter((rule) => !matching.some((other) => replaces(other, rule)));
  const giving = effects.map(({ effect, verdict }) => ({
    verdict: verdict as string,
    rules: counting.filter((rule) => choosesChannel(rule[effect], id, channel)).map((rule) => rule.id),
  }));
  const first = giving.find(({ rules }) => rules.length > 0) ?? { verdict: 'unaddressed', rules: [] };
  const decided = cannot.length > 0 ? { verdict: 'unfit', rules: cannot } : first;
  const until = cannot.length > 0 ? '' : longestWait(counting, id, channel);
  return {
    verdict: decided.verdict,
    because: decided.rules,
    outweighed: unique(giving.flatMap(({ rules }) => rules)).filter((rule) => !decided.rules.includes(rule)),
    setAside: matching
      .filter((rule) => !counting.includes(rule))
      .map((rule) => ({
        rule: rule.id,
        by: matching.filter((other) => replaces(other, rule)).map((other) => other.id),
      })),
    inFavour: unique(
      giving.filter(({ verdict }) => verdict === 'preferred' || verdict === 'accepted').flatMap(({ rules }) => rules),
    ),
    until,
    untilBecause: counting
      .filter((rule) => defersUntil(rule, id, channel) === until && until !== '')
      .map((rule) => rule.id),
  };
}

/** Every reason why the channel cannot do what is asked. */
function unfitness(words: Words, offered: boolean, channel: ChannelDefinition, one: Case): string[] {
  if (!offered) return ['fitness/not-offered'];
  const { needsReply, needsRecord } = acts[one.act as Act]; // A case's act is one of the library's.
  const senders = one.from.map((role) => words.roles.get(role)?.side);
  const recipient = words.roles.get(one.to)?.side;
  const cannot: (readonly [string, boolean])[] = [
    ['act', channel.acts !== undefined && !includes(channel.acts, one.act)],
    ['reply', needsReply && !channel.allowsReply],
    ['record', needsRecord && !channel.keepsRecord],
    ['dedicated', channel.dedicatedTo !== undefined && !includes(channel.dedicatedTo, one.purpose)],
    ['opened-by', !senders.some((side) => includes(channel.openedBy, side))],
    ['addressed-to', !includes(channel.addressedTo, recipient)],
    ['addressing', !includes(channel.addressing, one.facts.get('addressing'))],
    ['reach', !includes(channel.reaches, one.facts.get('reach'))],
  ];
  return cannot.filter(([, holds]) => holds).map(([reason]) => `fitness/${reason}`);
}

function includes(list: readonly string[], value: unknown): boolean {
  return list.some((one) => one === value);
}

function speaksOf(rule: Rule, id: string, channel: ChannelDefinition): boolean {
  const choices = [rule.forbid, rule.discourage, rule.prefer, rule.accept, rule.defer?.channels];
  return choices.some((choice) => choosesChannel(choice, id, channel));
}

/** An item is replaced by one that names its id, or its topic as a label of its own frame. */
export function replaces(other: Item & { readonly frame: string }, item: Item & { readonly frame: string }): boolean {
  if (other === item) return false;
  return (other.replaces ?? []).some((name) => name === item.id || name === `${item.frame}/${item.topic ?? ''}`);
}

function defersUntil(rule: Rule, id: string, channel: ChannelDefinition): string {
  return rule.defer !== undefined && choosesChannel(rule.defer.channels, id, channel) ? rule.defer.until : '';
}

/** Waits from the longest to the shortest. */
export const waits = ['next-school-day', 'next-working-day', 'recipient-hours', ''] as const;

function longestWait(counting: readonly Rule[], id: string, channel: ChannelDefinition): string {
  return waits.find((wait) => counting.some((rule) => defersUntil(rule, id, channel) === wait)) ?? '';
}

/** Each once, in their order. */
export function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
