import { inRange, isNumberRange } from '../engine/fact-space.js';
import type { Words } from '../frame/book.js';
import { allows, isNegated, namedIn } from '../frame/one-of.js';
import type { NumberRange, OneOf, When } from '../frame/when.js';
import { standardFactIds } from '../vocabulary/fact.js';
import { EVERYWHERE, type SituationMaps, type SituationSet } from './situation-maps.js';
import type { Variable } from './space.js';

/** The situations of which a pattern holds; every one for no pattern. */
export function setOfWhen(
  maps: SituationMaps,
  variables: readonly Variable[],
  words: Words,
  when: When | undefined,
): SituationSet {
  if (when === undefined) return EVERYWHERE;
  const inner = (one: When): SituationSet => setOfWhen(maps, variables, words, one);
  return maps.all([
    ...structureOf(maps, variables, words, when),
    ...standardFactIds.map((fact) => factSet(maps, variables, fact, when[fact])),
    ...Object.entries(when.facts ?? {}).map(([fact, wanted]) => factSet(maps, variables, fact, wanted)),
    ...(when.any === undefined ? [] : [maps.any(when.any.map(inner))]),
    ...(when.not === undefined ? [] : [maps.not(inner(when.not))]),
  ]);
}

function structureOf(
  maps: SituationMaps,
  variables: readonly Variable[],
  words: Words,
  when: When,
): readonly SituationSet[] {
  const groups = (role: string): readonly string[] => words.roles.get(role)?.groups ?? [];
  const side = (role: string): readonly string[] => [words.roles.get(role)?.side ?? ''];
  const asked: readonly (readonly [number, OneOf<string> | undefined, (word: string) => readonly string[]])[] = [
    [0, when.purpose, (purpose) => [purpose]],
    [0, when.aim, (purpose) => words.purposes.get(purpose)?.serves ?? []],
    [1, when.act, (act) => [act]],
    [2, when.from, groups],
    [3, when.to, groups],
    [2, when.fromSide, side],
    [3, when.toSide, side],
  ];
  return asked.map(([variable, choice, heldBy]) => {
    if (choice === undefined) return EVERYWHERE;
    return maps.where(variable, (value) => {
      const held = heldBy(String(variables[variable]?.valueAt(value)));
      return namedIn(choice).some((one) => held.includes(one)) !== isNegated(choice);
    });
  });
}

function factSet(
  maps: SituationMaps,
  variables: readonly Variable[],
  fact: string,
  wanted: OneOf<string> | NumberRange | undefined,
): SituationSet {
  if (wanted === undefined) return EVERYWHERE;
  const variable = variables.findIndex(({ name, kind }) => kind !== 'structure' && name === fact);
  const valueAt = (value: number): string | number => variables[variable]?.valueAt(value) ?? '';
  if (isNumberRange(wanted)) return maps.where(variable, (value) => inRange(Number(valueAt(value)), wanted));
  return maps.where(variable, (value) => allows(wanted, String(valueAt(value))));
}
