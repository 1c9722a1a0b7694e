import type { ItemsInForce, PlacedItem, RoleInModel } from '../../frame/book.js';
import { Authority } from './authority.js';

type Placed = PlacedItem<'guarantees'>;
type OfKind<Kind extends Placed['kind']> = Extract<Placed, { readonly kind: Kind }>;

/** The guarantees without which no path holds what it must, in the order in which they are told. */
export const neededGuarantees = [
  'third-party',
  'child-heard',
  'ask-first',
  'authority',
] as const satisfies readonly Placed['kind'][];

/** The guarantees of one kind, by id. */
export function guaranteesOf<Kind extends Placed['kind']>(
  items: Pick<ItemsInForce, 'guarantees'>,
  kind: Kind,
): readonly OfKind<Kind>[] {
  return items.guarantees.filter((one): one is OfKind<Kind> => one.kind === kind);
}

/** The duties by which a child is heard. */
export function hearingDuties(items: Pick<ItemsInForce, 'guarantees'>): readonly string[] {
  return guaranteesOf(items, 'child-heard').map((one) => one.duty);
}

/** Who stands above whom. */
export function authorityOf(
  items: Pick<ItemsInForce, 'guarantees'>,
  roles: ReadonlyMap<string, RoleInModel>,
): Authority {
  return new Authority(
    guaranteesOf(items, 'authority').map((one) => one.order),
    roles,
  );
}

/** Whether two roles may be one person's: one is the other, or a group that holds it. */
export function overlaps(role: string, other: string, roles: ReadonlyMap<string, RoleInModel>): boolean {
  const groupsOf = (id: string): readonly string[] => roles.get(id)?.groups ?? [id];
  return groupsOf(role).includes(other) || groupsOf(other).includes(role);
}
