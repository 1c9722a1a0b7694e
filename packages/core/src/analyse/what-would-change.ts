import { engineOf, type Model } from '../compose/model.js';
import { decide } from '../decide/decide.js';
import type { Situation } from '../decide/situation.js';
import { type SettledVerdict, settledVerdicts } from '../engine/decision.js';
import { UnknownWordError } from '../engine/lookup.js';
import { deepFreeze } from '../frame/freeze.js';
import type { Result } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { type Asked, askAbout } from './asked.js';
import { smallestChanges } from './changes.js';
import { type AnalysisCode, outcomeOf } from './progress.js';
import type { WaysOut, WayToVerdict } from './way-out.js';

/**
 * Answers which facts would have to be different for a channel to be judged otherwise, and who would then decide.
 *
 * For every verdict that the channel does not have now, or for those in `to`, it gives every smallest set of facts whose
 * change gives that verdict: with `to: ['preferred', 'accepted']` it answers what would make the channel acceptable. A
 * fact that is not given can be changed by becoming known, and a verdict counts only if it holds whatever the facts that
 * stay unknown turn out to be. Purpose, act, sender and recipients stay as they are. Several recipients are taken
 * together, as `decide` does; a change may be one recipient's alone.
 *
 * A channel that the model does not know throws an `UnknownWordError`. Where more than 50,000 sets of facts would have to
 * be tried, the issue is `too-many-combinations`.
 *
 * @example
 * ```ts
 * import { assumeUsual, defaultModel, valueOf, whatWouldChange } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const { situation } = assumeUsual(model, { purpose: 'everyday', act: 'inform', from: 'teacher', to: ['custody-holder'] });
 * const { ways } = valueOf(whatWouldChange(model, situation, 'platform-message', { to: ['unfit'] }));
 * ways[0]?.changes.map(({ fact }) => fact); // => ['reach']
 * ```
 */
export function whatWouldChange<V extends Ids>(
  model: Model<V>,
  situation: Situation<NoInfer<V>>,
  channel: NoInfer<V>['channel'],
  options: { readonly to?: readonly SettledVerdict[] } = {},
): Result<WaysOut<V>, AnalysisCode> {
  // The ways speak of the model's own words, which V names; there are no types at run time.
  return outcomeOf(() => waysOut(model, situation, channel, options.to) as WaysOut<V>);
}

function waysOut(
  model: Model,
  situation: Situation,
  channel: string,
  to: readonly SettledVerdict[] | undefined,
): WaysOut {
  const now = decide(model, situation).channels.find((one) => one.channel === channel);
  if (now === undefined)
    throw new UnknownWordError(`\`${channel.slice(0, 60)}\` is not a channel that this model knows`);
  const asked = askAbout(engineOf(model), situation, channel);
  const wanted = settledVerdicts.filter(
    (verdict) => verdict !== now.verdict && (to === undefined || to.includes(verdict)),
  );
  const found = wanted.map((verdict) => ({ verdict, ways: waysTo(model, asked, channel, verdict) }));
  const ways = found.flatMap((one) => one.ways).sort((a, b) => a.changes.length - b.changes.length);
  return deepFreeze({
    kind: 'ways-out',
    channel,
    verdict: now.verdict,
    because: now.because,
    ways,
    never: found.filter((one) => one.ways.length === 0).map(({ verdict }) => verdict),
  });
}

function waysTo(model: Model, asked: Asked, channel: string, verdict: SettledVerdict): readonly WayToVerdict[] {
  return smallestChanges(asked, settledVerdicts.indexOf(verdict)).map((cube) => {
    const then = decide(model, asked.changedBy(cube)).channels.find((one) => one.channel === channel);
    return { verdict, changes: asked.changesIn(cube), because: then?.because ?? [] };
  });
}
