import type { RoleInModel, Words } from '../frame/book.js';
import type { Frame } from '../frame/frame.js';
import { type FactDefinition, standardFacts } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';
import type { RoleDefinition, Side } from '../vocabulary/role.js';
import type { Vocabulary, WordKind } from '../vocabulary/vocabulary.js';
import { type CompositionIssue, issue } from './issues.js';

/** The words of all frames together, and what is wrong with their defining. */
export function mergeWords(frames: readonly Frame<Ids>[]): { words: Words; issues: readonly CompositionIssue[] } {
  const issues: CompositionIssue[] = [];
  const of = <Kind extends WordKind>(kind: Kind): ReadonlyMap<string, WordOf<Kind>> => merged(frames, kind, issues);
  const roles = of('roles');
  const facts = new Map<string, FactDefinition>(Object.entries(standardFacts));
  for (const [id, fact] of of('facts')) {
    if (facts.has(id)) issues.push(issue('term-redefined', ['facts', id], { kind: 'facts', id, frame: 'core' }));
    else facts.set(id, fact);
  }
  const words: Words = {
    aims: of('aims'),
    roles: rolesInModel(roles, issues),
    purposes: of('purposes'),
    channels: of('channels'),
    facts,
    duties: of('duties'),
    subjects: of('subjects'),
    positions: of('positions'),
  };
  return { words, issues };
}

type WordOf<Kind extends WordKind> = NonNullable<Vocabulary[Kind]>[string];

function merged<Kind extends WordKind>(
  frames: readonly Frame<Ids>[],
  kind: Kind,
  issues: CompositionIssue[],
): ReadonlyMap<string, WordOf<Kind>> {
  const found = new Map<string, { readonly word: WordOf<Kind>; readonly frame: string }>();
  for (const frame of frames) {
    // A vocabulary's records are keyed by id for every kind; the compiler cannot follow the union of kinds.
    const words = (frame.vocabulary?.[kind] ?? {}) as Readonly<Record<string, WordOf<Kind>>>;
    for (const [id, word] of Object.entries(words)) {
      const path = [frame.id, 'vocabulary', kind, id];
      const first = found.get(id);
      if (first !== undefined) issues.push(issue('term-redefined', path, { kind, id, frame: first.frame }));
      else if (!isKebabCase(id)) issues.push(issue('bad-id', path, { id }));
      else found.set(id, { word, frame: frame.id });
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { word }]) => [id, word]));
}

/** Lower-case words and digits joined by single hyphens, the first a letter. */
export function isKebabCase(id: string): boolean {
  return id.length <= 80 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id);
}

function rolesInModel(
  roles: ReadonlyMap<string, RoleDefinition>,
  issues: CompositionIssue[],
): ReadonlyMap<string, RoleInModel> {
  const found = new Map<string, RoleInModel>();
  for (const [id, role] of roles) {
    const groups = groupsOf(id, roles);
    if (groups === 'circular') {
      issues.push(issue('circular-groups', ['roles', id], { id }));
      continue;
    }
    const definitions = groups.flatMap((group) => roles.get(group) ?? []);
    const side = sideOf(role, definitions);
    if (side === undefined) {
      issues.push(issue('side-missing', ['roles', id], { id }));
      continue;
    }
    const party = definitions.some((definition) => definition.party === true);
    found.set(id, { ...role, side, party, groups });
  }
  return found;
}

function sideOf(role: RoleDefinition, groups: readonly RoleDefinition[]): Side | undefined {
  return role.side ?? groups.find((group) => group.side !== undefined)?.side;
}

function groupsOf(id: string, roles: ReadonlyMap<string, RoleDefinition>): readonly string[] | 'circular' {
  const found = new Set<string>();
  let layer: readonly string[] = [id];
  while (layer.length > 0) {
    for (const role of layer) found.add(role);
    const above = layer.flatMap((role) => directGroups(roles.get(role)));
    if (above.includes(id)) return 'circular';
    layer = above.filter((role) => !found.has(role));
  }
  return [...found].sort();
}

/** The groups that a role names itself. */
export function directGroups(role: RoleDefinition | undefined): readonly string[] {
  const within = role?.within;
  if (within === undefined) return [];
  return typeof within === 'string' ? [within] : within;
}
