import type { Ids } from '../vocabulary/ids.js';
import type { Setting } from '../vocabulary/role.js';
import type { Text } from '../vocabulary/text.js';
import type { Item } from './item.js';

/** What a role knows, has an interest in, or sees from its own place (R7, R8, P3). */
export interface Knowledge<V extends Ids = Ids> extends Item {
  readonly holders: 'every-party' | readonly V['role'][];
  readonly kind: 'knowledge' | 'interest' | 'perspective';
  readonly of: Text;
}

/** What a role is in a setting (P7). */
export interface Position<V extends Ids = Ids> extends Item {
  readonly role: V['role'];
  readonly setting: Setting;
  /** The id of a position in the vocabulary. */
  readonly position: string;
}

/** How the parties meet each other, or why: a statement that guides people and changes no verdict by itself. */
export interface Principle extends Item {
  readonly kind: 'conduct' | 'presumption' | 'goal' | 'rationale' | 'provenance' | 'guidepost';
  readonly says: Text;
}
