import type { ChannelSurvey } from './channel-survey.js';
import { itemsBehind, rankingGrounds } from './diff-channels.js';
import type { ModelDifference } from './difference.js';
import { Order } from './order.js';
import type { Pair } from './pair.js';
import { NOWHERE, type SituationSet } from './situation-maps.js';
import { groundsById, tellSituations } from './told.js';

/** A channel that both models know, as each of them speaks of it. */
export interface BothChannels {
  readonly id: string;
  readonly a: ChannelSurvey;
  readonly b: ChannelSurvey;
}

/** Where the order of the channels that both models know differs, by the channels that come first. */
export function diffRanking(pair: Pair, channels: readonly BothChannels[]): readonly ModelDifference[] {
  if (channels.length === 0) return [];
  const a = new Order(
    pair.surveys.a,
    channels.map((channel) => channel.a),
  );
  const b = new Order(
    pair.surveys.b,
    channels.map((channel) => channel.b),
  );
  const differs = whereOrderDiffers(pair, a, b);
  if (differs === NOWHERE) return [];
  const { maps } = pair;
  const count = channels.length + 1;
  const firsts = maps.combine(a.first(), b.first(), (one, other) => one * count + other + 1);
  const within = maps.combine(firsts, differs, (both, inside) => (inside === 1 ? both : 0));
  return maps
    .valuesIn(within)
    .filter((both) => both > 0)
    .map((both): ModelDifference => {
      const set = maps.renumber(within, (value) => (value === both ? 1 : 0));
      const [firstA, firstB] = [Math.floor((both - 1) / count), (both - 1) % count];
      const moved = channels.filter((_, index) => isMoved(pair, a, b, index, set));
      const because = {
        a: groundsById(moved.flatMap((channel) => rankingGrounds(channel.a, set))),
        b: groundsById(moved.flatMap((channel) => rankingGrounds(channel.b, set))),
      };
      const surveys = moved.flatMap((channel) => [channel.a, channel.b]);
      return {
        kind: 'model-difference',
        aspect: 'ranking',
        a: channels[firstA - 1]?.id ?? null,
        b: channels[firstB - 1]?.id ?? null,
        because,
        items: itemsBehind(pair, surveys, set, [...because.a, ...because.b]),
        ...tellSituations(pair, set, (part) =>
          groundsById(
            moved.flatMap((channel) => [...rankingGrounds(channel.a, part), ...rankingGrounds(channel.b, part)]),
          ),
        ),
      };
    });
}

function whereOrderDiffers(pair: Pair, a: Order, b: Order): SituationSet {
  const { maps } = pair;
  const isSame = (index: number): boolean => a.places[index] === b.places[index];
  const sets = a.places.flatMap((_, first) =>
    a.places.slice(first + 1).flatMap((_unused, offset): SituationSet[] => {
      const second = first + 1 + offset;
      if (isSame(first) && isSame(second)) return [];
      const [inA, inB] = [a.before(first, second), b.before(first, second)];
      return inA === inB ? [] : [maps.or(maps.minus(inA, inB), maps.minus(inB, inA))];
    }),
  );
  return maps.any(sets);
}

/** Whether a channel's own place is another somewhere within a set. */
function isMoved(pair: Pair, a: Order, b: Order, index: number, set: SituationSet): boolean {
  const [one, other] = [a.places[index] ?? NOWHERE, b.places[index] ?? NOWHERE];
  if (one === other) return false;
  return (
    pair.maps.and(
      pair.maps.combine(one, other, (x, y) => (x === y ? 0 : 1)),
      set,
    ) !== NOWHERE
  );
}
