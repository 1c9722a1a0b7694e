import type { Ground, SettledVerdict } from '../engine/decision.js';
import type { DeferUntil } from '../frame/channel-rule.js';
import type { Bearer, Cadence } from '../frame/duty.js';
import type { Within } from '../time/within.js';
import type { Act } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import type { WordKind } from '../vocabulary/vocabulary.js';
import type { ToldSituations } from './finding.js';

/** An item that stands in one of two models only, or not alike in both. */
export interface ItemDifference {
  /** `frame/item`. */
  readonly id: string;
  readonly title: Text;
  readonly change: 'only-in-a' | 'only-in-b' | 'changed';
}

/** A word, a value of a fact, or a channel on offer, that only one model has or that the two define differently. */
export interface WordDifference {
  readonly word: WordKind | 'fact-values' | 'offers';
  readonly id: string;
  /** For a value: its fact. */
  readonly of?: string;
  readonly change: ItemDifference['change'];
}

interface Differing<Aspect extends string, V extends Ids> extends ToldSituations<V> {
  readonly kind: 'model-difference';
  readonly aspect: Aspect;
  /** Who says so in each model. */
  readonly because: { readonly a: readonly Ground[]; readonly b: readonly Ground[] };
  /** The items that make the difference; none where only words differ. */
  readonly items: readonly ItemDifference[];
}

/** Situations in which two models answer differently, and how. */
export type ModelDifference<V extends Ids = Ids> =
  | (Differing<'verdict', V> & {
      readonly channel: V['channel'];
      readonly a: SettledVerdict;
      readonly b: SettledVerdict;
    })
  | (Differing<'wait', V> & {
      readonly channel: V['channel'];
      readonly a: DeferUntil | null;
      readonly b: DeferUntil | null;
    })
  | (Differing<'duty', V> & {
      readonly owedIn: 'a' | 'b';
      readonly duty: Act | V['duty'];
      readonly by: Bearer<V>;
      readonly within?: Within;
      readonly often?: Cadence;
    })
  | (Differing<'ranking', V> & {
      /** The channel that ranks first; `null` where none may be used. When both are the same, the order differs below. */
      readonly a: V['channel'] | null;
      readonly b: V['channel'] | null;
    });

/** Exactly where two models answer differently. Equal models give two empty lists. */
export interface ModelDiff<V extends Ids = Ids> {
  readonly kind: 'model-diff';
  readonly words: readonly WordDifference[];
  readonly differences: readonly ModelDifference<V>[];
}
