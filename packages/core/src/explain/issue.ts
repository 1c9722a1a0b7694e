import type { AgreementOwnCode } from '../agreement/issue-code.js';
import type { CompositionCode } from '../compose/issues.js';
import type { SituationCode } from '../decide/parse-situation.js';
import type { EscalationCode } from '../escalation/refusal.js';
import type { CaseFaultCode } from '../frame/case-fault.js';
import type { FrameInputCode } from '../frame/input-issue.js';
import type { Issue } from '../result.js';
import type { TimeIssueCode } from '../time/issue-code.js';
import { timeIssueTexts } from '../time/issue-texts.js';
import type { Locale } from '../vocabulary/text.js';
import { agreementTexts } from './agreement-texts.js';
import { caseTexts } from './case-texts.js';
import { compositionTexts } from './composition-texts.js';
import { escalationTexts } from './escalation-texts.js';
import { frameInputTexts } from './frame-input-texts.js';
import { pathTexts } from './path-texts.js';
import { code, type Says } from './phrase.js';
import { situationTexts } from './situation-texts.js';

/** Every code that core's own issues carry. */
export type IssueCode =
  | AgreementOwnCode
  | CaseFaultCode
  | CompositionCode
  | EscalationCode
  | FrameInputCode
  | SituationCode
  | TimeIssueCode;

const texts: Readonly<Record<IssueCode, Says>> = {
  ...agreementTexts,
  ...timeIssueTexts,
  ...situationTexts,
  ...frameInputTexts,
  ...caseTexts,
  ...compositionTexts,
  ...pathTexts,
  ...escalationTexts,
};

/** An issue in a sentence: where, what, and what to do. A code of another package is shown as it is. */
export function explainIssue(issue: Issue, locale: Locale, known: Readonly<Record<string, Says>> = texts): string {
  const says = Object.hasOwn(known, issue.code) ? known[issue.code] : undefined;
  const sentence = says?.(issue.params)[locale] ?? code(issue.code);
  return issue.path.length === 0 ? sentence : `${issue.path.join('.')}: ${sentence}`;
}
