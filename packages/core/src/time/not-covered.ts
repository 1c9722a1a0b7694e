import { failure, type Issue } from '../result.js';
import type { Calendar } from './calendar.js';

/** The answer to a question about a day outside the span: never a guess. */
export function notCovered(calendar: Calendar): {
  readonly ok: false;
  readonly issues: readonly Issue<'not-covered'>[];
} {
  const { from, until } = calendar.covers;
  return failure([{ code: 'not-covered', params: { calendar: calendar.id, from, until }, path: [] }]);
}

/** The answer to a length that is not a whole number, 0 or more. */
export function badLength(): { readonly ok: false; readonly issues: readonly Issue<'bad-length'>[] } {
  return failure([{ code: 'bad-length', params: {}, path: [] }]);
}
