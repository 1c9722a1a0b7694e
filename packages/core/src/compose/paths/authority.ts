import type { RoleInModel } from '../../frame/book.js';

/** How one role stands to another when something is decided. */
export type Height = 'below' | 'level' | 'above' | 'unknown';

/** Who stands above whom, from lists that run from the lowest to the highest. */
export class Authority {
  readonly #above = new Map<string, Set<string>>();
  readonly #roles: ReadonlyMap<string, RoleInModel>;

  constructor(orders: readonly (readonly string[])[], roles: ReadonlyMap<string, RoleInModel>) {
    this.#roles = roles;
    for (const order of orders) {
      order.forEach((role, index) => {
        const higher = this.#above.get(role) ?? new Set();
        const next = order[index + 1];
        if (next !== undefined) higher.add(next);
        this.#above.set(role, higher);
      });
    }
  }

  /** Roles of the orders that stand above themselves, sorted; none in a sound order. */
  circular(): readonly string[] {
    return [...this.#above.keys()].filter((role) => this.#standsAbove(role, role)).sort();
  }

  /** How the first role stands to the second. A member of a group stands where its group stands, unless it is named itself. */
  compare(role: string, other: string): Height {
    const [places, others] = [this.#placesOf(role), this.#placesOf(other)];
    if (role === other || places.some((place) => others.includes(place))) return 'level';
    const some = (holds: (place: string, otherPlace: string) => boolean): boolean =>
      places.some((place) => others.some((otherPlace) => holds(place, otherPlace)));
    if (some((place, otherPlace) => this.#standsAbove(otherPlace, place))) return 'below';
    return some((place, otherPlace) => this.#standsAbove(place, otherPlace)) ? 'above' : 'unknown';
  }

  #placesOf(role: string): readonly string[] {
    const groups = this.#roles.get(role)?.groups ?? [role];
    const named = groups.filter((group) => this.#above.has(group));
    return named.filter(
      (place) => !named.some((other) => other !== place && this.#roles.get(other)?.groups.includes(place) === true),
    );
  }

  #standsAbove(high: string, low: string): boolean {
    const seen = new Set<string>();
    const open = [...(this.#above.get(low) ?? [])];
    for (let role = open.pop(); role !== undefined; role = open.pop()) {
      if (role === high) return true;
      if (seen.has(role)) continue;
      seen.add(role);
      open.push(...(this.#above.get(role) ?? []));
    }
    return false;
  }
}
