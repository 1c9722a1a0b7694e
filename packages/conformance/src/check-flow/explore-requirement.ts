import type { Automaton, Letter } from '../flow/explore/automaton.js';
import type { Course, Exploration } from '../flow/explore/exploration.js';
import { exploreFlow } from '../flow/explore/explore-flow.js';
import type { OccurringSteps } from '../flow/explore/occurring-steps.js';
import type { PreparedFlow } from '../flow/explore/prepare.js';
import type { NotAssessed } from '../report/requirement-result.js';
import { possibleAnswerAutomaton, reachableAutomaton } from '../requirement/branch-automata.js';
import type { CompiledRequirement } from '../requirement/compiled-requirement.js';
import { courseAutomaton, type SpanEnds } from '../requirement/course-automaton.js';
import { has, kinds } from '../requirement/letter.js';
import type { ModelRequirement } from '../requirement/model-requirement.js';
import { deadlineMachine, orderMachine } from '../requirement/order-machine.js';
import { asksOnlyWhether, occurs } from './occurring-kinds.js';
import { lettersOfKinds, outcomesOfKinds, type StepKind, type StepKinds } from './step-outcomes.js';
import { bestOf, worstOf } from './together.js';
import { type AskedWay, waysAsked } from './ways-asked.js';

/** What the courses of one flow say about one requirement. */
export interface Explored {
  readonly exploration: Exploration;
  readonly asked: 'every-course' | 'some-course' | 'any-file';
  /** Why the answer stops short of the deadline, where a flow cannot show it. */
  readonly deadline?: 'unit' | 'promptly';
  /** The states are those of the pass that several requirements share. */
  readonly isShared?: true;
  /** The letters of each kind of step, for telling which steps of a course matter. */
  readonly letters: readonly (readonly Letter[])[];
}

interface Setting {
  readonly prepared: PreparedFlow;
  readonly steps: StepKinds;
  readonly limit: number;
  /** Which kinds of step occur on some course, of those that a requirement on all files looks for. */
  readonly occurring: OccurringSteps;
}

/** Explores a flow for one requirement: way by way where answers must go back the way the question came. */
export function exploreRequirement(compiled: CompiledRequirement, setting: Setting): Explored {
  const { requirement } = compiled;
  if (requirement.mark.scope === 'files') return exploreForAnyFile(compiled, setting);
  const outcomes = outcomesOfKinds(compiled, setting.steps.kinds);
  const ways = waysAsked(requirement, setting.steps.kinds, outcomes);
  const explored = ways.map((way) => exploreWay(requirement, setting, way));
  const exploration = explored.map((one) => one.exploration).reduce(worstOf, notApplicable(setting.limit));
  const deadline = unseenDeadline(requirement);
  return {
    exploration,
    asked:
      explored.length > 0 && explored.every(({ asked }) => asked === 'some-course') ? 'some-course' : 'every-course',
    ...(deadline === undefined || exploration.result !== 'pass' ? {} : { deadline }),
    letters: ways.find((_, index) => explored[index]?.exploration.result === exploration.result)?.letters ?? [],
  };
}

/** A flow shows order and working days; whether something is prompt, or how many hours it takes, it does not. */
function unseenDeadline({ mark }: ModelRequirement): Explored['deadline'] {
  const { within } = mark;
  if (within === undefined) return undefined;
  if (within === 'promptly') return 'promptly';
  return 'unit' in within && within.unit === 'working-day' ? undefined : 'unit';
}

export function notAssessedFor(deadline: Explored['deadline']): NotAssessed | undefined {
  return deadline === 'unit' ? 'deadline-unit' : undefined;
}

function exploreWay(requirement: ModelRequirement, setting: Setting, way: AskedWay) {
  const asked =
    requirement.mark.kind === 'reachable' || isOwedOutside(requirement, setting.steps.kinds, way)
      ? 'some-course'
      : 'every-course';
  if (!mayTrigger(requirement, way.letters)) {
    return { asked, exploration: notApplicable(setting.limit) } as const;
  }
  if (requirement.mark.kind === 'absence' && !mayBe(kinds.a, way.letters)) {
    return { asked, exploration: { result: 'pass', states: 0, limit: setting.limit } } as const;
  }
  const automaton = asked === 'some-course' ? branchOf(requirement) : courseOf(requirement);
  return { asked, exploration: explore(setting, setting.prepared, automaton, way.letters) } as const;
}

