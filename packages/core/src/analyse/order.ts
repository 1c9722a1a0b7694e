import type { SettledVerdict } from '../engine/decision.js';
import { settledVerdicts } from '../engine/decision.js';
import type { Engine } from '../engine/engine.js';
import type { ChannelSurvey } from './channel-survey.js';
import { NOWHERE, type SituationMap, type SituationMaps, type SituationSet } from './situation-maps.js';
import type { Survey } from './survey.js';

const ranks: Readonly<Record<SettledVerdict, number>> = {
  preferred: 0,
  accepted: 1,
  unaddressed: 2,
  discouraged: 3,
  forbidden: 4,
  unfit: 5,
};
const usableBelow = ranks.forbidden;
const mostFavour = 999;

/** Where channels stand in a model's ranking, everywhere. Channels are numbered as in `ids`. */
export class Order {
  readonly #maps: SituationMaps;
  readonly #count: number;
  /** For each channel a map of its place: the lower number ranks first, and no two channels share one. */
  readonly places: readonly SituationMap[];

  constructor(survey: Survey, channels: readonly ChannelSurvey[]) {
    this.#maps = survey.maps;
    this.#count = channels.length;
    const closer = closerIn(survey);
    this.places = channels.map((channel, index) => this.#placeOf(survey, channels, channel, index, closer));
  }

  /** The channel that ranks first among those that may be used; `-1` where none may. */
  first(): SituationMap {
    const best = this.places.reduce((least, place) => this.#maps.combine(least, place, Math.min));
    return this.#maps.renumber(best, (place) => {
      const standing = Math.floor(place / this.#count / this.#count / (mostFavour + 1));
      return standing < usableBelow ? (place % this.#count) + 1 : 0;
    });
  }

  /** The situations in which the first channel ranks before the second. */
  before(first: number, second: number): SituationSet {
    const [a, b] = [this.places[first] ?? NOWHERE, this.places[second] ?? NOWHERE];
    return this.#maps.combine(a, b, (one, other) => (one < other ? 1 : 0));
  }

  #placeOf(
    survey: Survey,
    channels: readonly ChannelSurvey[],
    channel: ChannelSurvey,
    index: number,
    closer: SituationSet,
  ): SituationMap {
    const count = this.#count;
    const [leaner, nearer] = [false, true].map((isCloser) => tieOrder(survey.engine, channels, isCloser)[index] ?? 0);
    const ties = this.#maps.renumber(closer, (isCloser) => (isCloser === 1 ? nearer : leaner) ?? 0);
    const standings = this.#maps.combine(channel.verdicts(), channel.favour(), (verdict, favour) => {
      const rank = ranks[settledVerdicts[verdict] ?? 'unfit'];
      return rank * (mostFavour + 1) + (rank === ranks.unfit ? 0 : mostFavour - Math.min(favour, mostFavour));
    });
    const unfitFrom = ranks.unfit * (mostFavour + 1);
    // Channels that do not fit are not ranked: they stand by id, which is their order here.
    return this.#maps.combine(
      standings,
      ties,
      (standing, tie) => (standing * count + (standing >= unfitFrom ? index : tie)) * count + index,
    );
  }
}

/** The place of each channel among all when verdict and rules in favour are equal: effort, closeness, id. */
function tieOrder(engine: Engine, channels: readonly ChannelSurvey[], isCloser: boolean): readonly number[] {
  const definitionOf = (index: number) => engine.channels[channels[index]?.channel ?? 0]?.definition;
  const sorted = channels
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [definitionOf(a), definitionOf(b)];
      const leaner = (one?.closeness ?? 0) - (other?.closeness ?? 0);
      return (one?.effort ?? 0) - (other?.effort ?? 0) || (isCloser ? -leaner : leaner) || a - b;
    });
  return channels.map((_, index) => sorted.indexOf(index));
}

function closerIn(survey: Survey): SituationSet {
  const closer = survey.engine.entries.filter((entry) => entry.kind === 'closer');
  return survey.maps.any(closer.map((entry) => survey.when(entry.when)));
}
