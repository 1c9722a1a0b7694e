import type { SituationCode } from '../decide/parse-situation.js';
import { failure, type Issue, type Result } from '../result.js';
import type { TimeIssueCode } from '../time/issue-code.js';

/** Why a case cannot be opened, taken on, or asked about. The case stays as it was. */
export type EscalationCode =
  | 'already-decided'
  | 'bad-case-id'
  | 'cannot-end-so'
  | 'case-closed'
  | 'case-not-paused'
  | 'case-paused'
  | 'case-too-long'
  | 'case-version'
  | 'child-not-heard'
  | 'date-before-start'
  | 'event-before-latest'
  | 'event-before-start'
  | 'event-in-the-future'
  | 'exit-not-open'
  | 'exit-needs-fact'
  | 'harm-goes-first'
  | 'no-mandate'
  | 'no-school-holiday'
  | 'nobody-asked'
  | 'not-a-party'
  | 'not-decided'
  | 'not-for-this-role'
  | 'not-part-of-step'
  | 'not-the-last-step'
  | 'not-the-next-step'
  | 'not-the-opener'
  | 'path-changed'
  | 'path-does-not-open'
  | 'path-needs-fact'
  | 'path-replaced'
  | 'person-needed'
  | 'person-not-on-path'
  | 'skip-needs-fact'
  | 'step-not-tried'
  | 'still-owed'
  | 'third-party-not-asked'
  | 'through-the-person'
  | 'unknown-exit'
  | 'unknown-path';

/** What opening, advancing and asking about a case can fail with: its own reasons, and those of words, days and dates. */
export type CaseIssueCode = EscalationCode | SituationCode | TimeIssueCode | 'unknown-step';

export type CaseIssue = Issue<CaseIssueCode>;

/** One reason. */
export function reason(
  code: CaseIssueCode,
  params: Issue['params'] = {},
  path: readonly (string | number)[] = [],
): CaseIssue {
  return { code, params, path };
}

/** A refusal for one reason. */
export function refuse(
  code: CaseIssueCode,
  params: Issue['params'] = {},
  path: readonly (string | number)[] = [],
): Result<never, CaseIssueCode> {
  return failure([reason(code, params, path)]);
}
