import { type EventOutcome, type Side, sides } from '@samarbejde/core';
import type { Turn } from './model-requirement.js';

/** From which sides to which a communication goes, as bits in the order of `sides`. */
export interface Way {
  readonly from: number;
  readonly to: number;
}

/**
 * The way of a communication. Whoever is addressed on the sender's own side, beside others, gets a copy: the way leads to
 * the others.
 */
export function wayOf({ fromSides, toSides }: Pick<EventOutcome, 'fromSides' | 'toSides'>): Way {
  const [from, to] = [bitsOf(fromSides), bitsOf(toSides)];
  const others = to & ~from;
  return { from, to: others === 0 ? to : others };
}

/** What of a way tells two questions apart: answers to them go different ways. */
export function wayKey({ from, to }: Way, turn: Turn): number {
  if (turn === 'any') return 0;
  if (turn === 'sender') return from;
  return turn === 'recipient' ? to : (from << sides.length) | to;
}

/** Whether a communication on one way answers what came on another. */
export function answersWay(answer: Way, asked: Way, turn: Turn): boolean {
  if (turn === 'any') return true;
  if (turn === 'sender') return (answer.from & asked.from) !== 0;
  if (turn === 'recipient') return (answer.from & asked.to) !== 0;
  return (answer.from & asked.to) !== 0 && (answer.to & asked.from) !== 0;
}

function bitsOf(given: readonly Side[]): number {
  return given.reduce((bits, side) => bits | (1 << sides.indexOf(side)), 0);
}
