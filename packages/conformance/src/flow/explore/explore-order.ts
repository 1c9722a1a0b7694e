import type { CourseAutomaton, State } from './automaton.js';
import type { Exploration } from './exploration.js';
import { type CourseSpec, type Judged, judgeCourses, shortestCourse } from './playing/judge-courses.js';
import {
  at,
  decidingSteps,
  isTriggered,
  maybeTriggers,
  type RequirementSearch,
  whyNotWhole,
} from './playing/requirement-search.js';

/** Whether every course keeps a requirement on order. */
export function exploreOrder<S extends State>(requirement: RequirementSearch<S, CourseAutomaton<S>>): Exploration {
  const spec = at(requirement, 'order');
  const judged = judgeCourses(spec);
  const counted = { states: judged.graph.markings.length, limit: spec.limit };
  if (judged.breaks !== undefined) {
    return { ...counted, result: 'fail', course: shortestCourse(spec, judged, 'breaks') };
  }
  if (!judged.isWhole && !holdsForMore(requirement, judged)) return { ...counted, ...whyNotWhole(judged.graph) };
  if (judged.mayBreak !== undefined) return { ...counted, ...openOrder(spec, judged) };
  return { ...counted, ...passOrVacuous(spec, judged) };
}

/**
 * Whether the result stands although a third token was not followed: two tokens then stand for two or more, which
 * allows every course and some that do not exist.
 */
function holdsForMore<S extends State>(requirement: RequirementSearch<S, CourseAutomaton<S>>, judged: Judged): boolean {
  if (judged.graph.isLimited) return false;
  const more = judgeCourses(at(requirement, 'order', true));
  if (!more.isWhole || more.breaks !== undefined) return false;
  return judged.mayBreak !== undefined || more.mayBreak === undefined;
}

function openOrder<S extends State>(spec: CourseSpec<S>, judged: Judged) {
  const { automaton, states } = spec;
  const { graph } = judged;
  const mayEndBadly = (node: number) =>
    node === judged.mayBreak ||
    states.some(graph.sets[node] ?? 0, (state) => {
      const standing = automaton.standing(state);
      return standing === 'broken' || (standing === 'owing' && graph.isTerminal[node] === true);
    });
  const steps = decidingSteps(spec, graph, mayEndBadly);
  return {
    result: 'open',
    course: shortestCourse(spec, judged, 'mayBreak'),
    deciding: { steps, timers: [], people: [] },
  } as const;
}

export function passOrVacuous<S extends State>(spec: CourseSpec<S>, judged: Judged) {
  if (isTriggered(spec, judged.graph)) return { result: 'pass' } as const;
  return { result: 'not-applicable', mayTrigger: maybeTriggers(spec, judged.graph) } as const;
}
