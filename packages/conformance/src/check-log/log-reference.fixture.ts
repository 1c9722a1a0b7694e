import { type Calendar, dayNumberOf, dueOn, type Instant, millisOf, valueOf } from '@samarbejde/core';
import type { CompiledRequirement } from '../requirement/compiled-requirement.js';
import { answersWay, wayKey, wayOf } from '../requirement/way.js';

/** One event of a reference case: what it is to a requirement, and when. */
export interface ReferenceEvent {
  readonly matches: readonly boolean[];
  readonly fromSides: Parameters<typeof wayOf>[0]['fromSides'];
  readonly toSides: Parameters<typeof wayOf>[0]['toSides'];
  readonly at: Instant;
  readonly day: number;
}

interface End {
  readonly closed: boolean;
  readonly day: number;
  readonly millis: number;
}

type Said = 'pass' | 'fail' | 'open' | 'not-applicable';

/**
 * What a case says of a requirement, straight from its definition: every event is compared with every other.
 *
 * It shares with the checker what an event matches, and nothing of how a case is followed.
 */
export function saidOf(
  { requirement: { pattern, span, turn, mark } }: CompiledRequirement,
  all: readonly ReferenceEvent[],
  end: End,
  calendar: Calendar,
): Said {
  const [A, B, C, AFTER, UNTIL] = [0, 1, 2, 3, 4];
  const is = (event: ReferenceEvent, kind: number): boolean => event.matches[kind] === true;
  const from = span.after === undefined ? 0 : all.findIndex((event) => is(event, AFTER));
  if (from === -1) return 'not-applicable';
  const opened = all.slice(from);
  const over = span.until === undefined ? -1 : opened.findIndex((event) => is(event, UNTIL));
  const events = over === -1 ? opened : opened.slice(0, over + 1);
  const isOver = over !== -1 || end.closed;
  const some = (kind: number): boolean => events.some((event) => is(event, kind));

  switch (pattern.kind) {
    case 'absence':
      return some(A) ? 'fail' : 'pass';
    case 'existence':
      if (some(A)) return 'pass';
      return isOver ? 'fail' : 'open';
    case 'precedence': {
      const first = events.findIndex((event) => is(event, B));
      if (first === -1) return 'not-applicable';
      return events.slice(0, first + 1).some((event) => is(event, A)) ? 'pass' : 'fail';
    }
    case 'not-succession': {
      if (!some(A)) return 'not-applicable';
      return events.some((one, i) => is(one, A) && events.slice(i + 1).some((other) => is(other, B))) ? 'fail' : 'pass';
    }
    case 'at-most': {
      const counted = events.filter((event) => is(event, A) && !is(event, C));
      if (counted.length === 0) return 'not-applicable';
      const runs = events.map((_, i) => {
        const rest = events.slice(i);
        const reset = rest.findIndex((event) => is(event, C));
        return (reset === -1 ? rest : rest.slice(0, reset)).filter((event) => is(event, A)).length;
      });
      return Math.max(...runs) > pattern.n ? 'fail' : 'pass';
    }
    case 'response':
      return response();
    case 'reachable':
      throw new Error('no log can show it');
  }

  function response(): Said {
    if (!some(A)) return 'not-applicable';
    const answers = (j: number, i: number): boolean => {
      const [answer, asked] = [events[j], events[i]];
      return (
        answer !== undefined && asked !== undefined && is(answer, B) && answersWay(wayOf(answer), wayOf(asked), turn)
      );
    };
    const settledAt = (i: number): number => events.findIndex((_, j) => j >= i && answers(j, i));
    const sameWay = (i: number, j: number): boolean => {
      const [one, other] = [events[i], events[j]];
      return one !== undefined && other !== undefined && wayKey(wayOf(one), turn) === wayKey(wayOf(other), turn);
    };
    let isOpen = false;
    for (const [i, asked] of events.entries()) {
      if (!is(asked, A)) continue;
      const settled = settledAt(i);
      if (settled === i) continue;
      // The oldest that the same answer settles, or that is owed as this one is, sets the date.
      const oldest = events.findIndex((one, j) => is(one, A) && settledAt(j) === settled && sameWay(i, j));
      const date = events[oldest] ?? asked;
      if (settled !== -1) {
        const answer = events[settled];
        if (answer !== undefined && isLate(date, answer.day, millisOf(answer.at))) return 'fail';
      } else if (isOver || isLate(date, end.day, end.millis)) return 'fail';
      else isOpen = true;
    }
    return isOpen ? 'open' : 'pass';
  }

  function isLate({ at }: ReferenceEvent, day: number, millis: number): boolean {
    if (mark.within === undefined || mark.within === 'promptly') return false;
    const due = valueOf(dueOn(calendar, at, mark.within));
    if (due.kind === 'promptly') return false;
    if (due.kind === 'moment') return Math.floor(millis / 60_000) > Math.floor(millisOf(due.at) / 60_000);
    return day > dayNumberOf(due.date);
  }
}
