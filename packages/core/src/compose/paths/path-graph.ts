import type { EscalationPath, PathStep } from '../../frame/escalation-path.js';

type Steps = Pick<EscalationPath, 'steps'>;

/** The step with an id; `undefined` when the path has none. */
export function stepWithId(path: Steps, id: string): PathStep | undefined {
  return path.steps.find((step) => step.id === id);
}

/** The steps that may follow one: those it names, or the next in the list. Names of no step are left out. */
export function stepsAfter(path: Steps, step: PathStep): readonly PathStep[] {
  if (step.next !== undefined) return step.next.flatMap((id) => stepWithId(path, id) ?? []);
  const following = path.steps[path.steps.indexOf(step) + 1];
  return following === undefined ? [] : [following];
}

/** Every step that a case can come to from one, that one not included unless it lies on a loop. */
export function stepsBeyond(path: Steps, start: PathStep): ReadonlySet<PathStep> {
  const found = new Set<PathStep>();
  const open = [...stepsAfter(path, start)];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (found.has(step)) continue;
    found.add(step);
    open.push(...stepsAfter(path, step));
  }
  return found;
}

/** The steps at which a case can begin: the first and, where it may be passed over, those that may follow it. */
export function beginnings(path: Steps): readonly PathStep[] {
  return [path.steps[0], ...(path.steps[0].skip === undefined ? [] : afterSkipping(path, path.steps[0]))];
}

/** The steps that can come after one is passed over, and after those that can be passed over in turn. */
function afterSkipping(path: Steps, skipped: PathStep): readonly PathStep[] {
  const found = new Set<PathStep>();
  const open = [...stepsAfter(path, skipped)];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (found.has(step)) continue;
    found.add(step);
    if (step.skip !== undefined) open.push(...stepsAfter(path, step));
  }
  return [...found];
}

/** The next steps that decide, on every way from one step, whatever lies between. */
export function decidingNext(path: Steps, start: PathStep): readonly PathStep[] {
  const seen = new Set<PathStep>();
  const found: PathStep[] = [];
  const open = [...stepsAfter(path, start)];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    if (step.decides === undefined) open.push(...stepsAfter(path, step));
    else found.push(step);
  }
  return found;
}

/** The loops of a path, each as its steps in order from the one that comes first in the list. */
export function loopsIn(path: Steps): readonly (readonly PathStep[])[] {
  return path.steps.flatMap((start, index) => {
    const loop = wayBack(path, start);
    return loop === undefined || loop.some((step) => path.steps.indexOf(step) < index) ? [] : [loop];
  });
}

function wayBack(path: Steps, start: PathStep): readonly PathStep[] | undefined {
  const seen = new Set<PathStep>();
  const open = [[start]];
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const last = way.at(-1);
    for (const step of last === undefined ? [] : stepsAfter(path, last)) {
      if (step === start) return way;
      if (seen.has(step)) continue;
      seen.add(step);
      open.push([...way, step]);
    }
  }
  return undefined;
}
