import type { ChannelDefinition } from '../vocabulary/channel.js';
import type { FactDefinition } from '../vocabulary/fact.js';
import type { PurposeDefinition } from '../vocabulary/purpose.js';
import type { RoleDefinition, Side } from '../vocabulary/role.js';
import type { Term } from '../vocabulary/term.js';
import type { FrameItems, ItemKind, Level } from './frame.js';

/** Where an item stands in a model; its `id` is `frame/item`. */
export interface Placed {
  readonly frame: string;
  readonly level: Level;
}

/** An item of a model: the frame's own data, with its full id and its place. */
export type PlacedItem<Kind extends ItemKind> = NonNullable<FrameItems[Kind]>[number] & Placed;

/** A role with what it takes from its groups. */
export interface RoleInModel extends RoleDefinition {
  readonly side: Side;
  readonly party: boolean;
  /** The role itself and every group it belongs to, sorted. */
  readonly groups: readonly string[];
}

/** Every word of a model, by kind and id; ids are sorted. */
export interface Words {
  readonly aims: ReadonlyMap<string, Term>;
  readonly roles: ReadonlyMap<string, RoleInModel>;
  readonly purposes: ReadonlyMap<string, PurposeDefinition>;
  readonly channels: ReadonlyMap<string, ChannelDefinition>;
  /** The standard facts, then those that frames declare. */
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly duties: ReadonlyMap<string, Term>;
  readonly subjects: ReadonlyMap<string, Term>;
  readonly positions: ReadonlyMap<string, Term>;
}

/** The items in force, by kind, each list sorted by id. */
export type ItemsInForce = { readonly [Kind in ItemKind]: readonly PlacedItem<Kind>[] };

/** The merged content of a model's frames on one day: what the engine works from. */
export interface Book {
  readonly words: Words;
  readonly items: ItemsInForce;
  /** The channels that are offered, sorted. */
  readonly offered: readonly string[];
  /** The value in force of each parameter, by full id. */
  readonly parameters: ReadonlyMap<string, number>;
}
