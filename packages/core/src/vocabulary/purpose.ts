import type { StandardFact, StandardFacts } from './fact.js';
import type { Term } from './term.js';

/** What a communication is for. Every purpose serves at least one aim (T2). */
export interface PurposeDefinition extends Term {
  /** Ids of the aims it serves. */
  readonly serves: readonly [string, ...string[]];
  /** Values that are usual for this purpose, where they differ from the fact's own: a conflict is usually delicate. */
  readonly usual?: { readonly [F in StandardFact]?: StandardFacts[F] };
}
