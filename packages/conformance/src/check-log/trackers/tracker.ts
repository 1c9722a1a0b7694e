import type { EventOutcome } from '@samarbejde/core';
import type { CaseMemory } from '../cases/case-memory.js';

/** The moment of an event: the local day by number, and the minute since 1970 UTC. */
export interface Moment {
  readonly day: number;
  readonly minute: number;
}

/** How a case ends: closed for good, or open and judged as of a moment. */
export interface CaseEnd extends Moment {
  readonly closed: boolean;
}

/** Told of each answer that is certain, with the day of what it answers. */
export type Answered = (since: number, moment: Moment) => void;

/** What one kind of event does to one tracker; worked out once. */
export type Move = unknown;

/**
 * A number that says whether a step would change anything: it would not where the number has none of the bits.
 *
 * Most events leave most requirements as they are, and so one look at one number settles them.
 */
export interface Gate {
  /** Counted from the tracker's first number. */
  readonly place: number;
  readonly bits: number;
}

/**
 * Follows one requirement through a case. What it knows of a case is a few whole numbers in a memory that all trackers
 * share, so that a case can be written down and taken up elsewhere.
 *
 * Nothing in the numbers hangs on what was read before: the same events give the same numbers in any process.
 */
export interface Tracker<M extends Move = Move> {
  /** The numbers of a case in which nothing has happened. */
  readonly start: readonly number[];
  /** Which of them say where a list of open questions begins. */
  readonly lists: readonly number[];
  /** What an event does that may be any of these; none where it makes no difference. */
  moveOf(outcomes: readonly EventOutcome[]): M | undefined;
  /** When a move makes a difference; none where it always may. */
  gateOf(move: M): Gate | undefined;
  /** Lets one event happen: what is known of the case, from `at` on, is changed in place. */
  step(memory: CaseMemory, at: number, move: M, moment: Moment, answered: Answered): void;
  /** What a case amounts to when it ends so. */
  finish(memory: CaseMemory, at: number, end: CaseEnd): CaseOutcome;
}

/** What one case says of one requirement. */
export interface CaseOutcome {
  readonly result: 'pass' | 'fail' | 'open' | 'not-applicable' | 'not-assessed';
  /** For `open`: it hangs on what nobody has said of an event, rather than on time that is left. */
  readonly undecided?: true;
  /** For `not-assessed`. */
  readonly reason?: 'events-out-of-order' | 'no-calendar' | 'too-many-ways';
  /** For a breach: the day of what it turns on, and the last day in time. */
  readonly since?: number;
  readonly due?: number;
  /** The day on which it was done after all, or up to which it was waited for. */
  readonly until?: number;
}
