import type { Situation } from '../decide/situation.js';
import type { Ground } from '../engine/decision.js';
import type { Bearer } from '../frame/duty.js';
import type { Act } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import type { SituationPattern } from './pattern.js';

/** Some situations, with one of them in full and the grounds that are at work in them. */
export interface ToldPattern<V extends Ids = Ids> {
  readonly pattern: SituationPattern<V>;
  readonly example: Situation<V>;
  readonly because: readonly Ground[];
}

/**
 * Situations folded into patterns: together they describe exactly these, and none can be left out or made wider. Where
 * that would take more than two hundred patterns, there are as many, each of them right, and `isComplete` is false.
 */
export interface ToldSituations<V extends Ids = Ids> {
  readonly situations: readonly ToldPattern<V>[];
  /** No smaller number of patterns describes them; false only where proving it would have taken too long. */
  readonly isFewest: boolean;
  readonly isComplete: boolean;
}

/** What every finding about a model has. */
interface Told<Code extends string> {
  readonly kind: 'model-finding';
  readonly code: Code;
}

/** Situations in which people are left without good advice. */
export type GapCode = 'every-channel-forbidden' | 'no-channel-fits' | 'nothing-addressed' | 'only-discouraged-left';

/** Situations in which people are left without good advice, and why. */
export type GapFinding<V extends Ids = Ids> = { [Code in GapCode]: Told<Code> & ToldSituations<V> }[GapCode];

/** A rule that could be taken away without changing any verdict, or any wait, anywhere. */
export type DeadRuleFinding<V extends Ids = Ids> =
  | (Told<'rule-never-applies'> & {
      readonly rule: Ground;
      readonly why: 'pattern-never-holds' | 'chooses-no-channel' | 'channels-never-fit';
    })
  | (Told<'rule-always-set-aside'> & WeakRule<V>)
  | (Told<'rule-shadowed'> & WeakRule<V>)
  | (Told<'should-always-overridden'> & WeakRule<V>);

interface WeakRule<V extends Ids> extends ToldSituations<V> {
  readonly rule: Ground;
  /** The rules that make it so; none of them can be left out. */
  readonly by: readonly Ground[];
  /** It still speaks in favour of a channel that can be used, and so counts when channels are ranked. */
  readonly countsInRanking: boolean;
}

/** Two rules of which one speaks for a channel and the other against it, in the same situations. */
export interface PullFinding<V extends Ids = Ids> extends Told<'rules-pull-both-ways'>, ToldSituations<V> {
  readonly inFavour: Ground;
  /** The one that decides: caution comes first. */
  readonly against: Ground;
  readonly channels: readonly V['channel'][];
}

/** A duty to do something that no channel is left for. */
export interface DutyFinding<V extends Ids = Ids> extends Told<'duty-cannot-be-met'>, ToldSituations<V> {
  readonly rule: Ground;
  readonly duty: Act;
  readonly by: Bearer<V>;
}

/** A party that holds no right, or that nobody can reach, or that cannot reach anybody. */
export type PartyFinding<V extends Ids = Ids> =
  | (Told<'party-without-right'> & { readonly role: V['role']; readonly name: Text })
  | (Told<'party-out-of-reach'> & ToldSituations<V> & { readonly role: V['role']; readonly name: Text })
  | (Told<'party-without-voice'> & ToldSituations<V> & { readonly role: V['role']; readonly name: Text });

/** Something about a model that its authors would want to know. */
export type ModelFinding<V extends Ids = Ids> =
  | GapFinding<V>
  | DeadRuleFinding<V>
  | PullFinding<V>
  | DutyFinding<V>
  | PartyFinding<V>;

/** The codes of everything that verification finds. */
export type ModelFindingCode = ModelFinding['code'];

/** What verification found over the whole situation space. */
export interface Verification<V extends Ids = Ids> {
  readonly kind: 'verification';
  /** Gaps first, then unmet duties and lost parties, then rules without effect, then rules that pull both ways. */
  readonly findings: readonly ModelFinding<V>[];
}
