import { type Cube, cubeIn, everyValue, holdsCube, setOfCube } from './cube.js';
import { fewestColumns } from './fewest-columns.js';
import { primesOf } from './primes.js';
import { NOWHERE, type SituationMaps, type SituationSet } from './situation-maps.js';

/** A set of situations as cubes that together are exactly the set. */
export interface Fold {
  readonly cubes: readonly Cube[];
  /**
   * No smaller number of cubes describes the set. When false, the search was cut short: still no cube can be left out,
   * and none can be made wider.
   */
  readonly isFewest: boolean;
  /** The cubes are the whole set. When false, there would be more than `cubeLimit`, and these are some of it. */
  readonly isComplete: boolean;
}

/** How many cubes are told of one set at the most, and how many steps may be taken to find them. */
export const cubeLimit = 200;
const stepsToFold = 1_000_000;

/**
 * Folds a set into the fewest cubes. Every cube is as wide as the set allows. The fewest is exact: it is searched among
 * all widest cubes, against situations that only few of them hold, until what covers those covers everything. Where
 * there are too many widest cubes to know them all, cubes are widened one by one and those that are not needed dropped.
 */
export function foldSet(maps: SituationMaps, set: SituationSet): Fold {
  if (set === NOWHERE) return { cubes: [], isFewest: true, isComplete: true };
  const primes = primesOf(maps, set);
  if (primes === undefined) return foldByWidening(maps, set);
  const { chosen, isFewest } = fewestOf(maps, set, sorted(primes));
  if (chosen.length > cubeLimit) return { cubes: chosen.slice(0, cubeLimit), isFewest: false, isComplete: false };
  return { cubes: isFewest ? chosen : sorted(neededOnly(maps, chosen)), isFewest, isComplete: true };
}

function foldByWidening(maps: SituationMaps, set: SituationSet): Fold {
  const { cubes, isComplete } = widenedCubes(maps, set);
  return { cubes: sorted(neededOnly(maps, cubes)), isFewest: false, isComplete };
}

function fewestOf(
  maps: SituationMaps,
  set: SituationSet,
  primes: readonly Cube[],
): { chosen: readonly Cube[]; isFewest: boolean } {
  const sets = primes.map((prime) => setOfCube(maps, prime));
  const rows: (readonly number[])[] = [];
  for (;;) {
    const { columns, isFewest } = fewestColumns(rows);
    const covered = maps.any(columns.map((column) => sets[column] ?? NOWHERE));
    const left = maps.minus(set, covered);
    // The fewest for some of the situations are no more than the fewest for all: once they cover all, they are those.
    if (left === NOWHERE) return { chosen: columns.flatMap((column) => primes[column] ?? []), isFewest };
    rows.push(primesAround(maps, sets, left));
  }
}

/** The primes that hold some situation of a set, one that as few of them hold as can be. */
function primesAround(maps: SituationMaps, primes: readonly SituationSet[], set: SituationSet): readonly number[] {
  let around = set;
  return primes.flatMap((prime, index) => {
    const outside = maps.minus(around, prime);
    if (outside === NOWHERE) return [index];
    around = outside;
    return [];
  });
}

/** Cubes as wide as the set allows, one after the other until all is covered. */
function widenedCubes(maps: SituationMaps, set: SituationSet): { cubes: readonly Cube[]; isComplete: boolean } {
  const cubes: Cube[] = [];
  const most = maps.steps + stepsToFold;
  let left = set;
  for (let start = cubeIn(maps, left); start !== undefined; start = cubeIn(maps, left)) {
    if (cubes.length >= cubeLimit || maps.steps > most) return { cubes, isComplete: false };
    const cube = widened(maps, set, start);
    cubes.push(cube);
    left = maps.minus(left, setOfCube(maps, cube));
  }
  return { cubes, isComplete: true };
}

function widened(maps: SituationMaps, set: SituationSet, start: Cube): Cube {
  const cube = new Map(start);
  for (const [variable, values] of start) {
    const allowed = everyValue(maps, variable).filter(
      (value) => values.includes(value) || holdsCube(maps, set, new Map([...cube, [variable, [value]]])),
    );
    if (allowed.length === maps.sizes[variable]) cube.delete(variable);
    else cube.set(variable, allowed);
  }
  return cube;
}

/** The cubes without those that the others cover. */
function neededOnly(maps: SituationMaps, cubes: readonly Cube[]): readonly Cube[] {
  const sets = cubes.map((cube) => setOfCube(maps, cube));
  const after: SituationSet[] = [NOWHERE];
  for (const set of sets.toReversed()) after.push(maps.or(after.at(-1) ?? NOWHERE, set));
  let kept: SituationSet = NOWHERE;
  return cubes.filter((_, index) => {
    const own = sets[index] ?? NOWHERE;
    const others = maps.or(kept, after[cubes.length - 1 - index] ?? NOWHERE);
    if (maps.minus(own, others) === NOWHERE) return false;
    kept = maps.or(kept, own);
    return true;
  });
}

/** Cubes that say least first; what they say decides between equals. */
function sorted(cubes: readonly Cube[]): readonly Cube[] {
  const keyed = cubes.map((cube) => ({
    cube,
    key: [...cube].map(([variable, values]) => `${variable}=${values}`).join(';'),
  }));
  return keyed.sort((a, b) => a.cube.size - b.cube.size || (a.key < b.key ? -1 : 1)).map(({ cube }) => cube);
}
