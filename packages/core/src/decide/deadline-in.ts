import { bookOf, type Model } from '../compose/model.js';
import { deadlineOf } from '../engine/entry.js';
import type { ParameterDeadline } from '../frame/duty.js';
import type { Within } from '../time/within.js';

/**
 * Answers with a deadline of a model as it is in force: one that a parameter sets is given the parameter's value.
 *
 * `undefined` for no deadline, and for a parameter that is no length of time.
 *
 * @example
 * ```ts
 * import { deadlineIn, defaultModel } from '@samarbejde/core';
 *
 * deadlineIn(defaultModel('2026-11-24'), { n: 3, unit: 'working-day' }); // => { n: 3, unit: 'working-day' }
 * ```
 */
export function deadlineIn(model: Model, within: Within | ParameterDeadline | undefined): Within | undefined {
  return deadlineOf(within, bookOf(model));
}
