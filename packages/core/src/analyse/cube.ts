import { EVERYWHERE, NOWHERE, type SituationMaps, type SituationSet } from './situation-maps.js';

/**
 * A box of situations: for each variable that it names, the values that it takes in. A variable that it leaves out may
 * have any value. Variables stand in their order and values ascend, so that equal cubes look alike.
 */
export type Cube = ReadonlyMap<number, readonly number[]>;

/** The situations in a cube. */
export function setOfCube(maps: SituationMaps, cube: Cube): SituationSet {
  return [...cube]
    .reverse()
    .reduce<SituationSet>(
      (inside, [variable, values]) => maps.fork(variable, (value) => (values.includes(value) ? inside : NOWHERE)),
      EVERYWHERE,
    );
}

/** Whether every situation of a cube is in a set. */
export function holdsCube(maps: SituationMaps, set: SituationSet, cube: Cube): boolean {
  const seen = new Map<SituationSet, boolean>();
  const visit = (at: SituationSet): boolean => {
    if (maps.isConstant(at)) return at === EVERYWHERE;
    const known = seen.get(at);
    if (known !== undefined) return known;
    const variable = maps.variableOf(at);
    const values = cube.get(variable) ?? everyValue(maps, variable);
    const holds = values.every((value) => visit(maps.follow(at, variable, value)));
    seen.set(at, holds);
    return holds;
  };
  return visit(set);
}

/** A cube inside a set: the values of one way to it. Nothing for an empty set. */
export function cubeIn(maps: SituationMaps, set: SituationSet): Cube | undefined {
  if (set === NOWHERE) return undefined;
  const cube = new Map<number, readonly number[]>();
  let at = set;
  while (!maps.isConstant(at)) {
    const variable = maps.variableOf(at);
    const open = everyValue(maps, variable).find((value) => maps.follow(at, variable, value) !== NOWHERE);
    if (open === undefined) throw new Error('a node that is not empty leads somewhere');
    cube.set(variable, [open]);
    at = maps.follow(at, variable, open);
  }
  return cube;
}

/** Every value of a variable, ascending. */
export function everyValue(maps: SituationMaps, variable: number): readonly number[] {
  return Array.from({ length: maps.sizes[variable] ?? 0 }, (_, value) => value);
}
