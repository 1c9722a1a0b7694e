import { engineOf, type Model } from '../compose/model.js';
import type { Engine } from '../engine/engine.js';
import { deepFreeze } from '../frame/freeze.js';
import type { Result } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { ChannelSurvey } from './channel-survey.js';
import { diffVerdicts, diffWaits } from './diff-channels.js';
import { diffDuties } from './diff-duties.js';
import { type BothChannels, diffRanking } from './diff-ranking.js';
import type { ModelDiff } from './difference.js';
import { Pair } from './pair.js';
import { type AnalysisCode, type AnalysisOptions, outcomeOf, Pace } from './progress.js';
import { wordDifferences } from './word-differences.js';

/**
 * Finds exactly the situations in which two models answer differently: another verdict on a channel, another wait,
 * another duty, another order of the channels; what each says, who says it, and which items make the difference.
 *
 * Every difference is folded into the fewest patterns that describe exactly its situations. The situations are those that
 * both models can be asked about: one sender's role, one recipient, all facts known, in words that both know; words that
 * only one has, or that the two define differently, are told separately. A fact that one model does not know makes no
 * difference to it. Reasons that differ while the answer is the same are no difference. Equal models give empty lists.
 *
 * `onProgress` and `signal` watch and stop it, as with `verifyModel`. A fact that is a number in one model and a choice in
 * the other gives the issue `facts-differ`.
 *
 * @example
 * ```ts
 * import { aalborg, composeModel, defaultModel, diffModels, valueOf } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * valueOf(diffModels(model, model)).differences; // => []
 * const text = valueOf(composeModel([aalborg], { on: '2026-11-24' }));
 * valueOf(diffModels(text, model)).differences.length > 0; // => true
 * ```
 */
export function diffModels<A extends Ids, B extends Ids>(
  a: Model<A>,
  b: Model<B>,
  options: AnalysisOptions = {},
): Result<ModelDiff<A | B>, AnalysisCode> {
  // The differences speak of words that both models know; there are no types at run time.
  return outcomeOf(() => diff(engineOf(a), engineOf(b), options) as ModelDiff<A | B>);
}

const steps = ['words', 'verdicts', 'duties', 'ranking'] as const;

function diff(a: Engine, b: Engine, options: AnalysisOptions): ModelDiff {
  const pace = new Pace(options, steps.length);
  pace.begin('words');
  const words = wordDifferences(a.book, b.book);
  const pair = new Pair(a, b, pace);
  pace.begin('verdicts');
  const channels = channelsOfBoth(pair);
  const verdicts = channels.flatMap((channel) => [
    ...diffVerdicts(pair, channel.id, channel.a, channel.b),
    ...diffWaits(pair, channel.id, channel.a, channel.b),
  ]);
  pace.begin('duties');
  const duties = diffDuties(pair);
  pace.begin('ranking');
  const ranking = diffRanking(pair, channels);
  return deepFreeze({ kind: 'model-diff', words, differences: [...verdicts, ...duties, ...ranking] });
}

function channelsOfBoth(pair: Pair): readonly BothChannels[] {
  return pair.a.channels.flatMap(({ id }, inA) => {
    const inB = pair.b.channels.findIndex((channel) => channel.id === id);
    if (inB === -1) return [];
    return [{ id, a: new ChannelSurvey(pair.surveys.a, inA), b: new ChannelSurvey(pair.surveys.b, inB) }];
  });
}
