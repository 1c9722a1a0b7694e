import type { Engine } from '../engine/engine.js';
import type { RuleEntry } from '../engine/entry.js';
import type { Words } from '../frame/book.js';
import { ChannelSurvey } from './channel-survey.js';
import type { Pace } from './progress.js';
import { SituationMaps, type SituationSet } from './situation-maps.js';
import type { Variable } from './space.js';
import { Survey, variablesOf } from './survey.js';

/** One model laid out over its own space: what every analysis of a single model starts from. */
export class ModelSurvey {
  readonly engine: Engine;
  readonly words: Words;
  readonly variables: readonly Variable[];
  readonly maps: SituationMaps;
  readonly survey: Survey;
  readonly channels: readonly ChannelSurvey[];

  constructor(engine: Engine, pace: Pace) {
    this.engine = engine;
    this.words = engine.book.words;
    this.variables = variablesOf(engine);
    this.maps = new SituationMaps(
      this.variables.map(({ size }) => size),
      { onSteps: () => pace.goOn() },
    );
    this.survey = new Survey(this.maps, this.variables, engine);
    this.channels = engine.channels.map((_, channel) => new ChannelSurvey(this.survey, channel));
  }

  /** The situations in which every channel is unfit or has one of the verdicts. */
  everyChannel(...verdicts: readonly Parameters<ChannelSurvey['set']>[0][]): SituationSet {
    const { maps } = this;
    return maps.all(
      this.channels.map((channel) => maps.any(['unfit' as const, ...verdicts].map((verdict) => channel.set(verdict)))),
    );
  }

  /** The channels that a rule speaks of. */
  channelsOf(rule: RuleEntry): readonly ChannelSurvey[] {
    return this.channels.filter(({ channel }) => rule.speaksOf.has(channel));
  }

  /** The number of a variable. */
  variable(name: string): number {
    return this.variables.findIndex((variable) => variable.name === name);
  }
}
