import type { Ground } from '../engine/decision.js';
import { settledVerdicts } from '../engine/decision.js';
import type { RuleEntry } from '../engine/entry.js';
import { type ChannelSurvey, type Speaking, verdictBy, waitsUntil } from './channel-survey.js';
import type { DeadRuleFinding } from './finding.js';
import type { ModelSurvey } from './model-survey.js';
import { NOWHERE, type SituationSet } from './situation-maps.js';
import { groundsById, tellSituations } from './told.js';

/** Rules that could be taken away without changing any verdict or any wait, each with the reason why. */
export function findDeadRules(model: ModelSurvey): readonly DeadRuleFinding[] {
  return model.survey.rules.flatMap((rule) => {
    const places = model.channelsOf(rule).map((channel) => new Place(model, channel, rule));
    return places.some((place) => place.isChanged()) ? [] : [tellDead(model, rule, places)];
  });
}

/** A rule at a channel that it speaks of. */
class Place {
  readonly #model: ModelSurvey;
  readonly #channel: ChannelSurvey;
  readonly #rule: RuleEntry;

  constructor(model: ModelSurvey, channel: ChannelSurvey, rule: RuleEntry) {
    this.#model = model;
    this.#channel = channel;
    this.#rule = rule;
  }

  /** Where the channel could be used and the rule's pattern holds. */
  get holds(): SituationSet {
    return this.#model.maps.minus(this.#model.survey.when(this.#rule.when), this.#channel.unfit);
  }

  /** Where, in addition, nothing sets the rule aside. */
  get counts(): SituationSet {
    return this.#model.maps.and(this.holds, this.#model.survey.counts(this.#rule, this.#channel.channel));
  }

  get setAsideBy(): readonly RuleEntry[] {
    return this.#model.survey.setAsideBy(this.#rule, this.#channel.channel);
  }

  get speaksInFavour(): boolean {
    const inFavour = this.#rule.effects.some(
      ({ effect, channels }) =>
        (effect === 'prefer' || effect === 'accept') && channels.includes(this.#channel.channel),
    );
    return inFavour && this.counts !== NOWHERE;
  }

  /** Whether the channel's verdict or wait would be another somewhere, were the rule not there. */
  isChanged(): boolean {
    const { maps } = this.#model;
    const others = this.#channel.without(this.#rule);
    if (others !== undefined) {
      return others.verdicts() !== this.#channel.verdicts() || others.waits() !== this.#channel.waits();
    }
    const alone = (decided: SituationSet, rivals: readonly Speaking[]): boolean =>
      maps.minus(maps.and(this.counts, decided), maps.any(rivals.map(({ counts }) => counts))) !== NOWHERE;
    const verdict = verdictBy(this.#rule, this.#channel.channel);
    const isOther = ({ rule }: Speaking): boolean => rule !== this.#rule;
    if (verdict !== undefined && alone(this.#channel.set(verdict), this.#channel.deciding(verdict).filter(isOther)))
      return true;
    const until = waitsUntil(this.#rule, this.#channel.channel);
    return until !== undefined && alone(this.counts, this.#channel.waitingAtLeast(until).filter(isOther));
  }

  /** The rules that decide where this one counts, each with the part that it decides: earlier, or the same. */
  decidedBy(): readonly Speaking[] {
    const { maps } = this.#model;
    const own = verdictBy(this.#rule, this.#channel.channel);
    const until = waitsUntil(this.#rule, this.#channel.channel);
    const atMost = own === undefined ? -1 : settledVerdicts.indexOf(own);
    const deciding = settledVerdicts
      .slice(0, atMost + 1)
      .flatMap((verdict) =>
        this.#channel
          .deciding(verdict)
          .map(({ rule, counts }) => ({ rule, counts: maps.all([counts, this.#channel.set(verdict), this.counts]) })),
      );
    const waiting = until === undefined ? [] : this.#channel.waitingAtLeast(until);
    return [
      ...deciding,
      ...waiting.map(({ rule, counts }) => ({ rule, counts: maps.and(counts, this.counts) })),
    ].filter(({ rule, counts }) => rule !== this.#rule && counts !== NOWHERE);
  }

  /** Whether everywhere that the rule counts, a must gives an earlier verdict. */
  isOverridden(): boolean {
    const { maps } = this.#model;
    const own = verdictBy(this.#rule, this.#channel.channel);
    if (own === undefined) return this.counts === NOWHERE;
    const earlier = settledVerdicts.slice(0, settledVerdicts.indexOf(own)).flatMap((verdict) =>
      this.#channel
        .deciding(verdict)
        .filter(({ rule }) => rule.rule.force === 'must')
        .map(({ counts }) => maps.and(counts, this.#channel.set(verdict))),
    );
    return maps.minus(this.counts, maps.any(earlier)) === NOWHERE;
  }
}

function tellDead(model: ModelSurvey, rule: RuleEntry, places: readonly Place[]): DeadRuleFinding {
  const { maps } = model;
  const told = { kind: 'model-finding', rule: rule.ground } as const;
  if (places.length === 0) return { ...told, code: 'rule-never-applies', why: 'chooses-no-channel' };
  if (model.survey.when(rule.when) === NOWHERE)
    return { ...told, code: 'rule-never-applies', why: 'pattern-never-holds' };
  const holds = maps.any(places.map((place) => place.holds));
  if (holds === NOWHERE) return { ...told, code: 'rule-never-applies', why: 'channels-never-fit' };
  const counts = maps.any(places.map((place) => place.counts));
  const countsInRanking = places.some((place) => place.speaksInFavour);
  const weak = (set: SituationSet, by: readonly Ground[]) => ({
    ...told,
    by,
    countsInRanking,
    ...tellSituations(model, set, () => by),
  });
  if (counts === NOWHERE) {
    const by = places.flatMap((place) => place.setAsideBy.map((other) => other.ground));
    return { code: 'rule-always-set-aside', ...weak(holds, groundsById(by)) };
  }
  const by = neededToDecide(model, places);
  const isOverridden = rule.rule.force === 'should' && places.every((place) => place.isOverridden());
  return { code: isOverridden ? 'should-always-overridden' : 'rule-shadowed', ...weak(counts, by) };
}

/** The rules that decide in the rule's place, without those that the others make unnecessary. */
function neededToDecide(model: ModelSurvey, places: readonly Place[]): readonly Ground[] {
  const { maps } = model;
  const deciders = places.map((place) => place.decidedBy());
  const candidates = groundsById(deciders.flat().map(({ rule }) => rule.ground));
  const covers = (kept: readonly Ground[]): boolean =>
    places.every((place, index) => {
      const sets = (deciders[index] ?? []).filter(({ rule }) => kept.includes(rule.ground)).map(({ counts }) => counts);
      return maps.minus(place.counts, maps.any(sets)) === NOWHERE;
    });
  return candidates.reduce<readonly Ground[]>((kept, one) => {
    const without = kept.filter((other) => other !== one);
    return covers(without) ? without : kept;
  }, candidates);
}
