import type { SpanEnds } from '../requirement/course-automaton.js';
import type { Deadline } from './due-day.js';
import type { Does, ResponseMove } from './response-move.js';
import { type Answered, type CaseEnd, type CaseOutcome, type Moment, NONE } from './tracker.js';

const flags = {
  worstIn: 1,
  bestIn: 2,
  worstOver: 4,
  bestOver: 8,
  worstBroken: 16,
  bestBroken: 32,
  triggered: 64,
  mayBeTriggered: 128,
  uncovered: 256,
  tooManyWays: 512,
} as const;

/**
 * Places in the numbers: flags; the breach: since, due, until; how many ways are in use; then for each way its key,
 * worst and best since and due. The ways in use stand first, so that a step looks at those alone.
 */
const [SINCE, DUE, UNTIL, USED, FIRST] = [1, 2, 3, 4, 5];
const [WAY, WORST, BEST, WAY_SIZE] = [0, 1, 3, 5];

/** The numbers of a response in a case in which nothing has happened. */
export function responseStart(places: number, span: SpanEnds): readonly number[] {
  const phase = span.after ? 0 : flags.worstIn | flags.bestIn;
  const ways = Array.from({ length: places }, () => [0, NONE, NONE, NONE, NONE]).flat();
  return [phase, NONE, NONE, NONE, 0, ...ways];
}

/** The numbers of one response in one case, by their names: one reader, turned to one case after the other. */
export class ResponseState {
  private numbers: Int32Array = new Int32Array(0);
  private at = 0;
  private first = 0;
  private readonly places: number;
  private readonly deadline: Deadline | undefined;

  constructor(places: number, deadline: Deadline | undefined) {
    this.places = places;
    this.deadline = deadline;
  }

  turnTo(numbers: Int32Array, at: number): void {
    this.numbers = numbers;
    this.at = at;
    this.first = at + FIRST;
  }

  /** The place after the last way in use. */
  private get last(): number {
    return this.first + (this.numbers[this.at + USED] ?? 0) * WAY_SIZE;
  }

  /** Begins the span, for either filling, where the event may or must begin it. */
  open({ opens, asks }: ResponseMove, span: SpanEnds): void {
    if (span.after && opens !== 'never' && !this.is(flags.worstOver)) this.set(flags.worstIn);
    if (span.after && opens === 'surely' && !this.is(flags.bestOver)) this.set(flags.bestIn);
    if (asks !== 'never' && this.is(flags.worstIn)) this.set(flags.mayBeTriggered);
    if (asks === 'surely' && this.is(flags.bestIn)) this.set(flags.triggered);
  }

  /** Takes a way into account on which the event may ask. */
  makeRoom(key: number, move: ResponseMove): void {
    if (!this.is(flags.worstIn) || move.does(key).worst === 'answer') return;
    const { last } = this;
    for (let place = this.first; place < last; place += WAY_SIZE) if (this.numbers[place + WAY] === key) return;
    const used = this.numbers[this.at + USED] ?? 0;
    if (used === this.places) return this.set(flags.tooManyWays);
    this.numbers[last + WAY] = key;
    this.numbers[this.at + USED] = used + 1;
  }

  /** Gives a way's room back; the last one moves there. */
  private leaveRoom(place: number): void {
    const last = this.last - WAY_SIZE;
    this.numbers.copyWithin(place, last, last + WAY_SIZE);
    this.numbers.fill(NONE, last, last + WAY_SIZE);
    this.numbers[last + WAY] = 0;
    this.numbers[this.at + USED] = (this.numbers[this.at + USED] ?? 1) - 1;
  }

  take(move: ResponseMove, moment: Moment, answered: Answered): void {
    // From the last to the first: a way that is done with gives its room to one that has been seen to.
    for (let place = this.last - WAY_SIZE; place >= this.first; place -= WAY_SIZE) {
      const key = this.numbers[place + WAY] ?? 0;
      const { worst, best } = move.does(key);
      const since = this.numbers[place + BEST] ?? NONE;
      if (since !== NONE && worst === 'answer') answered(since, moment);
      if (this.is(flags.worstIn)) this.apply(place + WORST, worst, moment, flags.worstBroken);
      if (this.is(flags.bestIn)) this.apply(place + BEST, best, moment, flags.bestBroken);
      if (this.numbers[place + WORST] === NONE && this.numbers[place + BEST] === NONE) this.leaveRoom(place);
    }
  }

