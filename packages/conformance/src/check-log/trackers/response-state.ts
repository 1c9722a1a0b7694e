import type { SpanEnds } from '../../requirement/course-automaton.js';
import { CaseMemory, NONE, question } from '../cases/case-memory.js';
import type { Deadline } from './due-day.js';
import type { Does, ResponseMove, WayMove } from './response-move.js';
import type { Answered, CaseEnd, CaseOutcome, Moment } from './tracker.js';

const flags = {
  worstIn: 1,
  bestIn: 2,
  worstOver: 4,
  bestOver: 8,
  worstBroken: 16,
  bestBroken: 32,
  triggered: 64,
  uncovered: 128,
  tooManyWays: 256,
} as const;

const nowhere = new CaseMemory({ start: new Int32Array(0), lists: [] }, 0);

/** Places in a response's own numbers after the flags: the questions that are open, and the breach: since, due, until. */
export const OPEN = 1;
const [SINCE, DUE, UNTIL] = [2, 3, 4];
/** Of the moments of a question: since when it is open, and until when. */
const DUE_AFTER_SINCE = 1;

/** The numbers of a response in a case in which nothing has happened. */
export function responseStart(span: SpanEnds): readonly number[] {
  return [span.after ? 0 : flags.worstIn | flags.bestIn, 0, NONE, NONE, NONE];
}

/** The numbers of one response in one case, by their names: one reader, turned to one case after the other. */
export class ResponseState {
  private memory: CaseMemory = nowhere;
  private numbers: Int32Array = nowhere.numbers;
  private at = 0;
  private list = 0;
  private readonly most: number;
  private readonly deadline: Deadline | undefined;

  /** `most` is how many questions may be open at a time. */
  constructor(most: number, deadline: Deadline | undefined) {
    this.most = most;
    this.deadline = deadline;
  }

  /** Turns to the response of the case whose numbers stand from `at` on. */
  turnTo(memory: CaseMemory, at: number): void {
    if (this.numbers !== memory.numbers) {
      this.memory = memory;
      this.numbers = memory.numbers;
    }
    this.at = at;
    this.list = at + OPEN;
  }

  /** Begins the span, for either filling, where the event may or must begin it. */
  open({ opens, asks }: ResponseMove, span: SpanEnds): void {
    if (span.after && opens !== 'never' && !this.is(flags.worstOver)) this.set(flags.worstIn);
    if (span.after && opens === 'surely' && !this.is(flags.bestOver)) this.set(flags.bestIn);
    if (asks === 'surely' && this.is(flags.bestIn)) this.set(flags.triggered);
  }

  /** Lets an event happen to every question that is open, and to the one that it asks. */
  take(move: ResponseMove, moment: Moment, answered: Answered): void {
    const { memory, list } = this;
    const { questions } = memory;
    let isThere = move.asking === -1;
    let open = 0;
    let before = 0;
    for (let place = memory.next(list, 0); place !== 0; place = memory.next(list, before)) {
      const key = questions[place + question.key] ?? 0;
      if (key === move.asking) isThere = true;
      if (this.isOver(place, move.does(key), moment, answered)) memory.drop(list, before);
      else {
        before = place;
        open += 1;
      }
    }
    if (!isThere) this.ask(move, moment, open);
  }

  /** Takes a question into account that was not open; one that the event itself answers never is. */
  private ask(move: ResponseMove, moment: Moment, open: number): void {
    const { worst, best } = move.does(move.asking);
    if (!this.is(flags.worstIn) || worst === 'answer') return;
    if (open === this.most) return this.set(flags.tooManyWays);
    const place = this.memory.add(this.list, move.asking);
    this.apply(place + question.worst, worst, moment, flags.worstBroken);
    if (this.is(flags.bestIn)) this.apply(place + question.best, best, moment, flags.bestBroken);
  }

  /** Lets an event happen to one question; answers whether it is done with in either filling. */
  private isOver(place: number, { worst, best }: WayMove, moment: Moment, answered: Answered): boolean {
    const { questions } = this.memory;
    const since = questions[place + question.best] ?? NONE;
    if (since !== NONE && worst === 'answer') answered(since, moment);
    if (this.is(flags.worstIn)) this.apply(place + question.worst, worst, moment, flags.worstBroken);
    if (this.is(flags.bestIn)) this.apply(place + question.best, best, moment, flags.bestBroken);
    return questions[place + question.worst] === NONE && questions[place + question.best] === NONE;
  }

  private apply(place: number, does: Does, moment: Moment, broken: number): void {
    if (does === 'nothing') return;
    const { questions } = this.memory;
    const since = questions[place] ?? NONE;
    if (does === 'ask') {
      if (since !== NONE) return;
      questions[place] = moment.day;
      questions[place + DUE_AFTER_SINCE] = this.dueOf(moment);
      return;
    }
    if (since === NONE) return;
    if (this.isPast(this.dueAt(place), moment)) this.breach(broken, place, moment);
    questions[place] = NONE;
    questions[place + DUE_AFTER_SINCE] = NONE;
  }

