import type { Ground } from '../engine/decision.js';
import type { Words } from '../frame/book.js';
import { type Cube, setOfCube } from './cube.js';
import type { ToldPattern, ToldSituations } from './finding.js';
import { foldSet } from './fold.js';
import type { SituationMaps, SituationSet } from './situation-maps.js';
import { exampleOf, patternOf, type Variable } from './space.js';

/** Folds a set of situations and tells each pattern with an example and the grounds at work within it. */
export function tellSituations(
  place: { readonly maps: SituationMaps; readonly variables: readonly Variable[]; readonly words: Words },
  set: SituationSet,
  groundsIn: (within: SituationSet) => readonly Ground[],
): ToldSituations {
  const { cubes, isFewest, isComplete } = foldSet(place.maps, set);
  const usual = usualIn(place.words);
  return {
    situations: cubes.map(
      (cube: Cube): ToldPattern => ({
        pattern: patternOf(place.variables, cube),
        example: exampleOf(place.variables, cube, usual),
        because: groundsIn(setOfCube(place.maps, cube)),
      }),
    ),
    isFewest,
    isComplete,
  };
}

/** The value that people would take first where a pattern leaves the choice: the usual one, from the school to a home. */
function usualIn(words: Words): (variable: Variable, purpose: string) => string | number | undefined {
  const first = (side: string): string | undefined => [...words.roles].find(([, role]) => role.side === side)?.[0];
  const fromSchool = first('school');
  const toHome = first('home');
  return ({ name, kind }, purpose) => {
    if (kind === 'structure') return name === 'from' ? fromSchool : name === 'to' ? toHome : undefined;
    const own = Object.entries(words.purposes.get(purpose)?.usual ?? {}).find(([fact]) => fact === name);
    return own?.[1] ?? words.facts.get(name)?.usual;
  };
}

/** Each ground once, by id. */
export function groundsById(grounds: Iterable<Ground>): readonly Ground[] {
  return [...new Map([...grounds].map((ground) => [ground.id, ground] as const)).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
