import { type SettledVerdict, settledVerdicts } from '../engine/decision.js';
import type { RuleEntry } from '../engine/entry.js';
import type { DeferUntil, Effect } from '../frame/channel-rule.js';
import { NOWHERE, type SituationMap, type SituationSet } from './situation-maps.js';
import type { Survey } from './survey.js';

/** Effects in the fixed order of the verdicts that they give. */
const effects = [
  ['forbid', 'forbidden'],
  ['discourage', 'discouraged'],
  ['prefer', 'preferred'],
  ['accept', 'accepted'],
] as const satisfies readonly (readonly [Effect, SettledVerdict])[];

/** Until when a channel waits, from not at all to longest; the places are the numbers of a map of waits. */
export const waits = [undefined, 'recipient-hours', 'next-working-day', 'next-school-day'] as const satisfies readonly (
  | DeferUntil
  | undefined
)[];

/** A rule with the situations in which it counts for a channel. */
export interface Speaking {
  readonly rule: RuleEntry;
  readonly counts: SituationSet;
}

/** What is said of one channel everywhere. */
export class ChannelSurvey {
  readonly channel: number;
  readonly survey: Survey;
  /** The rules that speak of the channel, each with the situations in which it counts for it. */
  readonly speaking: readonly Speaking[];
  readonly unfit: SituationSet;
  readonly #sets = new Map<SettledVerdict, SituationSet>();

  constructor(survey: Survey, channel: number) {
    this.survey = survey;
    this.channel = channel;
    this.unfit = survey.unfit(channel);
    this.speaking = survey.rules
      .filter((rule) => rule.speaksOf.has(channel))
      .map((rule) => ({ rule, counts: survey.counts(rule, channel) }));
    const { maps } = survey;
    let left = maps.not(this.unfit);
    this.#sets.set('unfit', this.unfit);
    for (const [effect, verdict] of effects) {
      const given = maps.and(left, this.given(effect));
      this.#sets.set(verdict, given);
      left = maps.minus(left, given);
    }
    this.#sets.set('unaddressed', left);
  }

  /** The situations in which the channel has a verdict. */
  set(verdict: SettledVerdict): SituationSet {
    return this.#sets.get(verdict) ?? NOWHERE;
  }

  /** The situations in which some counting rule has an effect on the channel, fit or not. */
  given(effect: Effect, except?: RuleEntry): SituationSet {
    return this.survey.maps.any(
      this.speaking.flatMap(({ rule, counts }) =>
        rule !== except && hasEffect(rule, effect, this.channel) ? [counts] : [],
      ),
    );
  }

  /** The rules that give a verdict wherever the channel has it and they count. */
  deciding(verdict: SettledVerdict): readonly Speaking[] {
    const effect = effects.find(([, given]) => given === verdict)?.[0];
    if (effect === undefined) return [];
    return this.speaking.filter(({ rule }) => hasEffect(rule, effect, this.channel));
  }

  /** The rules that let the channel wait until then, or longer. */
  waitingAtLeast(until: DeferUntil): readonly Speaking[] {
    const enough = waits.indexOf(until);
    return this.speaking.filter(({ rule }) => waits.indexOf(waitsUntil(rule, this.channel)) >= enough);
  }

  /** The same channel without a rule that sets others aside; nothing for a rule that does not: the rest is as it was. */
  without(rule: RuleEntry): ChannelSurvey | undefined {
    const others = this.survey.without(rule);
    return others === undefined ? undefined : new ChannelSurvey(others, this.channel);
  }

  /** The channel's verdict everywhere, as its place among the settled verdicts. */
  verdicts(): SituationMap {
    const { maps } = this.survey;
    return settledVerdicts.reduce<SituationMap>(
      (map, verdict, place) =>
        maps.combine(map, this.set(verdict), (before, inside) => (inside === 1 ? place : before)),
      maps.constant(0),
    );
  }

  /** Until when the channel waits everywhere, as a place among the waits. */
  waits(): SituationMap {
    const { maps } = this.survey;
    const longest = waits.reduce<SituationMap>((map, until, place) => {
      if (until === undefined) return map;
      const waiting = maps.any(
        this.speaking.flatMap(({ rule, counts }) => (waitsUntil(rule, this.channel) === until ? [counts] : [])),
      );
      return maps.combine(map, waiting, (before, inside) => (inside === 1 ? place : before));
    }, maps.constant(0));
    return maps.combine(longest, this.unfit, (wait, unfit) => (unfit === 1 ? 0 : wait));
  }

  /** How many counting rules speak in favour of the channel everywhere. */
  favour(): SituationMap {
    const { maps } = this.survey;
    return this.speaking
      .filter(({ rule }) => hasEffect(rule, 'prefer', this.channel) || hasEffect(rule, 'accept', this.channel))
      .reduce<SituationMap>((sum, { counts }) => maps.combine(sum, counts, (a, b) => a + b), maps.constant(0));
  }
}

/** The verdict that a rule gives a channel where nothing more cautious is said; nothing for one that only lets it wait. */
export function verdictBy(rule: RuleEntry, channel: number): SettledVerdict | undefined {
  return effects.find(([effect]) => hasEffect(rule, effect, channel))?.[1];
}

/** Whether a rule has an effect on a channel where it counts. */
export function hasEffect(rule: RuleEntry, effect: Effect, channel: number): boolean {
  return rule.effects.some((one) => one.effect === effect && one.channels.includes(channel));
}

/** Until when a rule lets a channel wait, where it counts. */
export function waitsUntil(rule: RuleEntry, channel: number): DeferUntil | undefined {
  return rule.defer?.channels.includes(channel) === true ? rule.defer.until : undefined;
}
