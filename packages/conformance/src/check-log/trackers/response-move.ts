import type { EventOutcome } from '@samarbejde/core';
import { has, kinds, letterOf } from '../../requirement/letter.js';
import type { Turn } from '../../requirement/model-requirement.js';
import { answersWay, type Way, wayKey, wayOf } from '../../requirement/way.js';

/** What an event does to one way: asks on it, answers on it, or neither; in the worst and the best filling. */
export type Does = 'ask' | 'answer' | 'nothing';

/** What an event does to what was asked on one way, in either filling. */
export interface WayMove {
  readonly worst: Does;
  readonly best: Does;
}

/** What one kind of event does to one response; worked out once. */
export interface ResponseMove {
  /** The way on which it may ask; -1 where it asks nothing. */
  readonly asking: number;
  readonly asks: 'surely' | 'perhaps' | 'never';
  readonly opens: 'surely' | 'perhaps' | 'never';
  readonly closes: 'surely' | 'perhaps' | 'never';
  /** What it does to a way, by the way's key. */
  does(key: number): WayMove;
}

interface WayOutcome {
  readonly letter: number;
  readonly way: Way;
}

/** Works out what an event does that may be any of these; none where it makes no difference. */
export function responseMove(outcomes: readonly EventOutcome[], turn: Turn): ResponseMove | undefined {
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
  const known = new Map<number, WayMove>();
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
