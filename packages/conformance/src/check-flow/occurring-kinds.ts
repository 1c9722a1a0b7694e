import type { Letter } from '../flow/explore/automaton.js';
import { type OccurringSteps, occurringSteps } from '../flow/explore/occurring-steps.js';
import type { PreparedFlow } from '../flow/explore/prepare.js';
import type { CompiledRequirement } from '../requirement/compiled-requirement.js';
import { has, kinds } from '../requirement/letter.js';
import type { ModelRequirement } from '../requirement/model-requirement.js';
import { lettersOfKinds, type StepKinds } from './step-outcomes.js';

/** What is followed in one pass for all requirements on all files; past that each is explored by itself. */
const mostStates = 2000;

export const nothingSought: OccurringSteps = { kinds: new Set(), states: 0, isWhole: false };

/** Whether it is enough to know which steps occur: one course of one file has it, wherever on the course. */
export function asksOnlyWhether({ mark, span }: ModelRequirement): boolean {
  return mark.scope === 'files' && span.after === undefined && span.until === undefined;
}

/** Looks in one pass for every kind of step that a requirement on all files asks for. */
export function occurringKinds(
  requirements: readonly CompiledRequirement[],
  prepared: PreparedFlow,
  steps: StepKinds,
  limit: number,
): OccurringSteps {
  const asking = requirements.filter(({ requirement }) => asksOnlyWhether(requirement));
  const wanted = new Set(asking.flatMap((compiled) => mayBeSought(lettersOfKinds(compiled, steps.kinds))));
  if (wanted.size === 0) return nothingSought;
  const kindOf = (element: string) => {
    const kind = steps.kindOf.get(element);
    return kind !== undefined && wanted.has(kind) ? kind : undefined;
  };
  return occurringSteps(prepared, kindOf, wanted, Math.min(limit, mostStates));
}

/** Whether what a requirement asks for occurs however the unknown steps are filled in; undefined where that decides. */
export function occurs(seen: OccurringSteps, letters: readonly (readonly Letter[])[]): boolean | undefined {
  const occurring = mayBeSought(letters).filter((kind) => seen.kinds.has(kind));
  if (occurring.some((kind) => letters[kind]?.every((letter) => has(letter, kinds.a)))) return true;
  return occurring.length === 0 && seen.isWhole ? false : undefined;
}

function mayBeSought(letters: readonly (readonly Letter[])[]): readonly number[] {
  return letters.flatMap((list, kind) => (list.some((letter) => has(letter, kinds.a)) ? [kind] : []));
}
