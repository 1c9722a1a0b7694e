import type { EventBatch } from '../log/event-batch.js';
import { LineBatch, type RowKind } from '../log/line-batch.js';
import type { RawEvent } from '../log/raw-event.js';
import type { UnreadPart } from '../report/log-check.js';
import { CaseJudge } from './case-judge.js';
import { MARKS, marks } from './cases/case-row.js';
import { LocalDays } from './cases/local-days.js';
import { OpenCases } from './cases/open-cases.js';
import { type Waiting, WaitingEvents } from './cases/waiting-events.js';
import { millisOf, momentOf } from './log-case.js';
import type { LogPlan } from './log-plan.js';

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
const minuteMillis = 60_000;
const reachListed = 100;
/** A kind drives out another whose number differs by this. */
const kindsKept = 4096;
const kindSize = 2;
const NOBODY = -1;

/** Follows all cases of a log at once; memory grows with the cases that are open and with nothing else. */
export class LogRun {
  readonly judge: CaseJudge;
  readonly counts = { checked: 0, withoutOffset: 0, duplicates: 0, late: 0, outsideCalendar: 0, afterAsOf: 0 };
  readonly cases = { closed: 0, open: 0, notAssessed: 0 };
  readonly reach = { reached: 0, neverReached: 0, cases: [] as string[] };
  latest = Number.NEGATIVE_INFINITY;
  private readonly plan: LogPlan;
  private readonly options: RunOptions;
  private readonly open: OpenCases;
  /** By how much an event came earlier than one before it, at most. */
  private disorder = 0;
  /** For each kind of row that the reader has told apart its number, and the place of what it does. */
  private readonly kinds = new Int32Array(kindSize * kindsKept).fill(NOBODY);
  /** When the event is that is being taken: one for all of them, since millions would be a burden. */
  private readonly now = { at: 0, day: 0, minute: 0 };
  private readonly days: LocalDays;
  private reader: LineBatch['reader'] | undefined;
  private untilSweep = 0;

  constructor(plan: LogPlan, options: RunOptions) {
    this.plan = plan;
    this.options = options;
    this.open = new OpenCases(plan.layout);
    this.judge = new CaseJudge(plan);
    this.days = new LocalDays(plan.calendar.clock);
  }

  feed(batch: EventBatch): void {
    if (batch instanceof LineBatch && this.options.window === 0 && this.isOfOneReader(batch)) this.takeLines(batch);
    else for (const event of batch) this.take(event);
    this.untilSweep -= batch.length;
    if (this.untilSweep <= 0) this.sweep();
  }

  /** The numbers of kinds are a reader's own. */
  private isOfOneReader({ reader }: LineBatch): boolean {
    this.reader ??= reader;
    return this.reader === reader;
  }

  /** The same as taking its events one by one, without making them. */
  private takeLines(batch: LineBatch): void {
    const { block, length } = batch;
    for (let index = 0; index < length; index += 1) {
      const kind = batch.kindOf(index);
      if (kind === undefined) {
        const event = batch.eventAt(index);
        if (event !== undefined) this.take(event);
        continue;
      }
      const hasOffset = batch.hasOffset(index);
      this.turnTo(hasOffset ? batch.at(index) : this.plan.calendar.clock.millisAtWall(batch.at(index)));
      if (!this.isJudged(hasOffset)) continue;
      const row = this.open.rowOfBytes(block, batch.caseFrom(index), batch.caseEnd(index));
      this.process(row, this.placeOfKind(batch.kindNumber(index), kind), false);
    }
  }

  /** The place of what an event of a kind does; remembered by the kind's number, which drives out another. */
  private placeOfKind(number: number, kind: RowKind): number {
    const { kinds } = this;
    const at = kindSize * (number % kindsKept);
    if (kinds[at] === number) return kinds[at + 1] ?? 0;
    const { place } = this.plan.classOf(kind);
    kinds[at] = this.plan.steps.isLasting(place) ? number : NOBODY;
    kinds[at + 1] = place;
    return place;
  }

  private take(event: RawEvent): void {
    const at = millisOf(this.plan.calendar, event);
    this.turnTo(at);
    if (!this.isJudged(event.hasOffset)) return;
    const row = this.open.rowOf(event.caseId);
    if (this.options.window === 0) this.process(row, this.plan.classOf(event).place, false);
    else this.sortIn(row, event, at);
  }

  private turnTo(at: number): void {
    const { now } = this;
    now.at = at;
    now.day = this.days.dayAt(at);
    now.minute = Math.floor(at / minuteMillis);
  }

