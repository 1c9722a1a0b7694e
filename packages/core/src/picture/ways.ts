import { stepsAfter } from '../compose/paths/path-graph.js';
import type { EscalationPath, PathStep } from '../frame/escalation-path.js';
import type { Way } from './picture.js';

type Steps = Pick<EscalationPath, 'steps'>;

/** The ids of the boxes that every picture of a path has. */
export const startId = 'start';
export const endId = 'finish';
export const stepId = (index: number): string => `step${index + 1}`;
export const exitId = (index: number): string => `exit${index + 1}`;

/**
 * The ways of a path: from its beginning over its steps to its end, dashed where steps are passed over, and its exits. Of a
 * case only the exits from where it stands.
 */
export function waysOf(path: EscalationPath, stands?: string): readonly Way[] {
  const id = (step: PathStep): string => stepId(path.steps.indexOf(step));
  const last = path.steps.filter((step) => stepsAfter(path, step).length === 0);
  return [
    ...onward(path, startId, [path.steps[0]], id),
    ...path.steps.flatMap((step) => onward(path, id(step), stepsAfter(path, step), id)),
    ...last.map((step) => ({ from: id(step), to: endId, isSometimes: false })),
    ...(path.exits ?? []).flatMap(({ from }, index) =>
      path.steps
        .filter(({ id: one }) => (from === undefined || from.includes(one)) && (stands === undefined || stands === one))
        .map((step) => ({ from: id(step), to: exitId(index), isSometimes: true })),
    ),
  ];
}

/** To the next steps, and over those that may be passed over to the ones behind them. */
function onward(path: Steps, from: string, next: readonly PathStep[], id: (step: PathStep) => string): readonly Way[] {
  const over = new Set<PathStep>();
  const ahead = next.filter((step) => step.skip !== undefined);
  for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
    for (const beyond of stepsAfter(path, step)) {
      if (over.has(beyond)) continue;
      over.add(beyond);
      if (beyond.skip !== undefined) ahead.push(beyond);
    }
  }
  return [
    ...[...new Set(next)].map((step) => ({ from, to: id(step), isSometimes: false })),
    ...path.steps
      .filter((step) => over.has(step) && !next.includes(step))
      .map((step) => ({ from, to: id(step), isSometimes: true })),
  ];
}
