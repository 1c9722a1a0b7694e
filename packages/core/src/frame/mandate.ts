import type { Ids } from '../vocabulary/ids.js';
import type { Item } from './item.js';
import type { When } from './when.js';

/** What a mandate lets a role do: take part in something, be given something, or settle it. */
export type Action = 'do' | 'receive' | 'decide';

/** The actions in the order in which they are listed everywhere. */
export const actions = ['do', 'receive', 'decide'] as const satisfies readonly Action[];

/** What a role may, or may not, that not every party may: of equal worth is not equally placed (R4). */
export interface Mandate<V extends Ids = Ids> extends Item {
  readonly holders: readonly V['role'][];
  readonly action: Action;
  /** What it is about: ids of subjects. Left out when the mandate is about the communication itself. */
  readonly subjects?: readonly [string, ...string[]];
  readonly when?: When<V>;
  readonly answer: 'yes' | 'no';
}
