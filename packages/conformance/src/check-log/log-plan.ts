import {
  type Calendar,
  type Communication,
  type CompiledCalendar,
  compileCalendar,
  type EventOutcome,
  type Model,
} from '@samarbejde/core';
import type { RowWords } from '../log/raw-event.js';
import { type CompiledMapping, compileMapping, emptyMapping } from '../mapping/compiled-mapping.js';
import type { Mapping } from '../mapping/mapping.js';
import { type CompiledRequirement, compiledRequirements } from '../requirement/compiled-requirement.js';
import { courseAutomaton } from '../requirement/course-automaton.js';
import { orderMachine } from '../requirement/order-machine.js';
import { type CaseLayout, CaseMemory } from './case-memory.js';
import { classIndex } from './class-index.js';
import { type Deadline, deadlineOf } from './due-day.js';
import { columnsLookedAt, type EventMeaning, looksAtActivity, meaningReader } from './event-classes.js';
import { orderTracker } from './order-tracker.js';
import { responseTracker } from './response-tracker.js';
import type { CaseOutcome, Move, Tracker } from './tracker.js';

/** How cases of a log are to be checked. */
export interface LogSetup {
  readonly calendar: Calendar;
  readonly mapping?: Mapping;
  /** The columns that stand in `RawEvent.values`, in their order: those that the mapping looks at, sorted, unless told. */
  readonly keep?: readonly string[];
}

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

/** What one kind of event does: to which requirements, and to the counts beside them. */
export interface EventClass extends EventMeaning {
  readonly moves: readonly PlannedMove[];
  /** For each move two numbers: where in the row of a case it stands whether it makes a difference, and by which bits. */
  readonly gates: Int32Array;
  /** Marks of the case that it sets: see `marks`. */
  readonly marks: number;
  /** The requirements that it moves, as bits. */
  readonly touches: readonly number[];
  /** How many such events were checked. */
  count: number;
}

/** Marks of a case: the school turned to the home; there is a sign that somebody was reached; an event came too late. */
export const marks = { turned: 1, reached: 2, late: 4 } as const;

/** Where in the row of a case its marks stand, and from where on which requirements have been touched. */
export const MARKS = 0;
export const TOUCHED = 1;

/** Requirements that are marked in one number. */
export const perNumber = 30;
export const allBits = 2 ** perNumber - 1;

/** Requirements as bits, in as many numbers as all of them need. */
export function wordsOf(some: readonly PlannedRequirement[], all: number): readonly number[] {
  const words = Array.from({ length: Math.ceil(all / perNumber) }, () => 0);
  for (const { index } of some) words[wordOf(index)] = (words[wordOf(index)] ?? 0) | bitOf(index);
  return words;
}

function wordOf(index: number): number {
  return Math.floor(index / perNumber);
}

function bitOf(index: number): number {
  return 1 << (index % perNumber);
}

/** Whether an event that a requirement looks at has happened in the case whose numbers begin at `base`. */
export function isTouched(numbers: Int32Array, base: number, index: number): boolean {
  return ((numbers[base + TOUCHED + wordOf(index)] ?? 0) & bitOf(index)) !== 0;
}

/** A model and a mapping made ready for checking millions of events. */
export interface LogPlan {
  readonly model: Model;
  readonly mapping: CompiledMapping;
  readonly calendar: CompiledCalendar;
  readonly keep: readonly string[];
  readonly requirements: readonly PlannedRequirement[];
  /** Requirements that no log can show. */
  readonly needFlow: readonly CompiledRequirement[];
  readonly layout: CaseLayout;
  /** What an event does, worked out once for all events alike. */
  readonly classOf: (event: RowWords) => EventClass;
  /** Every kind of event met so far. */
  readonly classes: readonly EventClass[];
}

/**
 * Makes a model and a mapping ready for checking a log, case by case, in as many processes as one likes.
 *
 * Every process makes the same plan for itself from the same model, calendar and mapping; the state of a case fits any of
 * them. Words of the mapping that the model does not know stand in `mapping.unknown`, and are taken for not said.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
 * import { planLogCheck } from '@samarbejde/conformance';
 *
 * const plan = planLogCheck(defaultModel('2026-11-24'), { calendar: danishWorkingCalendar(2026, 2027) });
 * plan.needFlow.map(({ requirement }) => requirement.mark.id); // => ['aalborg/third-party-within-reach']
 * ```
 */
