import type { Agreement } from './agreement.js';
import { partiesOf } from './agreement.js';
import { checkDay, checkText } from './check-content.js';
import { type ChildsView, clauseLists } from './content.js';
import { type AgreementEvent, type AgreementStep, progressOf } from './event.js';
import { type AgreementIssue, agreementIssue } from './issue-code.js';

const kinds: Readonly<Record<AgreementStep['kind'], true>> = {
  propose: true,
  comment: true,
  'ask-for-change': true,
  agree: true,
  decline: true,
  'put-in-force': true,
  'record-progress': true,
  review: true,
  amend: true,
  renew: true,
  end: true,
  lapse: true,
};

type Step = AgreementStep | Exclude<AgreementEvent, { readonly kind: 'draft' }>;

/**
 * What is wrong with a step whatever it does: another agreement's, arrived twice, out of order, from somebody else.
 * `known` are the ids of the events before it, for whoever has them at hand.
 */
export function checkStep(
  agreement: Agreement,
  step: Step,
  known: ReadonlySet<string> = new Set(agreement.events.map(({ id }) => id)),
): readonly AgreementIssue[] {
  if (!Object.hasOwn(kinds, step.kind))
    return [agreementIssue('unknown-event', ['kind'], { known: Object.keys(kinds) })];
  if (step.agreement !== agreement.id)
    return [agreementIssue('other-agreement', ['agreement'], { agreement: agreement.id })];
  const dates = checkDay(step.on, ['on']);
  if (dates.length > 0) return dates;
  if (known.has(step.id)) return [agreementIssue('event-twice', ['id'])];
  const last = agreement.events.at(-1);
  if (last !== undefined && step.on < last.on) {
    return [agreementIssue('event-out-of-order', ['on'], { on: step.on, last: last.on })];
  }
  return [...checkSpeaker(agreement, step), ...checkInside(agreement, step)];
}

function checkSpeaker(agreement: Agreement, step: Step): readonly AgreementIssue[] {
  if (step.kind === 'lapse' || partiesOf(agreement).some((party) => party.id === step.by)) return [];
  // Once it is over nobody is in it any more; that it is over is the reason to give.
  if (partiesOf(agreement).length === 0) return [agreementIssue('agreement-over', [], { status: agreement.status })];
  return [agreementIssue('not-among-parties', ['by'])];
}

function checkInside(agreement: Agreement, step: Step): readonly AgreementIssue[] {
  switch (step.kind) {
    case 'comment':
    case 'ask-for-change':
      return [...checkText(step.text, ['text']), ...checkClause(agreement, step.clause)];
    case 'record-progress':
      return [...checkText(step.text, ['text']), ...checkProgress(agreement, step.clause, step.progress)];
    case 'review':
      return [
        ...checkText(step.text, ['text']),
        ...(step.next === undefined ? [] : checkDay(step.next, ['next'])),
        ...(step.childsView === undefined ? [] : checkChildsView(agreement, step.childsView)),
      ];
    case 'renew':
      return [
        ...checkDay(step.review, ['review']),
        ...(step.until === undefined ? [] : checkDay(step.until, ['until'])),
      ];
    case 'decline':
    case 'end':
      return checkText(step.text, ['text']);
    default:
      return [];
  }
}

function checkChildsView(agreement: Agreement, { text, heardBy, how, on }: ChildsView): readonly AgreementIssue[] {
  const known = new Set(partiesOf(agreement).map(({ id }) => id));
  return [
    ...checkText(text, ['childsView', 'text']),
    ...checkText(how, ['childsView', 'how']),
    ...(on === undefined ? [] : checkDay(on, ['childsView', 'on'])),
    ...heardBy.flatMap((id, index) =>
      known.has(id) ? [] : [agreementIssue('unknown-party', ['childsView', 'heardBy', index])],
    ),
  ];
}

function checkClause(agreement: Agreement, clause: string | undefined): readonly AgreementIssue[] {
  if (clause === undefined || listsOf(agreement, clause).length > 0) return [];
  return [agreementIssue('no-such-clause', ['clause'])];
}

function checkProgress(agreement: Agreement, clause: string, progress: string): readonly AgreementIssue[] {
  const lists = listsOf(agreement, clause);
  if (lists.length === 0) return [agreementIssue('no-such-clause', ['clause'])];
  const known = lists.flatMap((list) => (isFollowed(list) ? progressOf[list] : []));
  if (known.some((one) => one === progress)) return [];
  return [agreementIssue('no-such-progress', ['progress'], { known })];
}

function isFollowed(list: string): list is keyof typeof progressOf {
  return Object.hasOwn(progressOf, list);
}

/** The lists of any version in which a clause stands. */
function listsOf(agreement: Agreement, clause: string): readonly string[] {
  const found = agreement.versions.flatMap(({ content }) =>
    clauseLists.filter((list) => content[list].some((one) => one.id === clause)),
  );
  return [...new Set(found)];
}
