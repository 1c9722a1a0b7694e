import type { RawEvent } from '../log/raw-event.js';
import type { UnreadPart } from '../report/log-check.js';
import { millisOf, momentOf, outcomesOf, take } from './log-case.js';
import { type LogPlan, marks } from './log-plan.js';
import { type OpenCase, OpenCases } from './open-cases.js';
import { type Found, RequirementTally } from './requirement-tally.js';
import type { CaseOutcome } from './tracker.js';
import { WaitingEvents } from './waiting-events.js';

/** How the cases of one log are kept apart, sorted and closed. */
export interface RunOptions {
  /** A case is closed when nothing has happened in it for so many calendar days. */
  readonly idleDays: number | undefined;
  /** How long an event may come after later ones of its case and still be sorted in, in milliseconds. */
  readonly window: number;
  /** Events after this moment, in epoch milliseconds, are left out; the latest event's unless given. */
  readonly asOf: number | undefined;
}

const dayMillis = 86_400_000;
const reachListed = 100;

/** Follows all cases of a log at once; memory grows with the cases that are open and with nothing else. */
export class LogRun {
  readonly tallies: readonly RequirementTally[];
  /** For each requirement, what the cases say of a scope of all files: whether one has it, may have it, or is about it. */
  readonly found: readonly Found[];
  readonly counts = { checked: 0, withoutOffset: 0, duplicates: 0, late: 0, outsideCalendar: 0, afterAsOf: 0 };
  readonly cases = { closed: 0, open: 0, notAssessed: 0 };
  readonly reach = { reached: 0, neverReached: 0, cases: [] as string[] };
  latest = Number.NEGATIVE_INFINITY;
  private readonly plan: LogPlan;
  private readonly options: RunOptions;
  private readonly open: OpenCases;
  /** By how much an event came earlier than one before it, at most. */
  private disorder = 0;
  private untilSweep = 0;

  constructor(plan: LogPlan, options: RunOptions) {
    this.plan = plan;
    this.options = options;
    this.open = new OpenCases(plan.start);
    this.tallies = plan.requirements.map(({ compiled }) => new RequirementTally(compiled, plan.calendar));
    this.found = plan.requirements.map(() => ({ has: false, mayHave: false, isAbout: false }));
  }

  feed(events: readonly RawEvent[]): void {
    for (let index = 0; index < events.length; index += 1) {
      const event = events[index];
      if (event !== undefined) this.take(event);
    }
    this.untilSweep -= events.length;
    if (this.untilSweep <= 0) this.sweep();
  }

  private take(event: RawEvent): void {
    const at = millisOf(this.plan.calendar, event);
    if (!event.hasOffset) this.counts.withoutOffset += 1;
    if (this.options.asOf !== undefined && at > this.options.asOf) {
      this.counts.afterAsOf += 1;
      return;
    }
    if (at > this.latest) this.latest = at;
    else if (this.latest - at > this.disorder) this.disorder = this.latest - at;
    const one = this.caseOf(event.caseId);
    if (this.options.window === 0) {
      this.process(one, event, at);
      return;
    }
    one.waiting ??= new WaitingEvents(this.options.window);
    const taken = one.waiting.add(event, at);
    if (taken === 'twice') this.counts.duplicates += 1;
    if (taken === 'late') this.process(one, event, at, true);
    for (const ready of one.waiting.ready()) this.process(one, ready.event, ready.at);
  }

  private caseOf(id: string): OpenCase {
    return this.open.get(id) ?? this.open.open(id, undefined);
  }

  private process(given: OpenCase, event: RawEvent, at: number, isKnownLate = false): void {
    const { calendar } = this.plan;
    const day = calendar.clock.dayNumberAt(at);
    const one = this.isIdle(given, day) ? this.reopened(given) : given;
    const isLate = isKnownLate || at < one.lastAt;
    if (isLate) this.counts.late += 1;
    else {
      one.lastAt = at;
      one.lastDay = day;
    }
    if (day < calendar.firstDay || day > calendar.lastDay) this.counts.outsideCalendar += 1;
    this.counts.checked += 1;
    const moment = { day, minute: Math.floor(at / 60_000) };
    const closes = take(this.plan, this.open.numbers, one.base, event, moment, isLate, this.answeredOf);
    if (closes) this.close(one, at, true);
  }

