import type { EventOutcome } from '@samarbejde/core';
import type { SpanEnds } from '../requirement/course-automaton.js';
import { has, kinds, letterOf } from '../requirement/letter.js';
import type { Turn } from '../requirement/model-requirement.js';
import { answersWay, type Way, wayKey, wayOf } from '../requirement/way.js';
import type { Deadline } from './due-day.js';
import { type Answered, type CaseEnd, type CaseOutcome, type Moment, NONE, type Tracker } from './tracker.js';

/**
 * Follows a response through a case: what is asked and not yet answered, and since when.
 *
 * It follows two fillings of what is unknown at once: the one that breaks the requirement soonest (unknown events ask
 * and do not answer) and the one that keeps it longest. Broken in both is a fail, broken in one is open.
 */
export function responseTracker(turn: Turn, span: SpanEnds, deadline: Deadline | undefined): Tracker<ResponseMove> {
  const places = turn === 'any' ? 1 : mostWays;
  const phase = span.after ? 0 : flags.worstIn | flags.bestIn;
  const ways = Array.from({ length: places }, () => [0, NONE, NONE, NONE, NONE]).flat();
  return {
    start: [phase, NONE, NONE, NONE, ...ways],
    moveOf: (outcomes) => responseMove(outcomes, turn),
    step: (numbers, at, move, moment, answered) => {
      const state = new ResponseState(numbers, at, places, deadline);
      state.open(move, span);
      if (move.asking !== -1) state.makeRoom(move.asking, move);
      state.take(move, moment, answered);
      if (span.until) state.close(move, moment);
    },
    finish: (numbers, at, end) => new ResponseState(numbers, at, places, deadline).finish(end),
  };
}

/** How many ways of asking may be open in one case at a time. */
const mostWays = 6;

/** What an event does to one way: asks on it, answers on it, or neither; in the worst and the best filling. */
type Does = 'ask' | 'answer' | 'nothing';

interface ResponseMove {
  /** The way on which it may ask; -1 where it asks nothing. */
  readonly asking: number;
  readonly asks: 'surely' | 'perhaps' | 'never';
  readonly opens: 'surely' | 'perhaps' | 'never';
  readonly closes: 'surely' | 'perhaps' | 'never';
  /** What it does to a way, by the way's key. */
  does(key: number): { readonly worst: Does; readonly best: Does };
}

interface WayOutcome {
  readonly letter: number;
  readonly way: Way;
}

function responseMove(outcomes: readonly EventOutcome[], turn: Turn): ResponseMove | undefined {
  const given = outcomes.map((outcome) => ({ letter: letterOf(outcome.matches), way: wayOf(outcome) }));
  if (given.every(({ letter }) => letter === 0)) return undefined;
  const asking = askingKey(
    given.filter(({ letter }) => has(letter, kinds.a)).map(({ way }) => way),
    turn,
  );
  const how = (kind: number) => {
    if (given.every(({ letter }) => has(letter, kind))) return 'surely';
    return given.some(({ letter }) => has(letter, kind)) ? 'perhaps' : 'never';
  };
  const known = new Map<number, { readonly worst: Does; readonly best: Does }>();
  return {
    asking,
    asks: how(kinds.a),
    opens: how(kinds.spanAfter),
    closes: how(kinds.spanUntil),
    does: (key) => {
      const found = known.get(key) ?? doesTo(waysOfKey(key, turn), asking === key, given, turn);
      known.set(key, found);
      return found;
    },
  };
}

/** What answers all ways on which a question may have come answers it; what answers some of them may. */
function doesTo(ways: readonly Way[], isAsked: boolean, given: readonly WayOutcome[], turn: Turn) {
  const options = given.flatMap(({ letter, way }): readonly Does[] => {
    const otherwise = isAsked && has(letter, kinds.a) ? 'ask' : 'nothing';
    const answered = has(letter, kinds.b) ? ways.filter((asked) => answersWay(way, asked, turn)).length : 0;
    if (answered === 0) return [otherwise];
    return answered === ways.length ? ['answer'] : ['answer', otherwise];
  });
  const firstOf = (...order: readonly Does[]) => order.find((does) => options.includes(does)) ?? 'nothing';
  return { worst: firstOf('ask', 'nothing', 'answer'), best: firstOf('answer', 'nothing', 'ask') };
}

const sideBits = 4;
/** A key above this stands for several ways, as bits: which of them it was nobody knows. */
const severalWays = 2 ** 20;