  private apply(place: number, does: Does, moment: Moment, broken: number): void {
    if (does === 'nothing') return;
    const { numbers } = this;
    const since = numbers[place] ?? NONE;
    if (does === 'ask') {
      if (since !== NONE) return;
      numbers[place] = moment.day;
      numbers[place + 1] = this.dueOf(moment);
      return;
    }
    if (since === NONE) return;
    if (this.isPast(numbers[place + 1] ?? NONE, moment)) this.breach(broken, place, moment);
    numbers[place] = NONE;
    numbers[place + 1] = NONE;
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
    const [since, due] = [numbers[place] ?? NONE, numbers[place + 1] ?? NONE];
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
    const [worst, best] = [this.pending(WORST), this.pending(BEST)];
    if (this.is(flags.worstIn) && (isSure || worst !== -1))
      this.end(worst, moment, flags.worstBroken, flags.worstIn, flags.worstOver);
    if (this.is(flags.bestIn) && (isSure || best === -1))
      this.end(best, moment, flags.bestBroken, flags.bestIn, flags.bestOver);
  }

  private end(pending: number, moment: Moment, broken: number, within: number, over: number): void {
    if (pending !== -1) this.breach(broken, pending, moment);
    this.numbers[this.at] = ((this.numbers[this.at] ?? 0) & ~within) | over;
    const side = within === flags.worstIn ? WORST : BEST;
    const { last } = this;
    for (let place = this.first; place < last; place += WAY_SIZE)
      this.numbers.fill(NONE, place + side, place + side + 2);
  }

  /** The place of what has been owed longest, or -1. */
  private pending(side: number): number {
    let found = -1;
    const { last } = this;
    for (let place = this.first + side; place < last; place += WAY_SIZE) {
      const since = this.numbers[place] ?? NONE;
      if (since !== NONE && (found === -1 || since < (this.numbers[found] ?? NONE))) found = place;
    }
    return found;
  }

  finish(end: CaseEnd): CaseOutcome {
    const [worst, best] = [this.pending(WORST), this.pending(BEST)];
    const isBad = (place: number) => place !== -1 && (end.closed || this.isPast(this.numbers[place + 1] ?? NONE, end));
    if (isBad(best)) this.breach(flags.bestBroken, best, end);
    else if (isBad(worst)) this.breach(flags.worstBroken, worst, end);
    if (this.is(flags.bestBroken)) return { result: 'fail', ...this.breached() };
    if (this.is(flags.uncovered)) return { result: 'not-assessed', reason: 'no-calendar' };
    if (this.is(flags.tooManyWays)) return { result: 'not-assessed', reason: 'too-many-ways' };
    if (this.is(flags.worstBroken)) return { result: 'open', undecided: true, ...this.breached() };
    if (best !== -1) return { result: 'open', ...this.owed(best) };
    if (worst !== -1) return { result: 'open', undecided: true, ...this.owed(worst) };
    return { result: this.is(flags.triggered) ? 'pass' : 'not-applicable' };
  }

  private owed(place: number): Pick<CaseOutcome, 'since' | 'due'> {
    const due = this.numbers[place + 1] ?? NONE;
    return { since: this.numbers[place] ?? NONE, ...(due === NONE || this.deadline?.byMinute === true ? {} : { due }) };
  }

  private breached(): Pick<CaseOutcome, 'since' | 'due' | 'until'> {
    const { numbers, at } = this;
    const [since, due, until] = [numbers[at + SINCE] ?? NONE, numbers[at + DUE] ?? NONE, numbers[at + UNTIL] ?? NONE];
    if (since === NONE) return {};
    return due === NONE ? { since, until } : { since, due, until };
  }

  private is(flag: number): boolean {
    return ((this.numbers[this.at] ?? 0) & flag) !== 0;
  }

  private set(flag: number): void {
    this.numbers[this.at] = (this.numbers[this.at] ?? 0) | flag;
  }
}
