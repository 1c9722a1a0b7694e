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
import type { CaseLayout } from './cases/case-memory.js';
import { headOf, marks } from './cases/case-row.js';
import { classIndex, mostRemembered } from './kinds/class-index.js';
import { columnsLookedAt, type EventMeaning, looksAtActivity, meaningReader } from './kinds/event-classes.js';
import { EventSteps } from './kinds/event-steps.js';
import { type PlannedMove, type PlannedRequirement, planRequirements } from './trackers/planned-requirement.js';

/** How cases of a log are to be checked. */
export interface LogSetup {
  readonly calendar: Calendar;
  readonly mapping?: Mapping;
  /** The columns that stand in `RawEvent.values`, in their order: those that the mapping looks at, sorted, unless told. */
  readonly keep?: readonly string[];
}

/** What all events mean and do to a case that mean the same, however they are told. */
export interface EventClass extends EventMeaning {
  readonly moves: readonly PlannedMove[];
  /** Where what it does stands in the plan's steps. */
  readonly place: number;
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
  /** What each kind of event does to a case, and how many of them were checked. */
  readonly steps: EventSteps;
  /** Every kind of event met so far. */
  readonly classes: readonly EventClass[];
  /** What happened, in the log's own words, where nobody has said what it means; of very many the first. */
  readonly unknownActivities: ReadonlySet<string>;
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
  const requirements = planRequirements(all, calendar);
  const classes: EventClass[] = [];
  const meaningOf = meaningReader(model, mapping, keep);
  const steps = new EventSteps(all.length, mostRemembered);
  const compile = classMaker(model, requirements, steps);
  const known = new Map<string, EventClass>();
  const unknownActivities = new Set<string>();
  const makeFor = (event: RowWords): EventClass => {
    const meaning = meaningOf(event);
    const { activity } = event;
    if (meaning.status === 'unknown' && activity !== undefined && unknownActivities.size < mostRemembered)
      unknownActivities.add(activity);
    const key = keyOf(meaning);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compile(meaning);
    if (steps.isLasting(made.place)) {
      known.set(key, made);
      classes.push(made);
    }
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
    steps,
    classes,
    unknownActivities,
  };
}

/** Of words that the model does not know, the columns in which they stand are all that is told: a log may have no end of them. */
function keyOf({ unknown, ...meaning }: EventMeaning): string {
  return JSON.stringify([meaning, [...new Set(unknown.map(({ field }) => field))]]);
}

const none: EventOutcome = { matches: [], fromSides: [], toSides: [] };

function classMaker(
  model: Model,
  requirements: readonly PlannedRequirement[],
  steps: EventSteps,
): (meaning: EventMeaning) => EventClass {
  const known = new Map<string, EventClass['moves']>();
  const movesOf = (meaning: EventMeaning): EventClass['moves'] =>
    requirements.flatMap((planned) => {
      const move = planned.tracker.moveOf(outcomesOf(planned.compiled, meaning));
      return move === undefined ? [] : [{ planned, move }];
    });
  return (meaning) => {
    const key = JSON.stringify([meaning.status === 'internal', meaning.event]);
    const moves = known.get(key) ?? movesOf(meaning);
    // A fact that is a number may have a value of its own in every event.
    if (known.size < mostRemembered) known.set(key, moves);
    const marked = meaning.event === undefined ? 0 : marksOf(model, meaning.event);
    return { ...meaning, moves, place: steps.add({ moves, marked, closes: meaning.closes }) };
  };
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
