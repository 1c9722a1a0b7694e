import type { Ids } from '../vocabulary/ids.js';
import type { Item } from './item.js';
import type { When } from './when.js';

/** A right. Rights are held alike by all who hold them; where they differ, it is a mandate (R4). */
export interface Right<V extends Ids = Ids> extends Item {
  readonly holders: 'every-party' | readonly V['role'][];
  /**
   * The communications by a holder that the right keeps possible: in each of these situations at least one channel
   * must stay open, and composing a model proves it. Left out when the right is not one to communicate.
   */
  readonly protects?: When<V>;
}
