import type { CompiledCalendar } from '@samarbejde/core';
import type { CompiledRequirement } from '../../requirement/compiled-requirement.js';
import { courseAutomaton } from '../../requirement/course-automaton.js';
import { orderMachine } from '../../requirement/order-machine.js';
import { CaseMemory } from '../cases/case-memory.js';
import { headOf } from '../cases/case-row.js';
import { type Deadline, deadlineOf } from './due-day.js';
import { orderTracker } from './order-tracker.js';
import { responseTracker } from './response-tracker.js';
import type { CaseOutcome, Move, Tracker } from './tracker.js';

/** A requirement with the place of its numbers in a case. */
export interface PlannedRequirement {
  readonly compiled: CompiledRequirement;
  readonly tracker: Tracker;
  /** It only asks whether something happens at all, so events may come in any order. */
  readonly isOrderFree: boolean;
  /** What a case says of it in which nothing has happened that it looks at; none where that hangs on the case's end. */
  readonly untouched: { readonly closed: CaseOutcome; readonly open: CaseOutcome } | undefined;
  readonly index: number;
  readonly at: number;
}

/** What an event does to one requirement. */
export interface PlannedMove {
  readonly planned: PlannedRequirement;
  readonly move: Move;
}

/** Gives each requirement that a log can show its place in the row of a case. */
export function planRequirements(
  all: readonly CompiledRequirement[],
  calendar: CompiledCalendar,
): readonly PlannedRequirement[] {
  let at = headOf(all.length).length;
  const planned: PlannedRequirement[] = [];
  for (const compiled of all) {
    const tracker = trackerOf(compiled, calendar);
    if (tracker === undefined) continue;
    const untouched = untouchedOutcome(compiled, tracker);
    planned.push({ compiled, tracker, isOrderFree: isOrderFree(compiled), untouched, at, index: planned.length });
    at += tracker.start.length;
  }
  return planned;
}

/** Millions of cases touch few requirements: what the others say is worked out once. */
function untouchedOutcome({ requirement }: CompiledRequirement, tracker: Tracker): PlannedRequirement['untouched'] {
  const memory = new CaseMemory({ start: Int32Array.from(tracker.start), lists: tracker.lists }, 1);
  const at = memory.baseOf(memory.open());
  const finished = (isClosed: boolean) => tracker.finish(memory, at, { day: 0, minute: 0, closed: isClosed });
  const [closed, open] = [finished(true), finished(false)];
  const isSame = requirement.mark.scope === 'files' || [closed, open].every(({ until }) => until === undefined);
  return isSame ? { closed, open } : undefined;
}

function isOrderFree({ requirement: { pattern, span } }: CompiledRequirement): boolean {
  if (span.after !== undefined || span.until !== undefined) return false;
  return pattern.kind === 'absence' || pattern.kind === 'existence';
}

function trackerOf({ requirement }: CompiledRequirement, calendar: CompiledCalendar): Tracker | undefined {
  const { pattern, span, turn, mark } = requirement;
  if (pattern.kind === 'reachable') return undefined;
  const ends = { after: span.after !== undefined, until: span.until !== undefined };
  if (pattern.kind === 'response') {
    const deadline: Deadline | undefined = deadlineOf(calendar, mark.within);
    return responseTracker(turn, ends, deadline);
  }
  const machine = orderMachine(pattern);
  // The states of a requirement with a span are those of its machine twice over, and two more.
  return orderTracker(courseAutomaton(machine, ends), machine.states * 2 + 2);
}
