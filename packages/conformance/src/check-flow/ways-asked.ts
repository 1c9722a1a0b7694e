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

/**
 * Takes a requirement apart into the ways on which its question may come: each is answered on its own way back.
 *
 * Ways on which only unknown steps could ask are one: what is known answers it only if it answers all of them.
 */
export function waysAsked(
  { turn }: ModelRequirement,
  steps: readonly StepKind[],
  outcomes: readonly (readonly EventOutcome[])[],
): readonly AskedWay[] {
  if (turn === 'any') return [{ letters: outcomes.map((list) => distinctLetters(list.map(({ matches }) => letterOf(matches)))) }];
  const asking = (isUnknown: boolean): ReadonlyMap<number, Way> => {
    const ways = outcomes.flatMap((list, kind) =>
      steps[kind]?.isUnknown === isUnknown ? list.filter(({ matches }) => matches[0] === true).map(wayOf) : [],
    );
    return new Map(ways.map((way) => [wayKey(way, turn), way]));
  };
  const known = asking(false);
  const others = [...asking(true)].filter(([key]) => !known.has(key)).map(([, way]) => way);
  const groups = [...[...known.values()].map((way) => [way]), ...(others.length === 0 ? [] : [others])];
  return groups.map((ways) => {
    const keys = new Set(ways.map((way) => wayKey(way, turn)));
    return {
      letters: outcomes.map((list, kind) => {
        const isUnknown = steps[kind]?.isUnknown === true;
        return distinctLetters(
          list.map((outcome) => {
            const way = wayOf(outcome);
            const answers = isUnknown ? ways.some((one) => answersWay(way, one, turn)) : ways.every((one) => answersWay(way, one, turn));
            const letter = letterOf(outcome.matches);
            return (keys.has(wayKey(way, turn)) ? letter : letter & ~kinds.a) & (answers ? -1 : ~kinds.b);
          }),
        );
      }),
    };
  });
}

function distinctLetters(letters: readonly Letter[]): readonly Letter[] {
  return [...new Set(letters)].sort((one, other) => one - other);
}
