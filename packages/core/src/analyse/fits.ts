import type { Situation } from '../decide/situation.js';
import { inRange } from '../engine/fact-space.js';
import type { NumberRange } from '../frame/when.js';
import type { SituationPattern } from './pattern.js';

/**
 * Whether a situation is one of those that a pattern describes. The situation has one sender's role, one recipient, and
 * every fact that the pattern names.
 */
export function fitsPattern(pattern: SituationPattern, situation: Situation): boolean {
  const { facts, ...top } = pattern;
  const [to] = situation.to;
  const given: Readonly<Record<string, unknown>> = {
    ...situation,
    ...(typeof to === 'string' ? { to } : { ...to, to: to?.role }),
  };
  const declared: Readonly<Record<string, unknown>> = {
    ...situation.facts,
    ...(typeof to === 'string' ? {} : to?.facts),
  };
  return (
    Object.entries(top).every(([key, values]) => isAmong(values, given[key])) &&
    Object.entries(facts ?? {}).every(([fact, values]) => values === undefined || isAmong(values, declared[fact]))
  );
}

function isAmong(values: readonly string[] | readonly NumberRange[], value: unknown): boolean {
  return values.some((one) =>
    typeof one === 'string' ? one === value : typeof value === 'number' && inRange(value, one),
  );
}
