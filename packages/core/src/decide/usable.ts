import type { ChannelVerdict, Decision, Ground } from '../engine/decision.js';
import type { Ids } from '../vocabulary/ids.js';

/**
 * What may be used, in rank order. Advice against a channel counts only while something else is left: a family that can
 * be reached on paper alone is reached on paper. But where one rule advises against every way, it advises against the
 * communication itself, and then there is none.
 */
export function usable<V extends Ids>(decision: Decision<V>): readonly ChannelVerdict<V>[] {
  const open = decision.channels.filter((one) => one.verdict !== 'unfit' && one.verdict !== 'forbidden');
  const advised = open.filter((one) => one.verdict !== 'discouraged');
  if (advised.length > 0) return advised;
  return sharedGrounds(open).length > 0 ? [] : open;
}

/** Why nothing may be used: no channel gets there, or rules stand against every one that does. */
export function standsInTheWay<V extends Ids>(
  decision: Decision<V>,
): {
  readonly why: 'out-of-reach' | 'held-back';
  readonly because: readonly Ground[];
} {
  const fit = decision.channels.filter((one) => one.verdict !== 'unfit');
  if (fit.length === 0) return { why: 'out-of-reach', because: distinct(decision.channels) };
  const shared = sharedGrounds(fit);
  return { why: 'held-back', because: shared.length > 0 ? shared : distinct(fit) };
}

/** The grounds that every one of them rests on. */
function sharedGrounds(channels: readonly ChannelVerdict[]): readonly Ground[] {
  const [first, ...rest] = channels;
  return first?.because.filter((ground) => rest.every((one) => one.because.includes(ground))) ?? [];
}

function distinct(channels: readonly ChannelVerdict[]): readonly Ground[] {
  return [...new Set(channels.flatMap((one) => one.because))];
}
