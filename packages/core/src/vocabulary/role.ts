import type { Term } from './term.js';

/** Where a role stands: with the child, at home, at the school, or outside both. */
export type Side = 'child' | 'home' | 'school' | 'outside';

/** The sides in the order in which they are listed everywhere. */
export const sides = ['child', 'home', 'school', 'outside'] as const satisfies readonly Side[];

/** The two settings in which a role may have a position (P7). */
export type Setting = 'home' | 'school';

/** The settings in the order in which they are listed everywhere. */
export const settings = ['home', 'school'] as const satisfies readonly Setting[];

/** A role, or a group of roles. What holds for a group holds for its members. */
export interface RoleDefinition<Role extends string = string> extends Term {
  /** The side; a member has its group's side and leaves it out. */
  readonly side?: Side;
  /** The groups that this role belongs to. */
  readonly within?: Role | readonly Role[];
  /** A party of the cooperation: of equal worth with every other party. Members of a party are parties. */
  readonly party?: boolean;
  /** Worn by somebody who also has another role, as a contact parent is a custody holder too. */
  readonly hat?: boolean;
}
