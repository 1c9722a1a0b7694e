import type { Flow } from '../flow.js';
import type { Automaton, LettersOf, State } from './automaton.js';
import { type Course, DEFAULT_STATE_LIMIT, type Exploration, type ExploreOptions } from './exploration.js';
import { exploreBranches } from './explore-branches.js';
import { exploreDeadline } from './explore-deadline.js';
import { exploreOrder } from './explore-order.js';
import type { Net } from './net.js';
import { requirementSearch } from './playing/requirement-search.js';
import { type FlowPart, type NetKind, type PreparedFlow, prepareFlow } from './prepare.js';

/**
 * Answers what all the courses that a flow allows say about one requirement.
 *
 * The requirement is an automaton over the events of a course, and `lettersOf` says which events a step may give; see
 * `CourseAutomaton` and `BranchAutomaton`. A flow whose processes do not all run together is explored part by part: one
 * part that breaks the requirement is enough to fail.
 *
 * Prepare the flow once (`prepareFlow`) where several requirements are explored.
 */
export function exploreFlow<S extends State>(
  flow: Flow | PreparedFlow,
  automaton: Automaton<S>,
  lettersOf: LettersOf,
  options: ExploreOptions = {},
): Exploration {
  const prepared = 'parts' in flow ? flow : prepareFlow(flow);
  const results = prepared.parts.map((part) => explorePart(part, automaton, lettersOf, options));
  return results.reduce(together, {
    result: 'not-applicable',
    mayTrigger: [],
    states: 0,
    limit: options.limit ?? DEFAULT_STATE_LIMIT,
  });
}

function explorePart<S extends State>(
  part: FlowPart,
  automaton: Automaton<S>,
  lettersOf: LettersOf,
  options: ExploreOptions,
): Exploration {
  const limit = options.limit ?? DEFAULT_STATE_LIMIT;
  const isTimed = automaton.kind === 'course' && automaton.day !== undefined;
  return withRoom(part, isTimed ? 'days' : 'order', limit, (net) => exploreNet(net, automaton, lettersOf, options));
}

const MOST_DRAWINGS = 3;

/**
 * Explores a part, and again with room for a second instance of each sub-process of which one was not enough.
 */
function withRoom(part: FlowPart, kind: NetKind, limit: number, explore: (net: Net) => Exploration): Exploration {
  const doubled = new Set<string>();
  let states = 0;
  for (let drawing = 1; ; drawing += 1) {
    const net = part.net(kind, doubled);
    if (net === 'too-large')
      return { result: 'not-assessed', reason: 'too-large', elements: part.processes, states, limit };
    const explored = explore(net);
    states += explored.states;
    const narrow = explored.result === 'not-assessed' ? explored.elements.filter((id) => net.single.has(id)) : [];
    if (narrow.length === 0 || drawing === MOST_DRAWINGS) return { ...explored, states };
    for (const id of narrow) doubled.add(id);
  }
}

function exploreNet<S extends State>(
  net: Net,
  automaton: Automaton<S>,
  lettersOf: LettersOf,
  options: ExploreOptions,
): Exploration {
  const given = { reduce: options.reduce ?? true, limit: options.limit ?? DEFAULT_STATE_LIMIT };
  if (automaton.kind === 'branch') return exploreBranches(requirementSearch(net, automaton, lettersOf, given));
  const requirement = requirementSearch(net, automaton, lettersOf, given);
  return automaton.day === undefined ? exploreOrder(requirement) : exploreDeadline(requirement);
}

const WEIGHT = { fail: 4, 'not-assessed': 3, open: 2, pass: 1, 'not-applicable': 0 } as const;

/** What two parts say together: the worse of the two, with what both say where they say the same. */
function together(one: Exploration, other: Exploration): Exploration {
  const states = one.states + other.states;
  return { ...worse(one, other), states };
}

function worse(one: Exploration, other: Exploration): Exploration {
  if (WEIGHT[one.result] !== WEIGHT[other.result]) return WEIGHT[one.result] > WEIGHT[other.result] ? one : other;
  if (one.result === 'fail' && other.result === 'fail') return isShorter(other.course, one.course) ? other : one;
  if (one.result === 'not-applicable' && other.result === 'not-applicable') {
    return { ...one, mayTrigger: union(one.mayTrigger, other.mayTrigger) };
  }
  if (one.result === 'not-assessed' && other.result === 'not-assessed') {
    return { ...one, elements: union(one.elements, other.elements) };
  }
  if (one.result !== 'open' || other.result !== 'open') return one;
  const deciding = {
    steps: union(one.deciding.steps, other.deciding.steps),
    timers: union(one.deciding.timers, other.deciding.timers),
    people: union(one.deciding.people, other.deciding.people),
  };
  return { ...(isShorter(other.course, one.course) ? other : one), deciding };
}

function isShorter(one: Course, other: Course): boolean {
  return stepCount(one) < stepCount(other);
}

function stepCount(course: Course): number {
  return course.steps.filter((step) => step.completes).length;
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])].sort();
}
