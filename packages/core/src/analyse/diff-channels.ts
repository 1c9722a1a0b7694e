import type { Ground } from '../engine/decision.js';
import { settledVerdicts } from '../engine/decision.js';
import { type ChannelSurvey, hasEffect, waits, waitsUntil } from './channel-survey.js';
import type { ItemDifference, ModelDifference } from './difference.js';
import { itemDifferences } from './item-differences.js';
import type { Pair } from './pair.js';
import { NOWHERE, type SituationSet } from './situation-maps.js';
import { groundsById, tellSituations } from './told.js';

/** Where the verdict on a channel differs, for each pair of verdicts. */
export function diffVerdicts(
  pair: Pair,
  channel: string,
  a: ChannelSurvey,
  b: ChannelSurvey,
): readonly ModelDifference[] {
  return pair.parts(a.verdicts(), b.verdicts()).flatMap(({ a: one, b: other, set }): ModelDifference[] => {
    const [inA, inB] = [settledVerdicts[one], settledVerdicts[other]];
    if (inA === undefined || inB === undefined) return [];
    const becauseIn = (survey: ChannelSurvey, verdict: (typeof settledVerdicts)[number], within: SituationSet) =>
      verdict === 'unfit' ? unfitWithin(survey, within) : decidingWithin(survey, verdict, within);
    const because = { a: becauseIn(a, inA, set), b: becauseIn(b, inB, set) };
    return [
      {
        kind: 'model-difference',
        aspect: 'verdict',
        channel,
        a: inA,
        b: inB,
        because,
        items: itemsBehind(pair, [a, b], set, [...because.a, ...because.b]),
        ...tellSituations(pair, set, (within) =>
          groundsById([...becauseIn(a, inA, within), ...becauseIn(b, inB, within)]),
        ),
      },
    ];
  });
}

/** Where a channel waits in one model and not in the other, or not until the same. */
export function diffWaits(pair: Pair, channel: string, a: ChannelSurvey, b: ChannelSurvey): readonly ModelDifference[] {
  return pair.parts(a.waits(), b.waits()).map(({ a: one, b: other, set }): ModelDifference => {
    const because = { a: waitingWithin(a, one, set), b: waitingWithin(b, other, set) };
    return {
      kind: 'model-difference',
      aspect: 'wait',
      channel,
      a: waits[one] ?? null,
      b: waits[other] ?? null,
      because,
      items: itemsBehind(pair, [a, b], set, [...because.a, ...because.b]),
      ...tellSituations(pair, set, (within) =>
        groundsById([...waitingWithin(a, one, within), ...waitingWithin(b, other, within)]),
      ),
    };
  });
}

function decidingWithin(
  channel: ChannelSurvey,
  verdict: (typeof settledVerdicts)[number],
  within: SituationSet,
): readonly Ground[] {
  const { maps } = channel.survey;
  const decided = maps.and(channel.set(verdict), within);
  const deciding = channel.deciding(verdict).filter(({ counts }) => maps.and(counts, decided) !== NOWHERE);
  return groundsById(deciding.map(({ rule }) => rule.ground));
}

function unfitWithin({ survey, channel }: ChannelSurvey, within: SituationSet): readonly Ground[] {
  return groundsById(
    survey.engine.entries.flatMap((entry) =>
      entry.kind === 'fitness' &&
      entry.channels.includes(channel) &&
      survey.maps.and(survey.when(entry.when), within) !== NOWHERE
        ? [entry.ground]
        : [],
    ),
  );
}

function waitingWithin(
  { survey, speaking, channel }: ChannelSurvey,
  wait: number,
  within: SituationSet,
): readonly Ground[] {
  const waiting = speaking.filter(
    ({ rule, counts }) =>
      wait > 0 && waitsUntil(rule, channel) === waits[wait] && survey.maps.and(counts, within) !== NOWHERE,
  );
  return groundsById(waiting.map(({ rule }) => rule.ground));
}

/** The rules behind a difference: those that decide, and those that set one of them aside in the other model. */
export function itemsBehind(
  pair: Pair,
  surveys: readonly ChannelSurvey[],
  set: SituationSet,
  grounds: readonly Ground[],
): readonly ItemDifference[] {
  const deciding = new Set(grounds.map(({ id }) => id));
  const aside = surveys.flatMap(({ survey, speaking, channel }) =>
    speaking
      .filter(({ rule }) => deciding.has(rule.ground.id))
      .flatMap(({ rule }) => survey.setAsideBy(rule, channel))
      .filter((other) => survey.maps.and(survey.when(other.when), set) !== NOWHERE)
      .map((other) => other.ground.id),
  );
  return itemDifferences([...deciding, ...aside], pair.a.book.items, pair.b.book.items, ['rules']);
}

/** The rules that bear on how a channel ranks within some situations: its verdict, and what speaks in its favour. */
export function rankingGrounds(channel: ChannelSurvey, within: SituationSet): readonly Ground[] {
  const { maps } = channel.survey;
  const inFavour = channel.speaking.filter(
    ({ rule, counts }) =>
      (hasEffect(rule, 'prefer', channel.channel) || hasEffect(rule, 'accept', channel.channel)) &&
      maps.and(counts, within) !== NOWHERE,
  );
  const deciding = (['forbidden', 'discouraged'] as const).flatMap((verdict) =>
    decidingWithin(channel, verdict, within),
  );
  return groundsById([...inFavour.map(({ rule }) => rule.ground), ...deciding]);
}
