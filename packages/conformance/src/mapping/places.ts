import type { Model } from '@samarbejde/core';
import type { Flow, Lane, Pool } from '../flow/flow.js';
import type { CompiledMapping, CompiledRow, Subject, Tier } from './compiled-mapping.js';
import type { Disagreement } from './merge-rows.js';
import { folded } from './text-pattern.js';

/** Who is in the lanes, candidate groups and pools of a flow. */
export interface Places {
  /** The roles of a lane, or of the nearest lane around it that has some. */
  laneRoles(lane: string | undefined): readonly string[] | undefined;
  groupRoles(groups: readonly string[]): readonly string[] | undefined;
  /** Only what a row says: a pool's name is never a role by itself. */
  poolRoles(pool: string | undefined): readonly string[] | undefined;
  /** The lane and the lanes around it, innermost first. */
  lanesAround(lane: string | undefined): readonly Lane[];
  readonly used: ReadonlySet<number>;
  readonly disagreements: readonly (Disagreement & { readonly element: string })[];
}

/** Looks up who is where: by a row about the place, else, for lanes and groups, by a name that is a role's own. */
export function placesOf(model: Model, flow: Flow, mapping: CompiledMapping): Places {
  const roleNames = namesOfRoles(model);
  const lanes = new Map(flow.lanes.map((lane) => [lane.id, lane]));
  const pools = new Map(flow.pools.map((pool) => [pool.id, pool]));
  const used = new Set<number>();
  const disagreements: (Disagreement & { readonly element: string })[] = [];
  const byRow = (tier: Tier, element: string, subject: Subject): readonly string[] | undefined => {
    const rows = mapping.rows.filter((row) => row.tier === tier && row.matches(subject));
    for (const row of rows) used.add(row.number);
    const saying = rows.filter((row) => row.says.role !== undefined);
    if (differ(saying)) disagreements.push({ field: 'role', rows: saying.map(({ number }) => number), element });
    return differ(saying) ? undefined : saying[0]?.says.role;
  };
  const byName = (...names: readonly (string | undefined)[]): readonly string[] | undefined => {
    const role = names
      .map((name) => (name === undefined ? undefined : roleNames.get(folded(name))))
      .find((found) => found !== undefined);
    return role === undefined ? undefined : [role];
  };
  const laneOf = remembered((id: string) => {
    const lane = lanes.get(id);
    return byRow('lane', id, { lane: textsOf(lane) }) ?? byName(lane?.name, id);
  });
  const groupOf = remembered((group: string) => byRow('group', group, { group: [group] }) ?? byName(group));
  const poolOf = remembered((id: string) =>
    byRow('pool', id, { pool: textsOf(pools.get(id)), process: processTexts(flow, pools.get(id)) }),
  );
  const lanesAround = (id: string | undefined): readonly Lane[] => {
    const lane = id === undefined ? undefined : lanes.get(id);
    return lane === undefined ? [] : [lane, ...lanesAround(lane.parent)];
  };
  return {
    lanesAround,
    laneRoles: (id) =>
      lanesAround(id)
        .map((lane) => laneOf(lane.id))
        .find((roles) => roles !== undefined),
    groupRoles: (groups) => {
      const roles = groups.flatMap((group) => groupOf(group) ?? []);
      return roles.length === 0 ? undefined : [...new Set(roles)].sort();
    },
    poolRoles: (id) => (id === undefined ? undefined : poolOf(id)),
    used,
    disagreements,
  };
}

function namesOfRoles({ words }: Model): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [id, { name }] of words.roles) {
    for (const text of [...Object.values(name), id]) if (typeof text === 'string') names.set(folded(text), id);
  }
  return names;
}

export function textsOf(
  named: Lane | Pool | { readonly id: string; readonly name?: string } | undefined,
): readonly string[] {
  if (named === undefined) return [];
  return named.name === undefined ? [named.id] : [named.id, named.name];
}

function processTexts(flow: Flow, pool: Pool | undefined): readonly string[] {
  return textsOf(flow.processes.find((process) => process.id === pool?.process));
}

function differ(rows: readonly CompiledRow[]): boolean {
  return new Set(rows.map((row) => JSON.stringify(row.says.role))).size > 1;
}

function remembered<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as T; // Only what `work` gave is kept.
    const made = work(key);
    known.set(key, made);
    return made;
  };
}
