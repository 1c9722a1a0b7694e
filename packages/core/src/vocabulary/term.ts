import type { Citation } from './citation.js';
import type { Text } from './text.js';

/** A word of the vocabulary: what people call it, and what it means in one line. */
export interface Term {
  readonly name: Text;
  readonly meaning: Text;
  /** Where the word comes from, when a source names it. */
  readonly cites?: readonly Citation[];
}
