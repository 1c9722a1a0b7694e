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
}

/**
 * Folds a set into the fewest cubes. Every cube is as wide as the set allows. The fewest is exact: it is searched among
 * all widest cubes, against situations that only few of them hold, until what covers those covers everything. Where
 * there are too many widest cubes to know them all, cubes are widened one by one and those that are not needed dropped.
 */
export function foldSet(maps: SituationMaps, set: SituationSet): Fold {
  if (set === NOWHERE) return { cubes: [], isFewest: true };
  const primes = primesOf(maps, set);
  if (primes === undefined) return { cubes: sorted(neededOnly(maps, widenedCubes(maps, set))), isFewest: false };
  const { chosen, isFewest } = fewestOf(maps, set, sorted(primes));
  return { cubes: isFewest ? chosen : sorted(neededOnly(maps, chosen)), isFewest };
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

const widenedLimit = 2000;

/** Cubes as wide as the set allows, one after the other until all is covered. */
function widenedCubes(maps: SituationMaps, set: SituationSet): readonly Cube[] {
  const cubes: Cube[] = [];
  let left = set;
  for (let start = cubeIn(maps, left); start !== undefined; start = cubeIn(maps, left)) {
    const cube = widened(maps, set, start);
    cubes.push(cube);
    left = maps.minus(left, setOfCube(maps, cube));
    if (cubes.length > widenedLimit) throw new TooManyPatternsError(widenedLimit);
  }
  return cubes;
}

/** Thrown when a set of situations cannot be told in a number of patterns that anybody would read. */
export class TooManyPatternsError extends Error {
  override readonly name = 'TooManyPatternsError';
  readonly limit: number;

  constructor(limit: number) {
    super(`more than ${limit} patterns`);
    this.limit = limit;
  }
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
