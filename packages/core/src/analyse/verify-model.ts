import { engineOf, type Model } from '../compose/model.js';
import { deepFreeze } from '../frame/freeze.js';
import type { Result } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { findDeadRules } from './dead-rules.js';
import type { Verification } from './finding.js';
import { findGaps } from './gaps.js';
import { ModelSurvey } from './model-survey.js';
import { findLostParties } from './parties.js';
import { type AnalysisCode, type AnalysisOptions, outcomeOf, Pace } from './progress.js';
import { findPulls } from './pulls.js';
import { maySend } from './sent.js';
import { findUnmetDuties } from './unmet-duties.js';

/**
 * Finds what a model's authors would want to know, over every situation there is: gaps in the advice, duties that cannot
 * be met, parties without a right or out of reach, rules without effect, and rules that pull a channel both ways.
 *
 * Nothing is sampled, and no situation is looked at one by one: sets of situations are worked with whole. Each finding
 * describes exactly its situations by the fewest patterns, with one of them as an example and the rules involved. The
 * situations are those of a sender with one role and one recipient, all facts known; gaps leave out what a mandate says
 * the sender may not do or the recipient may not receive. A rule is dead when taking it away changes no verdict and no
 * wait anywhere; of two rules that say the same, each is dead while the other stands.
 *
 * It may take a while on a large model: `onProgress` tells the steps, `signal` stops it with the issue `aborted`. A model
 * whose analysis would not fit in memory gives `analysis-too-large` with the limit.
 *
 * @example
 * ```ts
 * import { defaultModel, verifyModel, valueOf } from '@samarbejde/core';
 *
 * const { findings } = valueOf(verifyModel(defaultModel('2026-11-24')));
 * findings.filter(({ code }) => code === 'every-channel-forbidden'); // => []
 * ```
 */
export function verifyModel<V extends Ids>(
  model: Model<V>,
  options: AnalysisOptions = {},
): Result<Verification<V>, AnalysisCode> {
  // The findings speak of the model's own words, which V names; there are no types at run time.
  return outcomeOf(() => verify(model, options) as Verification<V>);
}

const steps = ['channels', 'gaps', 'duties', 'parties', 'dead-rules', 'pulls'] as const;

function verify(model: Model, options: AnalysisOptions): Verification {
  const pace = new Pace(options, steps.length);
  pace.begin('channels');
  const survey = new ModelSurvey(engineOf(model), pace);
  pace.begin('gaps');
  const gaps = findGaps(survey, maySend(survey));
  pace.begin('duties');
  const duties = findUnmetDuties(survey);
  pace.begin('parties');
  const parties = findLostParties(survey);
  pace.begin('dead-rules');
  const dead = findDeadRules(survey);
  pace.begin('pulls');
  const pulls = findPulls(survey);
  return deepFreeze({ kind: 'verification', findings: [...gaps, ...duties, ...parties, ...dead, ...pulls] });
}
