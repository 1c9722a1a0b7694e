import type { DeferUntil } from '../frame/channel-rule.js';
import type { Bearer, Cadence } from '../frame/duty.js';
import type { Level } from '../frame/frame.js';
import type { Force } from '../frame/item.js';
import type { Within } from '../time/within.js';
import type { Act } from '../vocabulary/act.js';
import type { Citation } from '../vocabulary/citation.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';

/** A verdict once every fact that matters is known. `unfit` says cannot, `forbidden` says must not. */
export type SettledVerdict = 'unfit' | 'forbidden' | 'discouraged' | 'preferred' | 'accepted' | 'unaddressed';

/** What is said of a channel in a situation. `undetermined` names the facts that would settle it. */
export type Verdict = SettledVerdict | 'undetermined';

/** The settled verdicts in the order in which the first that any counting rule gives is taken. */
export const settledVerdicts = [
  'unfit',
  'forbidden',
  'discouraged',
  'preferred',
  'accepted',
  'unaddressed',
] as const satisfies readonly SettledVerdict[];

/** Who decided: an item of a frame with its citation, or the reason why a channel cannot do what is asked. */
export interface Ground {
  /** `frame/item`, or `fitness/reason`. */
  readonly id: string;
  readonly title: Text;
  /** Left out for reasons of fitness: they follow from what the channel can do. */
  readonly rule?: {
    readonly frame: string;
    readonly level: Level;
    readonly force: Force;
    readonly cites: readonly Citation[];
  };
}

/** A rule that does not count here, because another that applies names it. */
export interface SetAside {
  readonly ground: Ground;
  readonly by: Ground;
}

/** Wait until then; the channel itself is judged by its verdict. */
export interface Deferral {
  readonly until: DeferUntil;
  readonly because: readonly Ground[];
  /** Facts not given that decide whether to wait, or until when. */
  readonly missing?: readonly string[];
}

/** One channel's verdict, with who decided it. */
export interface ChannelVerdict<V extends Ids = Ids> {
  readonly channel: V['channel'];
  readonly name: Text;
  readonly verdict: Verdict;
  /** The rules that gave the verdict; none for `unaddressed`. */
  readonly because: readonly Ground[];
  /** Rules that count here and gave a verdict that comes later in the order. */
  readonly outweighed: readonly Ground[];
  readonly setAside: readonly SetAside[];
  readonly defer?: Deferral;
  /** For `undetermined`: the facts that would settle it. */
  readonly missing?: readonly string[];
  /** For `undetermined`: exactly the verdicts that some way of filling in the facts gives. */
  readonly possible?: readonly SettledVerdict[];
}

/** Something owed in this situation. */
export interface OwedDuty<V extends Ids = Ids> {
  readonly duty: Act | V['duty'];
  readonly name: Text;
  readonly by: Bearer<V>;
  readonly byName: Text;
  readonly within?: Within;
  readonly often?: Cadence;
  readonly because: readonly Ground[];
  /** Facts not given that decide whether it is owed. */
  readonly missing?: readonly string[];
}

/** Every channel's verdict, ranked, and what is owed. It is frozen, and questions alike may share it. */
export interface Decision<V extends Ids = Ids> {
  readonly kind: 'decision';
  /** In rank order; channels that cannot be used here come last, by id. */
  readonly channels: readonly ChannelVerdict<V>[];
  readonly duties: readonly OwedDuty<V>[];
}
