import type { Text } from '../../vocabulary/text.js';
import type { Institution } from './institutions.js';

/** What institutions say on one subject, and how many of those who speak of the subject say so. */
export interface Finding {
  readonly says: Text;
  readonly by: readonly [Institution, ...Institution[]];
  /** Institutions that speak of the same subject and say something else. */
  readonly others?: readonly Institution[];
}
