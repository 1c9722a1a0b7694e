import type { EventOutcome } from '@samarbejde/core';
import type { Letter } from '../flow/explore/automaton.js';
import { kinds, letterOf } from '../requirement/letter.js';
import type { ModelRequirement } from '../requirement/model-requirement.js';
import { answersWay, type Way, wayKey, wayOf } from '../requirement/way.js';
import type { StepKind } from './step-outcomes.js';

/** One way on which a question may come, with the letters of each kind of step as seen from it. */
export interface AskedWay {
  readonly letters: readonly (readonly Letter[])[];
}

interface WayOutcome {
  readonly letter: Letter;
  readonly way: Way;
}

/**
 * Takes a requirement apart into the ways on which its question may come: each is answered on its own way back.
 *
 * Questions of which it is known on which way they go are followed way by way. All others, of half-mapped and unknown
 * steps, are followed together: what answers all of their ways answers them, what answers some of them may.
 */
export function waysAsked(
  { turn }: ModelRequirement,
  steps: readonly StepKind[],
  outcomes: readonly (readonly EventOutcome[])[],
): readonly AskedWay[] {
  if (turn === 'any')
    return [{ letters: outcomes.map((list) => distinct(list.map(({ matches }) => letterOf(matches)))) }];
  const given = outcomes.map((list) =>
    list.map((outcome): WayOutcome => ({ letter: letterOf(outcome.matches), way: wayOf(outcome) })),
  );
  const asked = given.map((list) =>
    waysOf(
      list.filter(({ letter }) => (letter & kinds.a) !== 0),
      turn,
    ),
  );
  const isSettled = (kind: number) => asked[kind]?.size === 1 && steps[kind]?.isUnknown !== true;
  const settled = new Map<number, Way>();
  const open = new Map<number, Way>();
  for (const [kind, ways] of asked.entries())
    for (const [key, way] of ways) (isSettled(kind) ? settled : open).set(key, way);
  const letters = (ways: readonly Way[], asks: (kind: number) => boolean): AskedWay => ({
    letters: given.map((list, kind) => distinct(list.flatMap((one) => lettersAgainst(one, ways, asks(kind), turn)))),
  });
  const alone = [...settled].map(([key, way]) =>
    letters([way], (kind) => isSettled(kind) && asked[kind]?.has(key) === true),
  );
  return open.size === 0 ? alone : [...alone, letters([...open.values()], (kind) => !isSettled(kind))];
}

function waysOf(asking: readonly WayOutcome[], turn: ModelRequirement['turn']): ReadonlyMap<number, Way> {
  return new Map(asking.map(({ way }) => [wayKey(way, turn), way]));
}

/** What an outcome is to questions on some ways: an answer for certain if it answers all of them, perhaps if some. */
function lettersAgainst(
  { letter, way }: WayOutcome,
  ways: readonly Way[],
  asks: boolean,
  turn: ModelRequirement['turn'],
): readonly Letter[] {
  const own = asks ? letter : letter & ~kinds.a;
  const without = own & ~kinds.b;
  if (own === without) return [own];
  const answered = ways.filter((asked) => answersWay(way, asked, turn)).length;
  if (answered === ways.length) return [own];
  return answered === 0 ? [without] : [without, own];
}

function distinct(letters: readonly Letter[]): readonly Letter[] {
  return [...new Set(letters)].sort((one, other) => one - other);
}
