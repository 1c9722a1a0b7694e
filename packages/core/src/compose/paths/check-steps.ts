import type { EscalationPath, PathStep } from '../../frame/escalation-path.js';
import { nearest } from '../../frame/nearest.js';
import { type CompositionIssue, issue, type Path } from '../issues.js';
import { isKebabCase } from '../merge-words.js';
import { loopsIn, stepsAfter, stepsBeyond } from './path-graph.js';

/** What is wrong with how the steps of a path hang together. */
export function checkSteps(path: EscalationPath, at: Path): readonly CompositionIssue[] {
  return [
    ...checkIds(path, at),
    ...path.steps.flatMap((step, index) => [
      ...checkMeeting(step, [...at, 'steps', index]),
      ...checkEnd(path, step, [...at, 'steps', index]),
    ]),
    ...checkReach(path, at),
    ...loopsIn(path).map((loop) =>
      issue('path-loop', [...at, 'steps'], { id: path.id, steps: loop.map((step) => step.id) }),
    ),
  ];
}

function checkIds(path: EscalationPath, at: Path): CompositionIssue[] {
  const known = path.steps.map((step) => step.id);
  const named = (ids: readonly string[] | undefined, place: Path): CompositionIssue[] =>
    (ids ?? []).flatMap((id, index) =>
      known.includes(id) ? [] : [issue('unknown-step', [...place, index], { id, nearest: nearest(id, known) })],
    );
  const own = (list: 'steps' | 'exits'): CompositionIssue[] => {
    const ids = (path[list] ?? []).map((one) => one.id);
    return ids.flatMap((id, index) => [
      ...(isKebabCase(id) ? [] : [issue('bad-id', [...at, list, index, 'id'], { id: String(id) })]),
      ...(ids.indexOf(id) < index ? [issue('duplicate-step', [...at, list, index, 'id'], { id })] : []),
    ]);
  };
  return [
    ...own('steps'),
    ...own('exits'),
    ...path.steps.flatMap((step, index) => named(step.next, [...at, 'steps', index, 'next'])),
    ...(path.exits ?? []).flatMap((exit, index) => named(exit.from, [...at, 'exits', index, 'from'])),
  ];
}

function checkMeeting(step: PathStep, at: Path): CompositionIssue[] {
  return new Set(step.parties).size < 2 ? [issue('nobody-to-meet', [...at, 'parties'], { step: step.id })] : [];
}

/** At a last step the case must be able to end; nobody is left waiting at the end of a ladder. */
function checkEnd(path: EscalationPath, step: PathStep, at: Path): CompositionIssue[] {
  if (stepsAfter(path, step).length > 0) return [];
  const canEnd =
    path.ends.includes('agreed') ||
    path.ends.includes('unsolved') ||
    (path.ends.includes('decided') && step.decides !== undefined);
  return canEnd ? [] : [issue('dead-end', at, { id: path.id, step: step.id, ends: path.ends })];
}

function checkReach(path: EscalationPath, at: Path): CompositionIssue[] {
  const reached = stepsBeyond(path, path.steps[0]);
  return path.steps.flatMap((step, index) =>
    index === 0 || reached.has(step)
      ? []
      : [issue('unreachable-step', [...at, 'steps', index], { id: path.id, step: step.id })],
  );
}