  private readonly answeredOf = (requirement: number) => this.tallies[requirement]?.answered ?? nobody;

  private isIdle(one: OpenCase, day: number): boolean {
    const { idleDays } = this.options;
    return idleDays !== undefined && day - one.lastDay > idleDays;
  }

  /** When a case that is idle was over. */
  private overAt({ lastAt }: OpenCase): number {
    return lastAt + (this.options.idleDays ?? 0) * dayMillis;
  }

  /** After the stated time without events a case is over; what comes then is a new one of the same name. */
  private reopened(one: OpenCase): OpenCase {
    this.finish(one, this.overAt(one), true);
    this.open.leave(one);
    return this.open.open(one.id, one.waiting);
  }

  private close(one: OpenCase, at: number, closed: boolean): void {
    this.finish(one, at, closed);
    this.open.leave(one);
    if (one.waiting?.isEmpty === false) this.open.open(one.id, one.waiting);
  }

  private finish(one: OpenCase, at: number, closed: boolean): void {
    const { numbers } = this.open;
    const outcomes = outcomesOf(this.plan, numbers, one.base, { ...momentOf(this.plan.calendar, at), closed });
    for (let index = 0; index < outcomes.length; index += 1) {
      const outcome = outcomes[index];
      const found = this.found[index];
      if (outcome === undefined || found === undefined) continue;
      this.tallies[index]?.add(one.id, outcome);
      note(found, outcome);
    }
    const marked = numbers[one.base] ?? 0;
    this.cases[closed ? 'closed' : 'open'] += 1;
    if ((marked & marks.late) !== 0) this.cases.notAssessed += 1;
    this.countReach(one.id, marked);
  }

  private countReach(id: string, marked: number): void {
    if ((marked & marks.reached) !== 0) this.reach.reached += 1;
    else if ((marked & marks.turned) !== 0) {
      this.reach.neverReached += 1;
      this.reach.cases.push(id);
      if (this.reach.cases.length > 2 * reachListed) this.listReach();
    }
  }

  /** Keeps the first by id, so that no order of reading matters. */
  private listReach(): void {
    this.reach.cases = [...new Set(this.reach.cases)].sort().slice(0, reachListed);
  }

  /** Closes what has been idle for long enough, so that it does not stay in memory. */
  private sweep(): void {
    this.untilSweep = Math.max(20_000, this.open.size);
    if (this.options.idleDays === undefined || !this.isInOrder || this.latest === Number.NEGATIVE_INFINITY) return;
    const today = this.plan.calendar.clock.dayNumberAt(this.latest - this.options.window);
    for (const one of this.open.values()) {
      if (!this.isIdle(one, today) || one.waiting?.isEmpty === false) continue;
      this.close(one, this.overAt(one), true);
    }
  }

  /** No event came earlier than another by more than what is sorted in and a day. */
  get isInOrder(): boolean {
    return this.disorder <= dayMillis + this.options.window;
  }

  /**
   * Judges what is still open, as of the moment asked for or the latest event, and no later than the log is known;
   * answers with that moment.
   */
  end(rest: UnreadPart['rest']): number {
    const known = rest === 'later' ? this.latest - this.disorder : Number.POSITIVE_INFINITY;
    const asOf = Math.min(this.options.asOf ?? this.latest, known);
    this.endCases(asOf);
    this.listReach();
    return asOf;
  }

  private endCases(asOf: number): void {
    for (const one of [...this.open.values()]) {
      for (const rest of one.waiting?.rest() ?? []) this.process(this.caseOf(one.id), rest.event, rest.at);
    }
    if (this.open.size === 0) return;
    const { day } = momentOf(this.plan.calendar, asOf);
    for (const one of this.open.values()) {
      if (one.lastAt === Number.NEGATIVE_INFINITY) continue;
      const isOver = this.isIdle(one, day);
      this.finish(one, isOver ? this.overAt(one) : asOf, isOver);
      this.open.leave(one);
    }
  }
}

const nobody = () => undefined;

function note(found: Found, { result, undecided }: CaseOutcome): void {
  if (result === 'pass') found.has = true;
  if (undecided === true) found.mayHave = true;
  if (result !== 'not-applicable' && result !== 'not-assessed') found.isAbout = true;
}
