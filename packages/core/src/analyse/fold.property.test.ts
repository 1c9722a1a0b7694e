import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cube, setOfCube } from './cube.js';
import { foldSet } from './fold.js';
import { NOWHERE, SituationMaps, type SituationSet } from './situation-maps.js';

const sizes = [3, 2, 4, 2];
const points: readonly (readonly number[])[] = sizes.reduce<number[][]>(
  (before, size) => before.flatMap((point) => Array.from({ length: size }, (_, value) => [...point, value])),
  [[]],
);

/** A set from its members, point by point. */
function setOf(maps: SituationMaps, members: readonly (readonly number[])[]): SituationSet {
  return maps.any(
    members.map((point) => setOfCube(maps, new Map(point.map((value, variable) => [variable, [value]])))),
  );
}

function isIn(cube: Cube, point: readonly number[]): boolean {
  return [...cube].every(([variable, values]) => values.includes(point[variable] ?? -1));
}

/** Boxes united: sets that look like what rules make. */
const anyBoxes = fc.array(
  fc.tuple(
    ...sizes.map((size) =>
      fc.subarray(
        Array.from({ length: size }, (_, value) => value),
        { minLength: 1 },
      ),
    ),
  ),
  { maxLength: 4 },
);

describe('Folding a set of situations', () => {
  it('describes exactly the set, whatever the set', () => {
    fc.assert(
      fc.property(fc.subarray([...points]), (members) => {
        const maps = new SituationMaps(sizes);
        const { cubes } = foldSet(maps, setOf(maps, members));
        for (const point of points) expect(cubes.some((cube) => isIn(cube, point))).toBe(members.includes(point));
      }),
    );
  });

  it('takes no more cubes than any way of writing the set', () => {
    fc.assert(
      fc.property(anyBoxes, (boxes) => {
        const maps = new SituationMaps(sizes);
        const set = maps.any(boxes.map((box) => setOfCube(maps, new Map(box.entries()))));
        const { cubes, isFewest } = foldSet(maps, set);
        expect(isFewest).toBe(true);
        expect(cubes.length).toBeLessThanOrEqual(boxes.length);
        expect(maps.any(cubes.map((cube) => setOfCube(maps, cube)))).toBe(set);
      }),
      { numRuns: 500 },
    );
  });

  it('takes the fewest that a search through all boxes finds', () => {
    const small = [2, 2, 3];
    const every = small.reduce<number[][]>(
      (before, size) => before.flatMap((point) => Array.from({ length: size }, (_, value) => [...point, value])),
      [[]],
    );
    fc.assert(
      fc.property(fc.subarray(every), (members) => {
        const maps = new SituationMaps(small);
        const set = setOf(maps, members);
        expect(foldSet(maps, set).cubes.length).toBe(fewestBySearch(maps, small, set));
      }),
      { numRuns: 200 },
    );
  });

  it('folds the same set the same way, however it was made', () => {
    fc.assert(
      fc.property(fc.subarray([...points]), (members) => {
        const [one, other] = [new SituationMaps(sizes), new SituationMaps(sizes)];
        const folds = [foldSet(one, setOf(one, members)), foldSet(other, setOf(other, members.toReversed()))];
        expect(folds[0]).toEqual(folds[1]);
      }),
    );
  });
});

/** The least number of boxes whose union is the set, by breadth-first search over all boxes inside it. */
function fewestBySearch(maps: SituationMaps, variables: readonly number[], set: SituationSet): number {
  const subsets = variables.map((size) =>
    Array.from({ length: 2 ** size - 1 }, (_, mask) =>
      Array.from({ length: size }, (_unused, value) => value).filter((value) => ((mask + 1) >> value) & 1),
    ),
  );
  const boxes = subsets
    .reduce<(readonly number[])[][]>(
      (before, choices) => before.flatMap((box) => choices.map((choice) => [...box, choice])),
      [[]],
    )
    .map((box) => setOfCube(maps, new Map(box.entries())))
    .filter((box) => maps.minus(box, set) === NOWHERE);
  let reached = new Set<SituationSet>([NOWHERE]);
  for (let count = 0; ; count++) {
    if (reached.has(set)) return count;
    reached = new Set([...reached].flatMap((before) => boxes.map((box) => maps.or(before, box))));
  }
}
