import type { Citation } from '../vocabulary/citation.js';
import type { Text } from '../vocabulary/text.js';

/**
 * How strongly an item holds. A `must` can never be set aside from below: lower levels may only be more cautious. A
 * `should` may be replaced by name. There is no default: the strong setting is always written out.
 */
export type Force = 'must' | 'should';

/** What every item of a frame carries, whatever it says. */
export interface Item {
  /** Kebab-case, unique in its frame. Elsewhere it is written `frame/item`. */
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly Citation[];
  readonly force: Force;
  /** The first day on which it holds, `YYYY-MM-DD`; left out when it has none of its own. */
  readonly from?: string;
  /** The last day on which it holds. */
  readonly until?: string;
  /** A label that items share, so that another frame can replace them together. */
  readonly topic?: string;
  /** The items or topics, as `frame/id`, that this one sets aside where it applies itself. */
  readonly replaces?: readonly string[];
  /** A doubt about the wording, or a reason why it is encoded so. */
  readonly note?: Text;
}
