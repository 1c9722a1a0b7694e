import { parsePlainDate } from '../time/plain-date.js';
import { latestNext } from './cadence.js';
import type { AgreementContent } from './content.js';
import type { Demands } from './demands.js';
import { type AgreementFinding, askedBy, finding } from './finding.js';

/** What is wrong with how long it holds and with when it is looked at again. `reviewOn` is the next review, if there is one. */
export function assessDates(
  demands: Demands,
  content: AgreementContent,
  reviewOn: string | undefined,
  on: string,
): readonly AgreementFinding[] {
  return [
    ...assessValidity(demands, content, on),
    ...dueWhenOver(demands, content, on),
    ...assessReview(demands, content, reviewOn, on),
  ];
}

function assessValidity(demands: Demands, { from, until }: AgreementContent, on: string): readonly AgreementFinding[] {
  const because = [demands.ground];
  if (until === undefined) return [];
  if (from !== undefined && until < from) return [finding('validity-reversed', ['until'], because, { from, until })];
  return until < on ? [finding('validity-over', ['until'], because, { until })] : [];
}

function assessReview(
  demands: Demands,
  content: AgreementContent,
  reviewOn: string | undefined,
  on: string,
): readonly AgreementFinding[] {
  const because = askedBy(demands, 'review');
  if (reviewOn === undefined) {
    return demands.holds.has('review') ? [finding('review-missing', ['review'], because)] : [];
  }
  if (reviewOn < on) return [finding('review-overdue', ['review', 'on'], because, { due: reviewOn })];
  const { until } = content;
  const tooLate = until !== undefined && reviewOn > until;
  return [
    ...(tooLate ? [finding('review-when-over', ['review', 'on'], because, { until })] : []),
    ...tooFar(demands, content, reviewOn, on),
  ];
}

/** Counted from the day on which the agreement begins, or from today when that is past. */
function tooFar(
  { reviewed }: Demands,
  { from }: AgreementContent,
  reviewOn: string,
  on: string,
): readonly AgreementFinding[] {
  const start = parsePlainDate(from !== undefined && from > on ? from : on);
  if (reviewed === undefined || !start.ok) return [];
  const latest = latestNext(start.value, reviewed.cadence);
  return reviewOn > latest ? [finding('review-too-far', ['review', 'on'], [reviewed.ground], { latest })] : [];
}

/** Nothing is owed under an agreement that no longer holds. That one is over already is told by itself. */
function dueWhenOver(
  demands: Demands,
  { actions, meetings, until }: AgreementContent,
  on: string,
): readonly AgreementFinding[] {
  if (until === undefined || until < on) return [];
  const late = (list: 'actions' | 'meetings', key: 'due' | 'on', id: string, at: number, day: string | undefined) =>
    day === undefined || day <= until
      ? []
      : [finding('due-when-over', [list, at, key], [demands.ground], { id, until })];
  return [
    ...actions.flatMap(({ id, due }, index) => late('actions', 'due', id, index, due)),
    ...meetings.flatMap(({ id, on }, index) => late('meetings', 'on', id, index, on)),
  ];
}