  private dueAt(place: number): number {
    return this.memory.questions[place + DUE_AFTER_SINCE] ?? NONE;
  }

  private dueOf(moment: Moment): number {
    if (this.deadline === undefined) return NONE;
    const due = this.deadline.dueOf(moment);
    if (!Number.isNaN(due)) return due;
    this.set(flags.uncovered);
    return NONE;
  }

  private isPast(due: number, { day, minute }: Moment): boolean {
    return due !== NONE && (this.deadline?.byMinute === true ? minute : day) > due;
  }

  /** Notes the breach that is worst: the one whose answer was waited for longest past its day. */
  private breach(broken: number, place: number, { day }: Moment): void {
    const { numbers, at } = this;
    const since = this.memory.questions[place] ?? NONE;
    const due = this.dueAt(place);
    const isWorse =
      numbers[at + SINCE] === NONE || day - since > (numbers[at + UNTIL] ?? 0) - (numbers[at + SINCE] ?? 0);
    if (isWorse) {
      numbers[at + SINCE] = since;
      numbers[at + DUE] = this.deadline?.byMinute === true ? NONE : due;
      numbers[at + UNTIL] = day;
    }
    this.set(broken);
  }

  /** Ends the span: what is owed then is broken. Either filling picks what suits it where ending is not certain. */
  close({ closes }: ResponseMove, moment: Moment): void {
    if (closes === 'never') return;
    const isSure = closes === 'surely';
    const [worst, best] = [this.pending(question.worst), this.pending(question.best)];
    if (this.is(flags.worstIn) && (isSure || worst !== -1))
      this.end(worst, moment, flags.worstBroken, flags.worstIn, flags.worstOver);
    if (this.is(flags.bestIn) && (isSure || best === -1))
      this.end(best, moment, flags.bestBroken, flags.bestIn, flags.bestOver);
  }

  private end(pending: number, moment: Moment, broken: number, within: number, over: number): void {
    if (pending !== -1) this.breach(broken, pending, moment);
    this.numbers[this.at] = ((this.numbers[this.at] ?? 0) & ~within) | over;
    const side = within === flags.worstIn ? question.worst : question.best;
    const { memory, list } = this;
    for (let place = memory.next(list, 0); place !== 0; place = memory.next(list, place))
      memory.questions.fill(NONE, place + side, place + side + 2);
  }

  /** The place of what has been owed longest, or -1. */
  private pending(side: number): number {
    const { memory, list } = this;
    let found = -1;
    for (let place = memory.next(list, 0); place !== 0; place = memory.next(list, place)) {
      if (memory.questions[place + side] === NONE) continue;
      if (found === -1 || this.isOwedLonger(place + side, found)) found = place + side;
    }
    return found;
  }

  private isOwedLonger(place: number, other: number): boolean {
    const { questions } = this.memory;
    const longer = (questions[other] ?? NONE) - (questions[place] ?? NONE);
    return longer > 0 || (longer === 0 && this.dueAt(place) < this.dueAt(other));
  }

  finish(end: CaseEnd): CaseOutcome {
    const worst = this.pending(question.worst);
    const best = this.pending(question.best);
    if (this.isBad(best, end)) this.breach(flags.bestBroken, best, end);
    else if (this.isBad(worst, end)) this.breach(flags.worstBroken, worst, end);
    if (this.is(flags.bestBroken)) return this.breached('fail');
    if (this.is(flags.uncovered)) return { result: 'not-assessed', reason: 'no-calendar' };
    if (this.is(flags.tooManyWays)) return { result: 'not-assessed', reason: 'too-many-ways' };
    if (this.is(flags.worstBroken)) return { ...this.breached('open'), undecided: true };
    if (best !== -1) return this.owed(best);
    if (worst !== -1) return { ...this.owed(worst), undecided: true };
    return { result: this.is(flags.triggered) ? 'pass' : 'not-applicable' };
  }

  private isBad(place: number, end: CaseEnd): boolean {
    return place !== -1 && (end.closed || this.isPast(this.dueAt(place), end));
  }

  private owed(place: number): CaseOutcome {
    const since = this.memory.questions[place] ?? NONE;
    const due = this.deadline?.byMinute === true ? NONE : this.dueAt(place);
    return due === NONE ? { result: 'open', since } : { result: 'open', since, due };
  }

  private breached(result: 'fail' | 'open'): CaseOutcome {
    const { numbers, at } = this;
    const since = numbers[at + SINCE] ?? NONE;
    const due = numbers[at + DUE] ?? NONE;
    const until = numbers[at + UNTIL] ?? NONE;
    if (since === NONE) return { result };
    return due === NONE ? { result, since, until } : { result, since, due, until };
  }

  private is(flag: number): boolean {
    return ((this.numbers[this.at] ?? 0) & flag) !== 0;
  }

  private set(flag: number): void {
    this.numbers[this.at] = (this.numbers[this.at] ?? 0) | flag;
  }
}