  /** Whether the event of now is to be judged at all. */
  private isJudged(hasOffset: boolean): boolean {
    const { at } = this.now;
    if (!hasOffset) this.counts.withoutOffset += 1;
    if (this.options.asOf !== undefined && at > this.options.asOf) {
      this.counts.afterAsOf += 1;
      return false;
    }
    if (at > this.latest) this.latest = at;
    else if (this.latest - at > this.disorder) this.disorder = this.latest - at;
    return true;
  }

  private sortIn(row: number, event: RawEvent, at: number): void {
    const waiting = this.open.waiting.get(row) ?? new WaitingEvents(this.options.window);
    this.open.waiting.set(row, waiting);
    const taken = waiting.add(event, at);
    if (taken === 'twice') this.counts.duplicates += 1;
    if (taken === 'late') this.process(row, this.plan.classOf(event).place, true);
    this.processAll(event.caseId, waiting.ready());
  }

  /** Events that have waited; whichever closes its case leaves the next one to another of the same name. */
  private processAll(id: string, waited: readonly Waiting[]): void {
    for (const { event, at } of waited) {
      this.turnTo(at);
      this.process(this.open.rowOf(id), this.plan.classOf(event).place, false);
    }
  }

  /** `place` is where what the event does stands in the plan's steps. */
  private process(row: number, place: number, isKnownLate: boolean): void {
    const { calendar, steps } = this.plan;
    const { open, counts, now } = this;
    const { at, day } = now;
    // After the stated time without events a case is over; what comes then is a new one of the same name.
    if (this.isIdle(row, day)) {
      this.finish(row, this.overAt(row), true);
      open.reopen(row);
    }
    const isLate = isKnownLate || at < open.lastAt(row);
    if (isLate) counts.late += 1;
    else open.come(row, at, day);
    if (day < calendar.firstDay || day > calendar.lastDay) counts.outsideCalendar += 1;
    counts.checked += 1;
    steps.count(place);
    steps.take(place, open.memory, row, now, isLate, this.answeredOf);
    if (steps.closes(place)) this.close(row, at);
  }

  private readonly answeredOf = (requirement: number) => this.judge.tallies[requirement]?.answered ?? nobody;

  private isIdle(row: number, day: number): boolean {
    const { idleDays } = this.options;
    return idleDays !== undefined && day - this.open.lastDay(row) > idleDays;
  }

  /** When a case that is idle was over. */
  private overAt(row: number): number {
    return this.open.lastAt(row) + (this.options.idleDays ?? 0) * dayMillis;
  }

  private close(row: number, at: number): void {
    this.finish(row, at, true);
    if (this.open.waiting.get(row)?.isEmpty === false) this.open.reopen(row);
    else this.open.leave(row);
  }

  private finish(row: number, at: number, closed: boolean): void {
    const { memory } = this.open;
    const { day, minute } = momentOf(this.plan.calendar, at);
    this.judge.judge(this.open, row, { day, minute, closed });
    const base = memory.baseOf(row);
    const marked = memory.numbers[base + MARKS] ?? 0;
    this.cases[closed ? 'closed' : 'open'] += 1;
    if ((marked & marks.late) !== 0) this.cases.notAssessed += 1;
    this.countReach(row, marked);
  }

  private countReach(row: number, marked: number): void {
    if ((marked & marks.reached) !== 0) this.reach.reached += 1;
    else if ((marked & marks.turned) !== 0) {
      this.reach.neverReached += 1;
      this.reach.cases.push(this.open.idOf(row));
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
    for (let row = 0; row < this.open.rows; row += 1) {
      // Most rows are not idle, and so the day alone is looked at first; a row that nobody has, has none.
      if (this.isIdle(row, today) && this.open.waiting.get(row)?.isEmpty !== false) this.close(row, this.overAt(row));
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
    try {
      this.endCases(asOf);
    } finally {
      // Whatever breaks down on the way, the cases that were judged by then count.
      this.judge.countUntouched();
      this.listReach();
    }
    return asOf;
  }

  private endCases(asOf: number): void {
    for (const [row, waiting] of [...this.open.waiting]) this.processAll(this.open.idOf(row), waiting.rest());
    if (this.open.size === 0) return;
    const { day } = momentOf(this.plan.calendar, asOf);
    for (let row = 0; row < this.open.rows; row += 1) {
      if (!this.open.isOpen(row) || this.open.lastAt(row) === Number.NEGATIVE_INFINITY) continue;
      const isOver = this.isIdle(row, day);
      this.finish(row, isOver ? this.overAt(row) : asOf, isOver);
      this.open.leave(row);
    }
  }
}

const nobody = () => undefined;