function explore(
  setting: Setting,
  prepared: PreparedFlow,
  automaton: Automaton<number>,
  letters: readonly (readonly Letter[])[],
): Exploration {
  const { steps, limit } = setting;
  return exploreFlow(prepared, automaton, (element) => letters[steps.kindOf.get(element) ?? -1] ?? silent, { limit });
}

const silent: readonly Letter[] = [0];

/** Whether the one who would have to answer is a party whose own steps are not modelled: its answers only come in. */
function isOwedOutside({ mark }: ModelRequirement, steps: readonly StepKind[], { letters }: AskedWay): boolean {
  if (mark.kind !== 'response') return false;
  const answering = steps.filter(
    ({ isUnknown }, kind) => !isUnknown && (letters[kind] ?? []).some((letter) => has(letter, kinds.b)),
  );
  return answering.length > 0 && answering.every(({ receives }) => receives);
}

/** Cheap to ask, and for most requirements on most flows the answer is no. */
function mayTrigger({ mark, span }: ModelRequirement, letters: readonly (readonly Letter[])[]): boolean {
  if (span.after !== undefined && !mayBe(kinds.spanAfter, letters)) return false;
  if (mark.kind === 'absence' || mark.kind === 'existence') return true;
  return mayBe(mark.kind === 'precedence' || mark.kind === 'reachable' ? kinds.b : kinds.a, letters);
}

function mayBe(kind: number, letters: readonly (readonly Letter[])[]): boolean {
  return letters.some((list) => list.some((letter) => has(letter, kind)));
}

function courseOf(requirement: ModelRequirement): Automaton<number> {
  const { pattern, mark } = requirement;
  const ends = endsOf(requirement);
  if (pattern.kind === 'reachable') return reachableAutomaton(ends);
  const { within } = mark;
  const days = typeof within === 'object' && 'unit' in within && within.unit === 'working-day' ? within.n : undefined;
  return courseAutomaton(days === undefined ? orderMachine(pattern) : deadlineMachine(days), ends);
}

function branchOf(requirement: ModelRequirement): Automaton<number> {
  const { pattern } = requirement;
  const ends = endsOf(requirement);
  return pattern.kind === 'reachable' ? reachableAutomaton(ends) : possibleAnswerAutomaton(ends);
}

/**
 * One course of one part is enough: some course has it where not every course is without it. Asked so, the search ends
 * at the first course that has it.
 */
function exploreForAnyFile(compiled: CompiledRequirement, setting: Setting): Explored {
  const { requirement } = compiled;
  const { prepared, limit, occurring } = setting;
  const { states } = occurring;
  const letters = lettersOfKinds(compiled, setting.steps.kinds);
  const none: Explored = { exploration: notApplicable(limit), asked: 'any-file', letters };
  if (!mayTrigger(requirement, letters)) return none;
  if (requirement.span.after === undefined && !mayBe(kinds.a, letters))
    return { ...none, exploration: { result: 'fail', course: noCourse, states: 0, limit } };
  const known = asksOnlyWhether(requirement) ? occurs(occurring, letters) : undefined;
  if (known === true) return { ...none, isShared: true, exploration: { result: 'pass', states, limit } };
  if (known === false)
    return { ...none, isShared: true, exploration: { result: 'fail', course: noCourse, states, limit } };
  const without = courseAutomaton(orderMachine({ kind: 'absence', a: {} }), endsOf(requirement));
  const each = prepared.parts.map((part) => explore(setting, { ...prepared, parts: [part] }, without, letters));
  return { ...none, exploration: each.map(turned).reduce(bestOf, none.exploration) };
}

/** What it says that every course is, or is not, without something. */
function turned(without: Exploration): Exploration {
  const { states, limit } = without;
  if (without.result === 'fail') return { result: 'pass', states, limit };
  if (without.result === 'not-applicable' && without.mayTrigger.length > 0) {
    const deciding = { steps: without.mayTrigger, timers: [], people: [] };
    return { result: 'open', course: noCourse, deciding, states, limit };
  }
  return without.result === 'pass' ? { result: 'fail', course: noCourse, states, limit } : without;
}

/** No course shows that none has something. */
const noCourse: Course = { steps: [], until: 'ends', standing: [] };

function endsOf({ span }: ModelRequirement): SpanEnds {
  return { after: span.after !== undefined, until: span.until !== undefined };
}

function notApplicable(limit: number): Exploration {
  return { result: 'not-applicable', mayTrigger: [], states: 0, limit };
}
