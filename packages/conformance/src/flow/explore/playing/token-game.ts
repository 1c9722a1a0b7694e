import type { Cell, Move, Net, NetTimer } from '../net.js';
import { type Counts, clearRange, countAt, holdsToken, type Marking, setCount } from './marking.js';

/**
 * By which rules a net is played.
 *
 * `order`: durations do not count, every timer may go off at any moment. `same-day`: people act on the day that their
 * turn comes. `slow`: people may take any number of days.
 */
export type Tempo = 'order' | 'same-day' | 'slow';

export interface Rules {
  readonly net: Net;
  readonly tempo: Tempo;
  /** Whether two tokens in a cell stand for two or more; otherwise a third is not followed. */
  readonly saturate: boolean;
  /** Whether one token more or less in a cell can make no difference; such a cell is never too full. */
  readonly isInert: (cell: Cell) => boolean;
}

/** Answers whether a move, found by a token in `cell`, can happen now, priorities apart. */
export function isPossible(rules: Rules, marking: Marking, move: Move, cell?: number): boolean {
  for (const taken of move.take) if (countAt(marking, taken) === 0) return false;
  for (const needed of move.need) if (countAt(marking, needed) === 0) return false;
  for (const forbidden of move.forbid) if (countAt(marking, forbidden) !== 0) return false;
  if (move.gather.length > 0 && !isFirstGathered(marking, move, cell)) return false;
  for (const range of move.empty) if (holdsToken(rules.net, marking, range)) return false;
  return move.timer === undefined || isDue(rules, marking, move.timer);
}

function isFirstGathered(marking: Marking, move: Move, cell: number | undefined): boolean {
  const first = move.gather.find((gathered) => countAt(marking, gathered) !== 0);
  return first !== undefined && (cell === undefined || cell === first);
}

function isDue(rules: Rules, marking: Marking, timer: NetTimer): boolean {
  if (timer.fired !== undefined && countAt(marking, timer.fired.cell) >= timer.fired.most) return false;
  if (rules.tempo === 'order') return true;
  const days = daysOf(rules, timer);
  return days === undefined || countAt(marking, timer.clock) === days;
}

/** Whether a timer will still go off if nothing else happens. */
function isRunning(rules: Rules, marking: Marking, timer: NetTimer): boolean {
  const days = daysOf(rules, timer);
  if (days === undefined || countAt(marking, timer.running) === 0 || countAt(marking, timer.clock) >= days)
    return false;
  return timer.fired === undefined || countAt(marking, timer.fired.cell) < timer.fired.most;
}

/** The days after which a timer goes off; none where they cannot be told. */
function daysOf(rules: Rules, timer: NetTimer): number | undefined {
  if (timer.workingDays === 'unknown') return undefined;
  return rules.tempo === 'slow' ? timer.workingDays.most : timer.workingDays.least;
}

/** What can happen next. Whatever happens at once goes first. */
export function movesFrom(rules: Rules, marking: Marking): readonly Move[] {
  const { net } = rules;
  const moves: Move[] = [];
  let goesAtOnce = false;
  for (let at = 0; at < marking.length; at += 2) {
    const cell = marking[at] ?? 0;
    for (const move of net.movesAt[cell] ?? []) {
      if ((goesAtOnce && move.pace !== 'at-once') || !isPossible(rules, marking, move, cell)) continue;
      if (!goesAtOnce && move.pace === 'at-once') {
        goesAtOnce = true;
        moves.length = 0;
      }
      moves.push(move);
    }
  }
  return moves;
}

/** Answers whether a day can pass before any of these moves, which are all that can happen now. */
export function mayWait(rules: Rules, marking: Marking, moves: readonly Move[]): boolean {
  if (rules.tempo === 'order') return false;
  if (moves.length === 0) return rules.net.timers.some((timer) => isRunning(rules, marking, timer));
  return moves.every((move) => {
    if (move.pace === 'people') return rules.tempo === 'slow';
    if (move.pace === 'timer') return move.timer?.workingDays === 'unknown';
    return move.pace === 'outside' || move.pace === 'condition';
  });
}

/** Answers whether a move happens at a time that the file does not let anybody tell. */
export function isUntimed(move: Move): boolean {
  return move.pace === 'condition' || move.timer?.workingDays === 'unknown';
}

/** The marking a working day later: every timer that runs is a day older. */
export function nextDay(rules: Rules, marking: Marking): Marking {
  const next = [...marking];
  for (const timer of rules.net.timers) {
    const days = daysOf(rules, timer);
    if (days === undefined || countAt(next, timer.running) === 0) continue;
    setCount(next, timer.clock, Math.min(days, countAt(next, timer.clock) + 1));
  }
  return next;
}

/** The markings that a move can lead to, none if a cell would have to hold more tokens than are followed. */
export function play(rules: Rules, marking: Marking, move: Move): readonly Marking[] {
  let results = playOne(rules, marking, move);
  for (const listener of move.signals) {
    if (!isPossible(rules, marking, listener)) continue;
    results = results.flatMap((result) =>
      isPossible(rules, result, listener) ? playOne(rules, result, listener) : [result],
    );
  }
  return results;
}

function playOne(rules: Rules, marking: Marking, move: Move): readonly Marking[] {
  const taken = move.gather.length === 0 ? move.take : move.gather.filter((cell) => countAt(marking, cell) !== 0);
  const starts = rules.saturate ? withOneMore(rules, marking, taken) : [[...marking]];
  return starts.filter((start) => {
    for (const cell of taken) setCount(start, cell, countAt(start, cell) - 1);
    return finish(rules, start, move);
  });
}

/** Where two stand for two or more, taking one leaves one, or again two or more. */
function withOneMore(rules: Rules, marking: Marking, taken: readonly Cell[]): readonly Counts[] {
  let starts: readonly Counts[] = [[...marking]];
  for (const cell of taken) {
    if (countAt(marking, cell) !== 2 || rules.net.kinds[cell] === 'meter') continue;
    starts = starts.flatMap((start) => {
      const more = [...start];
      setCount(more, cell, 3);
      return [start, more];
    });
  }
  return starts;
}

/** Ends what a move ends and gives what it gives; false if there is no room. */
function finish(rules: Rules, counts: Counts, move: Move): boolean {
  const { timer } = move;
  if (timer !== undefined) {
    setCount(counts, timer.clock, 0);
    if (timer.fired !== undefined) setCount(counts, timer.fired.cell, countAt(counts, timer.fired.cell) + 1);
  }
  for (const range of move.clear) clearRange(counts, range);
  for (const cell of move.give) {
    const count = countAt(counts, cell) + 1;
    const most = rules.net.room[cell] ?? 0;
    if (count <= most) setCount(counts, cell, count);
    else if ((!rules.saturate || most < 2) && !rules.isInert(cell)) return false;
  }
  return true;
}
