import type { EscalationPath, PathDuty, PathExit, PathStep } from '../../frame/escalation-path.js';
import type { Guarantee } from '../../frame/guarantee.js';
import type { Path } from '../issues.js';
import { inWhen, list, type UsedWord, word } from '../used-word.js';

/** The words that a path uses. */
export function wordsOfPath(path: EscalationPath): readonly UsedWord[] {
  return [
    ...inWhen(path.opens, ['opens']),
    ...list('roles', path.about ?? [], ['about']),
    ...path.steps.flatMap((step, index) => wordsOfStep(step, ['steps', index])),
    ...wordsOfDuties(path.owes, ['owes']),
    ...(path.exits ?? []).flatMap((exit, index) => wordsOfExit(exit, ['exits', index])),
  ];
}

/** The words that a guarantee uses. */
export function wordsOfGuarantee(guarantee: Guarantee): readonly UsedWord[] {
  if (guarantee.kind === 'third-party') return list('roles', guarantee.roles, ['roles']);
  if (guarantee.kind === 'authority') return list('roles', guarantee.order, ['order']);
  if (guarantee.kind === 'safety') {
    return [word('roles', guarantee.by, ['by']), word('duties', guarantee.do, ['do'])];
  }
  return [word('duties', guarantee.duty, ['duty'])];
}

function wordsOfStep(step: PathStep, at: Path): UsedWord[] {
  return [
    ...list('roles', step.parties, [...at, 'parties']),
    ...list('acts', step.acts, [...at, 'acts']),
    ...wordsOfDuties(step.owes, [...at, 'owes']),
    ...(step.decides === undefined ? [] : [word('roles', step.decides, [...at, 'decides'])]),
    ...(step.subject === undefined ? [] : [word('subjects', step.subject, [...at, 'subject'])]),
    ...list('roles', step.advise ?? [], [...at, 'advise']),
    ...list('roles', step.movedOnBy ?? [], [...at, 'movedOnBy']),
    ...inWhen(step.skip?.when, [...at, 'skip', 'when']),
  ];
}

function wordsOfExit(exit: PathExit, at: Path): UsedWord[] {
  return [
    word('roles', exit.to, [...at, 'to']),
    ...list('roles', exit.by ?? [], [...at, 'by']),
    ...wordsOfDuties(exit.owes, [...at, 'owes']),
    ...inWhen(exit.when, [...at, 'when']),
  ];
}

function wordsOfDuties(duties: readonly PathDuty[] | undefined, at: Path): UsedWord[] {
  return (duties ?? []).flatMap((duty, index) => [
    word('roles', duty.by, [...at, index, 'by']),
    word('duties', duty.do, [...at, index, 'do']),
    ...(duty.after === undefined ? [] : [word('duties', duty.after, [...at, index, 'after'])]),
  ]);
}
