import type { Item } from '../frame/item.js';
import type { Text } from '../vocabulary/text.js';
import type { AgreementVersion } from './agreement.js';

/** The head of an item that a clause makes: named after the clause, and citing it. */
export function clauseItem(version: AgreementVersion, clause: string, what: string, title: Text): Item {
  return {
    id: `${what}-${clause}`,
    title,
    force: 'should',
    cites: [{ source: 'agreement', section: clause, paraphrase: title, compared: version.inForceSince ?? version.on }],
  };
}

/** The `replaces` of an item; left out when it replaces nothing. */
export function replacing(items: readonly { readonly id: string }[]): { readonly replaces?: readonly string[] } {
  return items.length === 0 ? {} : { replaces: [...new Set(items.map(({ id }) => id))].sort() };
}

/** The roles of some of the parties, each once, sorted. */
export function rolesOf(version: AgreementVersion, ids: readonly string[]): readonly string[] {
  const roles = version.content.parties.filter((party) => ids.includes(party.id)).map((party) => party.role);
  return [...new Set(roles)].sort();
}
