import type { Model } from '../compose/model.js';
import { failure, type Result } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { advanceCase } from './advance-case.js';
import type { Case } from './case.js';
import type { CaseEvent, CaseOpening } from './event.js';
import { openCase } from './open-case.js';
import type { CaseIssueCode } from './refusal.js';

/**
 * Works a case out again from its opening and its events: under the same model, the same case byte for byte.
 *
 * The first event that cannot be ends it with its reasons, each path beginning with `events` and the event's index.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, defaultModel, openCase, parsePlainDate, replayCase, valueOf } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const opened = valueOf(
 *   openCase(model, {
 *     id: 'case-1', path: 'aalborg/misunderstanding', on: valueOf(parsePlainDate('2026-11-24')), by: { role: 'parent' },
 *     purpose: 'misunderstanding', calendar: danishWorkingCalendar(2026, 2027),
 *   }),
 * );
 * const again = valueOf(replayCase(model, opened.opening, opened.events));
 * JSON.stringify(again) === JSON.stringify(opened); // => true
 * ```
 */
export function replayCase<V extends Ids>(
  model: Model<V>,
  opening: CaseOpening<NoInfer<V>>,
  events: readonly CaseEvent<NoInfer<V>>[],
): Result<Case<V>, CaseIssueCode> {
  let current = openCase(model, opening);
  for (const [index, event] of events.entries()) {
    if (!current.ok) return current;
    const next: Result<Case<V>, CaseIssueCode> = advanceCase(model, current.value, event);
    if (!next.ok) return failure(next.issues.map((one) => ({ ...one, path: ['events', index, ...one.path] })));
    current = next;
  }
  return current;
}