/** One number for the way on which something is asked, or for the ways on which it may be. */
function askingKey(ways: readonly Way[], turn: Turn): number {
  const keys = new Set(ways.map((way) => wayKey(way, turn)));
  const [only = -1] = keys;
  if (keys.size < 2) return only;
  const single = turn === 'back' ? ways.flatMap(singleWays) : [...keys];
  return single.reduce((bits, bit) => bits | (1 << bit), severalWays);
}

/** A way from and to single sides as one of sixteen bits. */
function singleWays({ from, to }: Way): readonly number[] {
  const sidesIn = (bits: number) => [0, 1, 2, 3].filter((side) => (bits & (1 << side)) !== 0);
  return sidesIn(from).flatMap((one) => sidesIn(to).map((other) => one * sideBits + other));
}

function waysOfKey(key: number, turn: Turn): readonly Way[] {
  if (key < severalWays) return [wayOfKey(key, turn)];
  const bits = Array.from({ length: sideBits * sideBits }, (_, bit) => bit).filter((bit) => (key & (1 << bit)) !== 0);
  if (turn !== 'back') return bits.map((bit) => wayOfKey(bit, turn));
  return bits.map((bit) => ({ from: 1 << Math.floor(bit / sideBits), to: 1 << (bit % sideBits) }));
}

function wayOfKey(key: number, turn: Turn): Way {
  if (turn === 'sender') return { from: key, to: 0 };
  if (turn === 'recipient') return { from: 0, to: key };
  return { from: key >> sideBits, to: key & (2 ** sideBits - 1) };
}

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

/** Places in the numbers: flags; the breach: since, due, until; then for each way: its key + 1, worst and best since and due. */
const [SINCE, DUE, UNTIL, FIRST] = [1, 2, 3, 4];
const [WAY, WORST, BEST, WAY_SIZE] = [0, 1, 3, 5];

/** The numbers of one response in one case, by their names. */
class ResponseState {
  private readonly numbers: Int32Array;
  private readonly at: number;
  private readonly first: number;
  private readonly last: number;
  private readonly deadline: Deadline | undefined;

  constructor(numbers: Int32Array, at: number, places: number, deadline: Deadline | undefined) {
    this.numbers = numbers;
    this.at = at;
    this.first = at + FIRST;
    this.last = this.first + places * WAY_SIZE;
    this.deadline = deadline;
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
    let free = -1;
    for (let place = this.first; place < this.last; place += WAY_SIZE) {
      if (this.numbers[place + WAY] === key + 1) return;
      if (free === -1 && this.numbers[place + WAY] === 0) free = place;
    }
    if (free === -1) this.set(flags.tooManyWays);
    else this.numbers[free + WAY] = key + 1;
  }

  take(move: ResponseMove, moment: Moment, answered: Answered): void {
    for (let place = this.first; place < this.last; place += WAY_SIZE) {
      const key = (this.numbers[place + WAY] ?? 0) - 1;
      if (key === -1) continue;
      const { worst, best } = move.does(key);
      const since = this.numbers[place + BEST] ?? NONE;
      if (since !== NONE && worst === 'answer') answered(since, moment);
      if (this.is(flags.worstIn)) this.apply(place + WORST, worst, moment, flags.worstBroken);
      if (this.is(flags.bestIn)) this.apply(place + BEST, best, moment, flags.bestBroken);
      if (this.numbers[place + WORST] === NONE && this.numbers[place + BEST] === NONE) this.numbers[place + WAY] = 0;
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
    for (let place = this.first; place < this.last; place += WAY_SIZE)
      this.numbers.fill(NONE, place + side, place + side + 2);
  }

  /** The place of what has been owed longest, or -1. */
  private pending(side: number): number {
    let found = -1;
    for (let place = this.first + side; place < this.last; place += WAY_SIZE) {
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
    const [since, due, until] = [SINCE, DUE, UNTIL].map((place) => this.numbers[this.at + place] ?? NONE);
    return {
      ...(since === undefined || since === NONE ? {} : { since }),
      ...(due === undefined || due === NONE ? {} : { due }),
      ...(until === undefined || until === NONE ? {} : { until }),
    };
  }

  private is(flag: number): boolean {
    return ((this.numbers[this.at] ?? 0) & flag) !== 0;
  }

  private set(flag: number): void {
    this.numbers[this.at] = (this.numbers[this.at] ?? 0) | flag;
  }
}
