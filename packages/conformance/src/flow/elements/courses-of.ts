import type { CourseAutomaton } from '../explore/automaton.js';
import type { Pace } from '../explore/net.js';
import { at, requirementSearch } from '../explore/playing/requirement-search.js';
import { search } from '../explore/playing/search.js';
import { prepareFlow } from '../explore/prepare.js';
import { type Flow, isStep } from '../flow.js';

/** What a table of elements asks about a flow. */
export interface Courses {
  /**
   * Every course of at most so many steps, by the ids of its steps. A course that stands still before its end says
   * `(stuck)`; `…` stands for courses with more steps.
   */
  readonly courses: readonly string[];
  /** When the element `it` moves: at once, by people, by somebody outside, by a timer, by data. */
  readonly goes: readonly Pace[];
}

const LONGER = '…';

/** Follows every course of a flow in full, without the reduction, and writes down the steps of each. */
export function coursesOf(flow: Flow, most: number): Courses {
  const steps = flow.nodes.filter(isStep).map(({ id }) => id);
  const courses = new Set<string>();
  const goes = new Set<Pace>();
  for (const part of prepareFlow(flow).parts) {
    const net = part.net('order');
    if (net === 'too-large') throw new Error('no table draws anything large');
    for (const move of net.moves) if (net.nodes[move.node]?.id === 'it') goes.add(move.pace);
    const spec = at(
      requirementSearch<string, CourseAutomaton<string>>(
        net,
        writesDown(steps, most),
        (id) => [steps.indexOf(id) + 1],
        { reduce: false, limit: 5000 },
      ),
      'order',
    );
    const graph = search(spec);
    if (graph.isLimited) throw new Error('no table draws anything large');
    // A third token in one place is not followed: what it would lead to is longer than a table tells.
    if (graph.overfull.size > 0) courses.add(LONGER);
    for (const [node, set] of graph.sets.entries()) {
      const [course = ''] = spec.states.statesOf(set);
      if (course === LONGER) courses.add(LONGER);
      else if (graph.hasEnded[node] === true) courses.add(course);
      else if (graph.isTerminal[node] === true) courses.add(`${course} (stuck)`.trim());
    }
  }
  return { courses: [...courses].sort(), goes: [...goes].sort() };
}

/** Keeps the steps themselves as its state, up to a bound. */
function writesDown(steps: readonly string[], most: number): CourseAutomaton<string> {
  return {
    kind: 'course',
    initial: '',
    step: (course, letter) => {
      const longer = `${course} ${steps[letter - 1] ?? ''}`.trim();
      return course === LONGER || longer.split(' ').length > most ? LONGER : longer;
    },
    standing: (course) => (course === LONGER ? 'broken' : 'kept'),
    triggered: () => true,
  };
}