export function planLogCheck(model: Model, setup: LogSetup): LogPlan {
  const mapping = compileMapping(model, setup.mapping ?? emptyMapping);
  const calendar = compileCalendar(setup.calendar);
  const keep = setup.keep ?? columnsLookedAt(mapping.mapping);
  const all = compiledRequirements(model);
  const requirements = layOut(all, calendar);
  const classes: EventClass[] = [];
  const meaningOf = meaningReader(model, mapping, keep);
  const compile = classMaker(model, requirements);
  const makeFor = (event: RowWords): EventClass => {
    const made = compile(meaningOf(event));
    if (classes.length < mostClasses) classes.push(made);
    return made;
  };
  return {
    model,
    mapping,
    calendar,
    keep,
    requirements,
    needFlow: all.filter(({ requirement }) => requirement.mark.kind === 'reachable'),
    layout: {
      start: Int32Array.from([...headOf(all.length), ...requirements.flatMap(({ tracker }) => tracker.start)]),
      lists: requirements.flatMap(({ tracker, at }) => tracker.lists.map((place) => at + place)),
    },
    classOf: classIndex(makeFor, looksAtActivity(mapping)),
    classes,
  };
}

const mostClasses = 50_000;

function layOut(all: readonly CompiledRequirement[], calendar: CompiledCalendar): readonly PlannedRequirement[] {
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

/** The numbers of a case that belong to no requirement: see `MARKS` and `TOUCHED`. */
function headOf(requirements: number): readonly number[] {
  return [0, ...wordsOf([], requirements)];
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

const none: EventOutcome = { matches: [], fromSides: [], toSides: [] };

function classMaker(model: Model, requirements: readonly PlannedRequirement[]): (meaning: EventMeaning) => EventClass {
  const known = new Map<string, EventClass['moves']>();
  const movesOf = (meaning: EventMeaning): EventClass['moves'] =>
    requirements.flatMap((planned) => {
      const move = planned.tracker.moveOf(outcomesOf(planned.compiled, meaning));
      return move === undefined ? [] : [{ planned, move }];
    });
  return (meaning) => {
    const key = JSON.stringify([meaning.status === 'internal', meaning.event]);
    const moves = known.get(key) ?? movesOf(meaning);
    known.set(key, moves);
    const marked = meaning.event === undefined ? 0 : marksOf(model, meaning.event);
    return {
      ...meaning,
      moves,
      marks: marked,
      touches: wordsOf(
        moves.map(({ planned }) => planned),
        requirements.length,
      ),
      gates: Int32Array.from(moves.flatMap(gateOf)),
      count: 0,
    };
  };
}

/** Where a tracker says nothing of a move, it always makes a difference: what the event touches has been marked by then. */
function gateOf({ planned: { tracker, at, index }, move }: PlannedMove): readonly [place: number, bits: number] {
  const gate = tracker.gateOf(move);
  if (gate === undefined) return [TOUCHED + wordOf(index), bitOf(index)];
  return [at + gate.place, gate.bits];
}

function outcomesOf(compiled: CompiledRequirement, { status, event }: EventMeaning): readonly EventOutcome[] {
  if (status === 'internal') return [none];
  return event === undefined
    ? [none, ...compiled.outcomesOf({}, '{}')]
    : compiled.outcomesOf(event, JSON.stringify(event));
}

/** Whether the school turns to the home, and whether the home is there: it writes or speaks, or is spoken with live. */
function marksOf({ words }: Model, { from = [], to = [], channel }: Communication): number {
  const isAt = (roles: readonly string[], side: string) => roles.some((role) => words.roles.get(role)?.side === side);
  const isLive = channel !== undefined && words.channels.get(channel)?.timing === 'live';
  const turned = isAt(from, 'school') && isAt(to, 'home');
  const reached = isAt(from, 'home') || (turned && isLive);
  return (turned ? marks.turned : 0) | (reached ? marks.reached : 0);
}
