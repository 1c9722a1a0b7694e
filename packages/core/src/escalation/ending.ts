import { failure, type Result, success } from '../result.js';
import type { Case, CaseEnd } from './case.js';
import { isDecided } from './doing.js';
import type { CaseEvent, Moment } from './event.js';
import { checkPart, takesPart } from './guards.js';
import type { Ladder } from './ladder.js';
import { lapsedWhere, pending } from './obligations.js';
import { type CaseIssue, type CaseIssueCode, reason, refuse } from './refusal.js';

type Agreed = Extract<CaseEvent, { readonly kind: 'agreed' }>;
type Withdrawn = Extract<CaseEvent, { readonly kind: 'withdrawn' }>;
type Closed = Extract<CaseEvent, { readonly kind: 'closed' }>;

/** The case as it stands once it has ended: nothing is owed any more, except what a child's safety asks. */
export function ended(current: Case, as: CaseEnd['as'], on: Moment, exit: string | null = null): Case {
  return {
    ...current,
    standing: 'closed',
    pause: null,
    obligations: lapsedWhere(current.obligations, () => true, on),
    end: { as, on, exit },
  };
}

/** One side says that it is solved; when both have, the case ends. */
export function agreed(current: Case, ladder: Ladder, { by, on }: Agreed): Result<Case, CaseIssueCode> {
  const side = sideIn(current, ladder, by.role);
  if (side === undefined) {
    return refuse('not-for-this-role', { role: by.role, roles: [current.opening.by.role, current.with] }, [
      'by',
      'role',
    ]);
  }
  const wrong = checkEnding(ladder, 'agreed');
  if (wrong.length > 0) return failure(wrong);
  const said = current.agreed.includes(side) ? current.agreed : [...current.agreed, side].sort();
  const after = { ...current, agreed: said };
  return success(said.length === 2 ? ended(after, 'agreed', on) : after);
}

/** Whose side of the matter a role is on: its own two parties, and whoever speaks for the side of one of them. */
function sideIn(current: Case, ladder: Ladder, role: string): 'opener' | 'other' | undefined {
  const opener = current.opening.by.role;
  if (!takesPart(current, ladder, role)) return undefined;
  if (ladder.mayBeSame(role, opener)) return 'opener';
  if (ladder.mayBeSame(role, current.with)) return 'other';
  const [own, first, second] = [role, opener, current.with].map((one) => ladder.sideOf(one));
  if (first === second) return undefined;
  if (own === first) return 'opener';
  return own === second ? 'other' : undefined;
}

/** Whoever opened it takes it back. */
export function withdrawn(current: Case, ladder: Ladder, { by, on }: Withdrawn): Result<Case, CaseIssueCode> {
  const opener = current.opening.by;
  const differs = by.id !== undefined && opener.id !== undefined && by.id !== opener.id;
  const wrong = [
    ...(ladder.mayBeSame(by.role, opener.role)
      ? []
      : [reason('not-for-this-role', { role: by.role, roles: [opener.role] }, ['by', 'role'])]),
    ...(differs ? [reason('not-the-opener', {}, ['by', 'id'])] : []),
    ...checkEnding(ladder, 'withdrawn'),
  ];
  return wrong.length > 0 ? failure(wrong) : success(ended(current, 'withdrawn', on));
}

/** The case is closed because it was decided, or openly left unsolved at a last step; not while a date is ahead. */
export function closed(current: Case, ladder: Ladder, { as, by, on }: Closed): Result<Case, CaseIssueCode> {
  const owed = pending(current, on).map((one) => one.do);
  const isLast = ladder.after(current.step).length === 0;
  const wrong = [
    ...checkPart(current, ladder, by.role),
    ...checkEnding(ladder, as),
    ...(as === 'decided' && !isDecided(current) ? [reason('not-decided', { step: current.step })] : []),
    ...(as === 'unsolved' && !isLast ? [reason('not-the-last-step', { step: current.step })] : []),
    ...(owed.length === 0 ? [] : [reason('still-owed', { duties: owed })]),
  ];
  return wrong.length > 0 ? failure(wrong) : success(ended(current, as, on));
}

function checkEnding(ladder: Ladder, as: Closed['as'] | 'agreed' | 'withdrawn'): readonly CaseIssue[] {
  return ladder.path.ends.includes(as) ? [] : [reason('cannot-end-so', { as, ends: ladder.path.ends })];
}
