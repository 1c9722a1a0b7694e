import type { ParameterDeadline } from '../../frame/duty.js';
import type { EscalationPath, PathExit, PathStep } from '../../frame/escalation-path.js';
import { nearest } from '../../frame/nearest.js';
import { isNegated, namedIn } from '../../frame/one-of.js';
import type { When } from '../../frame/when.js';
import type { Within } from '../../time/within.js';
import type { Act } from '../../vocabulary/act.js';
import { type CompositionIssue, issue, type Path } from '../issues.js';
import { beginnings } from './path-graph.js';
import { dutiesOf, type PathSurroundings } from './surroundings.js';

/** What is wrong with how people are met on a path: who moves first, who is asked and heard, and what is never held back. */
export function checkConduct(path: EscalationPath, at: Path, around: PathSurroundings): readonly CompositionIssue[] {
  return [
    ...beginnings(path).flatMap((step) => checkBeginning(step, [...at, 'steps', path.steps.indexOf(step)], around)),
    ...dutiesOf(path, at).flatMap(({ duty, place }) => [
      ...(duty.after === 'decide' && around.hearing.includes(duty.do)
        ? [issue('child-heard-late', [...place, 'after'], { id: path.id })]
        : []),
      ...checkDeadline(duty.within, [...place, 'within'], around),
    ]),
    ...(path.exits ?? []).flatMap((exit, index) => checkExit(exit, [...at, 'exits', index], around)),
  ];
}

/** What may come before anybody is asked: to say that it was received, and to find a time. */
const beforeAsking: readonly Act[] = ['acknowledge', 'arrange'];

function checkBeginning(step: PathStep, at: Path, { roles }: PathSurroundings): CompositionIssue[] {
  const isChild = (role: string): boolean => roles.get(role)?.side === 'child';
  const [first] = step.owes ?? [];
  const movers = step.movedOnBy ?? [];
  const childFirst =
    (first !== undefined && isChild(first.by)) ||
    step.parties.every(isChild) ||
    (movers.length > 0 && movers.every(isChild));
  const act = step.acts.find((one) => !beforeAsking.includes(one));
  return [
    ...(childFirst ? [issue('child-moves-first', at, { step: step.id })] : []),
    ...(act === 'ask' || act === 'talk'
      ? []
      : [issue('step-blames', [...at, 'acts'], { step: step.id, act: act ?? '' })]),
  ];
}

function checkDeadline(
  within: Within | ParameterDeadline | undefined,
  at: Path,
  { parameters }: PathSurroundings,
): CompositionIssue[] {
  if (typeof within !== 'object') return [];
  if ('parameter' in within) {
    const { parameter } = within;
    if (parameters.has(parameter)) return [];
    return [issue('unknown-id', at, { kind: 'parameters', id: parameter, nearest: nearest(parameter, parameters) })];
  }
  return 'onClosedDay' in within && within.onClosedDay === 'stays' ? [issue('deadline-on-closed-day', at, {})] : [];
}

/** An exit for safety leaves at once, from everywhere, and for everybody. */
function checkExit(exit: PathExit, at: Path, { safety }: PathSurroundings): CompositionIssue[] {
  const isForSafety =
    (exit.when !== undefined && speaksOfDanger(exit.when)) ||
    (exit.owes ?? []).some((duty) => safety.includes(duty.do));
  const isOpen = exit.atOnce === true && exit.from === undefined && exit.by === undefined;
  return isForSafety && !isOpen ? [issue('exit-gated', at, { exit: exit.id })] : [];
}

function speaksOfDanger(when: When): boolean {
  const { suspicion, urgency } = when;
  const harm =
    suspicion !== undefined &&
    (isNegated(suspicion) ? namedIn(suspicion).includes('none') : namedIn(suspicion).some((value) => value !== 'none'));
  const now = urgency !== undefined && !isNegated(urgency) && namedIn(urgency).includes('now');
  return harm || now || (when.any ?? []).some(speaksOfDanger);
}
