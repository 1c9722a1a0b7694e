import type { Issue } from '../result.js';
import type { MomentIssueCode } from '../time/issue-code.js';

/** What is wrong with what somebody proposes, whatever the state of things. */
export type AgreementContentCode =
  | 'bad-agreement-id'
  | 'bad-clause-id'
  | 'bad-party-id'
  | 'duplicate-clause'
  | 'duplicate-party'
  | 'hours-reversed'
  | 'list-too-long'
  | 'no-parties'
  | 'no-such-clock-time'
  | 'number-out-of-place'
  | 'text-missing'
  | 'text-too-long'
  | 'unknown-id'
  | 'unknown-party';

/** Why a step is not taken. */
export type AgreementRefusalCode =
  | 'agreement-not-in-force'
  | 'agreement-over'
  | 'already-proposed'
  | 'change-asked-for'
  | 'event-out-of-order'
  | 'event-twice'
  | 'event-without-stamp'
  | 'may-not'
  | 'may-not-end'
  | 'may-not-frame'
  | 'no-last-day'
  | 'no-such-clause'
  | 'no-such-progress'
  | 'not-a-beginning'
  | 'not-among-parties'
  | 'not-all-agree'
  | 'not-before-the-parties'
  | 'not-clear'
  | 'not-over-yet'
  | 'nothing-changed'
  | 'nothing-new'
  | 'other-agreement'
  | 'other-version'
  | 'review-after-end'
  | 'review-not-later'
  | 'review-too-late'
  | 'still-a-draft'
  | 'unknown-event';

/** Why a stored agreement is not read. */
export type AgreementMigrationCode = 'cannot-migrate' | 'newer-schema' | 'unknown-schema';

/** A gap in the clarity of an agreement. */
export type AgreementFindingCode =
  | 'action-without-date'
  | 'action-without-end'
  | 'action-without-owner'
  | 'action-without-setting'
  | 'actions-missing'
  | 'childs-view-missing'
  | 'childs-view-not-heard'
  | 'contact-missing'
  | 'contact-without-channel'
  | 'contact-without-frequency'
  | 'contact-without-party'
  | 'decider-may-not'
  | 'decision-without-decider'
  | 'decision-without-forum'
  | 'decisions-missing'
  | 'due-when-over'
  | 'expectation-without-party'
  | 'expectations-missing'
  | 'expectations-one-way'
  | 'forum-unfit'
  | 'goal-without-aim'
  | 'goals-missing'
  | 'holder-left-out'
  | 'holders-not-counted'
  | 'kind-not-in-model'
  | 'meeting-unfit'
  | 'meeting-without-party'
  | 'party-missing'
  | 'party-without-part'
  | 'promise-forbidden'
  | 'promise-unfit'
  | 'reply-out-of-range'
  | 'reply-too-late'
  | 'review-missing'
  | 'review-overdue'
  | 'review-too-far'
  | 'review-when-over'
  | 'validity-over'
  | 'validity-reversed';

/** Every code that an agreement's issues and findings carry of their own. */
export type AgreementOwnCode =
  | AgreementContentCode
  | AgreementRefusalCode
  | AgreementMigrationCode
  | AgreementFindingCode;

/** Every code that a refused step can carry: dates are refused with the codes of time. */
export type AgreementCode = AgreementOwnCode | MomentIssueCode;

export type AgreementIssue = Issue<AgreementCode>;

type Path = AgreementIssue['path'];

/** An issue of an agreement. Params name kinds of thing and ids, never what people wrote. */
export function agreementIssue(code: AgreementCode, path: Path, params: AgreementIssue['params'] = {}): AgreementIssue {
  return { code, params, path };
}
