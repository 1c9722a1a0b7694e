import { guaranteesOf } from '../compose/paths/guarantees.js';
import { deadlineOf } from '../engine/entry.js';
import { failure, type Result, success } from '../result.js';
import type { Case } from './case.js';
import type { CaseEvent } from './event.js';
import { checkPart, takesPart } from './guards.js';
import type { Ladder } from './ladder.js';
import { owing, withOwed } from './obligations.js';
import { type CaseIssueCode, refuse } from './refusal.js';

type Asked = Extract<CaseEvent, { readonly kind: 'third-party-asked' }>;
type Joined = Extract<CaseEvent, { readonly kind: 'third-party-joined' }>;

/** Somebody asks for a third party. Any party may, at any step, as often as it likes; somebody then owes to arrange it. */
export function thirdPartyAsked(current: Case, ladder: Ladder, event: Asked): Result<Case, CaseIssueCode> {
  const isParty = ladder.engine.book.words.roles.get(event.by.role)?.party === true;
  if (!isParty && !takesPart(current, ladder, event.by.role)) return failure(checkPart(current, ladder, event.by.role));
  if (current.thirdParty !== 'may-be-asked') return success(current);
  const [guarantee] = guaranteesOf(ladder.engine.book.items, 'third-party');
  const within = deadlineOf(guarantee?.within, ladder.engine.book) ?? 'promptly';
  const arranges = owing(ladder.host(ladder.stepOf(current.step)), 'arrange', null, within);
  const after = withOwed({ ...current, thirdParty: 'asked' }, [arranges], event.on);
  // A calendar that has run out does not keep anybody from asking.
  return after.ok
    ? after
    : withOwed({ ...current, thirdParty: 'asked' }, [{ ...arranges, within: 'promptly' }], event.on);
}

/** The third party is there. */
export function thirdPartyJoined(current: Case, ladder: Ladder, { by, on }: Joined): Result<Case, CaseIssueCode> {
  if (current.thirdParty !== 'asked') return refuse('third-party-not-asked');
  const part = checkPart(current, ladder, by.role);
  if (part.length > 0) return failure(part);
  const arranged = current.obligations.map((one) =>
    one.step === null && one.do === 'arrange' && one.done === null && one.lapsed === null ? { ...one, done: on } : one,
  );
  return success({ ...current, thirdParty: 'joined', obligations: arranged });
}
