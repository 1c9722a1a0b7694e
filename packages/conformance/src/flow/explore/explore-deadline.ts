import type { CourseAutomaton, State } from './automaton.js';
import type { Deciding, Exploration } from './exploration.js';
import { passOrVacuous } from './explore-order.js';
import type { Move } from './net.js';
import { courseTo, waitedFor } from './playing/course.js';
import { type CourseSpec, type Judged, judgeCourses, shortestCourse } from './playing/judge-courses.js';
import type { Marking } from './playing/marking.js';
import { at, decidingSteps, type RequirementSearch, whyNotWhole } from './playing/requirement-search.js';
import { isUntimed, movesFrom } from './playing/token-game.js';

/**
 * Whether every course keeps a deadline in working days.
 *
 * Two explorations: one in which people take as long as they like, and, if that misses the deadline, one in which
 * everybody acts on the day that their turn comes. Missed even then, it fails; never missed, it passes; otherwise it is
 * left to people, to steps that nobody has mapped, or to times that nobody can read.
 */
export function exploreDeadline<S extends State>(requirement: RequirementSearch<S, CourseAutomaton<S>>): Exploration {
  const slowSpec = at(requirement, 'slow');
  const slow = judgeCourses(slowSpec);
  if (slow.breaks === undefined && slow.mayBreak === undefined) {
    const counted = { states: slow.graph.markings.length, limit: slowSpec.limit };
    if (!slow.isWhole && !neverMissed(requirement, slow)) return { ...counted, ...whyNotWhole(slow.graph) };
    return { ...counted, ...passOrVacuous(slowSpec, slow) };
  }
  const sameDaySpec = at(requirement, 'same-day');
  const sameDay = judgeCourses(sameDaySpec);
  const counted = { states: slow.graph.markings.length + sameDay.graph.markings.length, limit: slowSpec.limit };
  if (sameDay.breaks !== undefined) {
    return { ...counted, result: 'fail', course: shortestCourse(sameDaySpec, sameDay, 'breaks') };
  }
  if (!sameDay.isWhole && !neverSurelyMissed(requirement, sameDay)) {
    return { ...counted, ...whyNotWhole(sameDay.graph) };
  }
  return { ...counted, ...openDeadline(slowSpec, slow, sameDaySpec, sameDay) };
}

function neverMissed<S extends State>(requirement: RequirementSearch<S, CourseAutomaton<S>>, slow: Judged): boolean {
  if (slow.graph.isLimited) return false;
  const more = judgeCourses(at(requirement, 'slow', true));
  return more.isWhole && more.breaks === undefined && more.mayBreak === undefined;
}

function neverSurelyMissed<S extends State>(
  requirement: RequirementSearch<S, CourseAutomaton<S>>,
  sameDay: Judged,
): boolean {
  if (sameDay.graph.isLimited) return false;
  const more = judgeCourses(at(requirement, 'same-day', true));
  return more.isWhole && more.breaks === undefined;
}

function openDeadline<S extends State>(
  slowSpec: CourseSpec<S>,
  slow: Judged,
  sameDaySpec: CourseSpec<S>,
  sameDay: Judged,
) {
  if (sameDay.mayBreak !== undefined) {
    const course = shortestCourse(sameDaySpec, sameDay, 'mayBreak');
    return { result: 'open', course, deciding: decidingThatDay(sameDaySpec, sameDay) } as const;
  }
  const node = slow.breaks ?? slow.mayBreak ?? 0;
  const people = waitedFor(slowSpec, slow.graph, node, (marking) =>
    movesFrom(slowSpec.rules, marking).filter((move) => move.pace === 'people'),
  );
  const steps = slow.breaks === undefined ? decidingSteps(slowSpec, slow.graph, (at) => at === node) : [];
  return {
    result: 'open',
    course: courseTo(slowSpec, slow.graph, node),
    deciding: { steps, timers: [], people },
  } as const;
}

function decidingThatDay<S extends State>(spec: CourseSpec<S>, judged: Judged): Deciding {
  const { graph } = judged;
  const { automaton, states } = spec;
  const mayMiss = (node: number) =>
    node === judged.mayBreak ||
    states.some(graph.sets[node] ?? 0, (state) => {
      const standing = automaton.standing(state);
      return standing === 'broken' || (standing === 'owing' && graph.isTerminal[node] === true);
    });
  return {
    steps: decidingSteps(spec, graph, mayMiss),
    timers: untimedOnTheWay(spec, graph, mayMiss),
    people: [],
  };
}

/** The timers and conditions on which a missed deadline hangs. */
function untimedOnTheWay<S extends State>(
  spec: CourseSpec<S>,
  graph: Judged['graph'],
  mayMiss: (node: number) => boolean,
): readonly string[] {
  const found = new Set<string>();
  const isUntimedNow = (marking: Marking): readonly Move[] => movesFrom(spec.rules, marking).filter(isUntimed);
  for (let node = 0; node < graph.markings.length; node += 1) {
    if (graph.hangs[node] !== true || !mayMiss(node)) continue;
    for (const element of waitedFor(spec, graph, node, isUntimedNow)) found.add(element);
    for (let at = node; at >= 0; at = graph.parent[at] ?? -1) {
      const arc = graph.parentArc[at];
      if (arc === undefined || typeof arc === 'string' || !isUntimed(arc.move)) continue;
      found.add(spec.rules.net.nodes[arc.move.node]?.id ?? '');
    }
  }
  return [...found].sort();
}
