import type { CompiledCalendar } from '@samarbejde/core';
import type { RawEvent } from '../log/raw-event.js';
import { CaseMemory } from './cases/case-memory.js';
import { isTouched, MARKS, marks } from './cases/case-row.js';
import type { LogPlan } from './log-plan.js';
import type { PlannedRequirement } from './trackers/planned-requirement.js';
import type { Answered, CaseEnd, CaseOutcome, Moment } from './trackers/tracker.js';

/** A case as far as it has come: a few dozen numbers, to be written down, sent elsewhere and taken up again. */
export interface LogCase {
  readonly case: string;
  readonly numbers: readonly number[];
  /** The time of its latest event, in epoch milliseconds; `null` before the first. */
  readonly lastAt: number | null;
  /** An event came that closes it. */
  readonly closed: boolean;
}

/** What a case says of every requirement that a log can show, by requirement id. */
export interface CaseResult {
  readonly case: string;
  readonly outcomes: Readonly<Record<string, CaseOutcome>>;
}

/**
 * Opens a case in which nothing has happened.
 *
 * The plan is `planLogCheck`'s. Cases go with the plan that opened them: one made from the same frames, mapping and
 * calendar, in this process or another.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
 * import { openLogCheck, planLogCheck } from '@samarbejde/conformance';
 *
 * const plan = planLogCheck(defaultModel('2026-11-24'), { calendar: danishWorkingCalendar(2026, 2027) });
 * openLogCheck(plan, 'case-1').closed; // => false
 * ```
 */
export function openLogCheck(plan: LogPlan, id: string): LogCase {
  return { case: id, numbers: [...plan.layout.start], lastAt: null, closed: false };
}

/**
 * Takes one event into a case, and changes nothing but what it gives back.
 *
 * Events of a case come in the order of time; after one that is earlier than the latest, the case is not assessed.
 * `event.values` stand in the order of the plan's `keep`.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
 * import { openLogCheck, planLogCheck, stepLogCheck } from '@samarbejde/conformance';
 *
 * const mapping = { schemaVersion: 1, rows: [{ match: { activity: 'closed' }, internal: true }],
 *   log: { columns: { case: 'case', time: 'time' }, closedBy: { activity: 'closed' } } } as const;
 * const plan = planLogCheck(defaultModel('2026-11-24'), { calendar: danishWorkingCalendar(2026, 2027), mapping });
 * const event = { caseId: 'case-1', at: 0, hasOffset: true, activity: 'closed', id: undefined, values: [], file: undefined, line: 1 };
 * stepLogCheck(plan, openLogCheck(plan, 'case-1'), event).closed; // => true
 * ```
 */
export function stepLogCheck(plan: LogPlan, state: LogCase, event: RawEvent, answered: Answered = ignore): LogCase {
  const at = millisOf(plan.calendar, event);
  const memory = new CaseMemory(plan.layout, 1);
  const row = memory.take(state.numbers);
  const kind = plan.classOf(event);
  const isLate = state.lastAt !== null && at < state.lastAt;
  plan.steps.take(kind.place, memory, row, momentOf(plan.calendar, at), isLate, () => answered);
  return {
    case: state.case,
    numbers: memory.written(row),
    lastAt: state.lastAt === null ? at : Math.max(at, state.lastAt),
    closed: state.closed || kind.closes,
  };
}

/**
 * Answers with what a case amounts to: for good if it is closed, else judged as of a moment in epoch milliseconds.
 *
 * What is owed in a closed case is broken; in an open one it is open while there is time, and broken once its day is
 * before that moment.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
 * import { closeLogCheck, openLogCheck, planLogCheck } from '@samarbejde/conformance';
 *
 * const plan = planLogCheck(defaultModel('2026-11-24'), { calendar: danishWorkingCalendar(2026, 2027) });
 * const result = closeLogCheck(plan, openLogCheck(plan, 'case-1'), { closed: true, asOf: 0 });
 * result.outcomes['aalborg/question-from-home-is-answered']?.result; // => 'not-applicable'
 * ```
 */
export function closeLogCheck(
  plan: LogPlan,
  state: LogCase,
  { closed, asOf }: { readonly closed: boolean; readonly asOf: number },
): CaseResult {
  const memory = new CaseMemory(plan.layout, 1);
  const base = memory.baseOf(memory.take(state.numbers));
  const end = { ...momentOf(plan.calendar, asOf), closed: closed || state.closed };
  return {
    case: state.case,
    outcomes: Object.fromEntries(
      plan.requirements.map((planned) => [planned.compiled.requirement.mark.id, outcomeOf(planned, memory, base, end)]),
    ),
  };
}

const ignore: Answered = () => undefined;
const notAssessed: CaseOutcome = { result: 'not-assessed', reason: 'events-out-of-order' };
const minuteMillis = 60_000;

/** The moment of an event; a time without offset is one on the wall clock of the calendar's zone. */
export function millisOf({ clock }: CompiledCalendar, event: RawEvent): number {
  return event.hasOffset ? event.at : clock.millisAtWall(event.at);
}

export function momentOf({ clock }: CompiledCalendar, millis: number): Moment {
  return { day: clock.dayNumberAt(millis), minute: Math.floor(millis / minuteMillis) };
}

/** What a case amounts to for one requirement; its numbers are of no use for it afterwards. */
export function outcomeOf(
  { tracker, at, isOrderFree, untouched, index }: PlannedRequirement,
  memory: CaseMemory,
  base: number,
  end: CaseEnd,
): CaseOutcome {
  const { numbers } = memory;
  if (((numbers[base + MARKS] ?? 0) & marks.late) !== 0 && !isOrderFree) return notAssessed;
  if (untouched !== undefined && !isTouched(numbers, base, index))
    return end.closed ? untouched.closed : untouched.open;
  return tracker.finish(memory, base + at, end);
}
