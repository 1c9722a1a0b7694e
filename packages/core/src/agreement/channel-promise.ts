import { engineOf, type Model } from '../compose/model.js';
import { decide } from '../decide/decide.js';
import { speaksOf } from '../engine/channel-choice.js';
import type { Ground } from '../engine/decision.js';
import { groundOf } from '../engine/entry.js';
import type { PlacedItem } from '../frame/book.js';
import type { ChannelChoice } from '../frame/when.js';
import { carriedBy } from './carried.js';
import { type ClauseWay, canHoldOn, holdsUsuallyOn, usualSituation, waysOf } from './clause-space.js';
import type { AgreedContact, AgreementContent } from './content.js';

type Rule = PlacedItem<'rules'>;

/** What stands against a promised channel, and what stands in its place. */
export interface ChannelPromise {
  /** Rules that forbid it or advise against it, and that an agreement may set aside. */
  readonly open: readonly Rule[];
  /** Musts that do so when things are as usual; they stay. */
  readonly fixed: readonly Rule[];
  /** Rules that prefer other channels there, and that an agreement may set aside. */
  readonly rivals: readonly Rule[];
}

/** What a contact clause promises, held against the rules that stand above a single case. */
export function channelPromise(
  model: Model,
  content: AgreementContent,
  clause: AgreedContact,
  purpose: string,
): ChannelPromise {
  const { acts, reach, addressing } = carriedBy(model, clause);
  const ways = waysOf(model, content, { ...clause, acts });
  const usual = usualWays(model, content, clause, purpose);
  const rules = model.items.rules.filter(
    (rule) => rule.level !== 'case' && canHoldOn(model, rule.when, ways, { reach, addressing }),
  );
  const against = rules.filter((rule) =>
    clause.channels.some((channel) => says(model, rule.forbid, channel) || says(model, rule.discourage, channel)),
  );
  return {
    open: against.filter(({ force }) => force === 'should'),
    fixed: against.filter(
      (rule) => rule.force === 'must' && usual.some((way) => holdsUsuallyOn(model, rule.when, way)),
    ),
    rivals: rules.filter((rule) => rule.force === 'should' && rivalsOf(model, rule, clause).length > 0),
  };
}

/** The channels that a rule prefers and a clause does not name. */
export function rivalsOf(model: Model, rule: Rule, clause: AgreedContact): readonly string[] {
  return [...model.words.channels.keys()].filter(
    (channel) => !clause.channels.includes(channel) && says(model, rule.prefer, channel),
  );
}

/** Whether a rule's choice takes in a channel. */
export function says(model: Model, choice: ChannelChoice | undefined, channel: string): boolean {
  const definition = model.words.channels.get(channel);
  return choice !== undefined && definition !== undefined && speaksOf(choice, channel, definition);
}

/** The ways that a clause is first of all about. */
export function usualWays(
  model: Model,
  content: AgreementContent,
  clause: AgreedContact,
  purpose: string,
): readonly ClauseWay[] {
  return waysOf(model, content, {
    ...clause,
    purposes: clause.purposes ?? [purpose],
    acts: clause.acts ?? ['inform'],
  });
}

/** Why no promised channel can carry what one of the clause's ways asks; none when each way has one that can. */
export function unfitFor(
  model: Model,
  content: AgreementContent,
  clause: AgreedContact,
  purpose: string,
): readonly Ground[] {
  const { offered } = engineOf(model).book;
  // A channel that is not offered is opened by the agreement itself.
  if (clause.channels.length === 0 || clause.channels.some((channel) => !offered.includes(channel))) return [];
  for (const way of usualWays(model, content, clause, purpose)) {
    const { channels } = decide(model, usualSituation(model, way));
    const promised = channels.filter(({ channel }) => clause.channels.includes(channel));
    if (promised.every(({ verdict }) => verdict === 'unfit')) return promised.flatMap(({ because }) => because);
  }
  return [];
}

/** Rules as the grounds of an answer. */
export function groundsOf(rules: readonly Rule[]): readonly Ground[] {
  return rules.map(groundOf);
}
