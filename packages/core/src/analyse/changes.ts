import type { Asked } from './asked.js';
import type { Cube } from './cube.js';
import { foldSet } from './fold.js';
import { NOWHERE, type SituationSet } from './situation-maps.js';

/** How many sets of facts are tried before the question is refused. */
export const combinationLimit = 50_000;

/** Thrown when so many facts matter that the smallest sets of them cannot be searched for. */
export class TooManyCombinationsError extends Error {
  override readonly name = 'TooManyCombinationsError';
  readonly limit = combinationLimit;
}

/**
 * The changes of the fewest facts that give a verdict, each as the values that would do; none when no change does. Facts
 * that are not changed stay as they are: known, or anything. Every cube names all the facts that were chosen, and never
 * the value that a fact has now: without that fact there would be a smaller change.
 */
export function smallestChanges(asked: Asked, verdict: number): readonly Cube[] {
  const { maps, known } = asked;
  const wanted = maps.renumber(asked.verdicts, (value) => (value === verdict ? 1 : 0));
  if (wanted === NOWHERE) return [];
  const asking = variablesIn(asked, wanted);
  let tried = 0;
  for (let size = 1; size <= asking.length; size++) {
    const found: Cube[] = [];
    for (const chosen of subsets(asking, size)) {
      tried++;
      if (tried > combinationLimit) throw new TooManyCombinationsError();
      const left = keeping(asked, wanted, chosen);
      if (left !== NOWHERE) found.push(...foldSet(maps, left).cubes);
    }
    if (found.length > 0) return found;
  }
  // Every fact may be changed by then, and some situation has the verdict.
  throw new Error(`no change of ${known.length} facts gives a verdict that some situation has`);
}

/** What is wanted of the chosen facts alone, the others being what they are. */
function keeping({ maps, known }: Asked, wanted: SituationSet, chosen: readonly number[]): SituationSet {
  const isUnknown = (variable: number): boolean => known[variable] === undefined && !chosen.includes(variable);
  const settled = known.reduce<SituationSet>(
    (set, value, variable) =>
      value === undefined || chosen.includes(variable) ? set : maps.given(set, variable, value),
    wanted,
  );
  return maps.forAll(settled, isUnknown);
}

function variablesIn({ maps }: Asked, set: SituationSet): readonly number[] {
  const found = new Set<number>();
  const seen = new Set<SituationSet>();
  const visit = (at: SituationSet): void => {
    if (maps.isConstant(at) || seen.has(at)) return;
    seen.add(at);
    const variable = maps.variableOf(at);
    found.add(variable);
    for (let value = 0; value < (maps.sizes[variable] ?? 0); value++) visit(maps.follow(at, variable, value));
  };
  visit(set);
  return [...found].sort((a, b) => a - b);
}

/** Every way of choosing so many, in order. */
function* subsets(of: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, first] of of.entries()) {
    for (const rest of subsets(of.slice(index + 1), size - 1)) yield [first, ...rest];
  }
}
