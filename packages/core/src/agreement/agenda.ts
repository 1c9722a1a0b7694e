import { deepFreeze } from '../frame/freeze.js';
import { failure, type Result, success } from '../result.js';
import type { Calendar } from '../time/calendar.js';
import type { ClockTime } from '../time/clock-time.js';
import type { DayIssueCode, MomentIssueCode } from '../time/issue-code.js';
import { landing } from '../time/landing.js';
import type { PlainDate } from '../time/moment.js';
import { parsePlainDate } from '../time/plain-date.js';
import { isWorkingDay } from '../time/working-days.js';
import { type Agreement, versionOf } from './agreement.js';
import { latestNext } from './cadence.js';
import type { AgreedContact, AgreementContent } from './content.js';
import type { Progress } from './event.js';

/** Something that is due under an agreement, and from whom. */
export interface AgendaItem {
  readonly kind: 'action' | 'contact' | 'meeting' | 'renewal' | 'review';
  /** The clause that it comes from; `review` and `validity` for what the agreement as a whole asks. */
  readonly clause: string;
  /** The ids of the parties whose part it is. */
  readonly by: readonly string[];
  /** A day, `YYYY-MM-DD`. */
  readonly due: PlainDate;
  /** The time of day of a meeting, in the calendar's zone. */
  readonly at: ClockTime | null;
  readonly state: 'ahead' | 'due' | 'overdue';
  /** Whether the day is one on which people can be expected to be there. */
  readonly onOpenDay: boolean;
  readonly progress: Progress | null;
}

/** What is due under one agreement. */
export interface Agenda {
  readonly kind: 'agenda';
  readonly agreement: string;
  readonly on: PlainDate;
  /** By day, then by kind and clause. */
  readonly items: readonly AgendaItem[];
}

type Asked = Pick<AgendaItem, 'kind' | 'clause' | 'by' | 'due' | 'at' | 'progress'>;

/**
 * Tells what is due under an agreement in force, and by whom: actions, meetings, promised contact, the review, and the
 * last day before which it is renewed.
 *
 * What is done is left out. Contact that is promised so often is due so long after it was last recorded as kept, or after
 * the agreement was put in force; it moves to a working day when it falls on a closed one. Days that people have agreed
 * upon stay where they are, and `onOpenDay` tells of those on which everybody is away. Nothing is due under an agreement
 * that is not in force. `on` is a day, `YYYY-MM-DD`; one that does not exist, and a day that the calendar does not cover,
 * give an issue. Claims P6, F5 and T1.
 *
 * @example
 * ```ts
 * import { agendaFor, danishWorkingCalendar, defaultModel, proposeAgreement, valueOf } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const parties = [{ id: 'p1', role: 'teacher' }, { id: 'p2', role: 'parent' }];
 * const draft = { id: 'a1', template: 'aalborg/contact-agreement', content: { form: 'oral', parties } } as const;
 * const proposed = valueOf(proposeAgreement(model, draft, 'p1', '2026-11-24'));
 * valueOf(agendaFor(proposed, '2026-12-01', danishWorkingCalendar(2026, 2027))).items; // => []
 * ```
 */
export function agendaFor(
  agreement: Agreement,
  on: string,
  calendar: Calendar,
): Result<Agenda, MomentIssueCode | DayIssueCode> {
  const today = parsePlainDate(on);
  if (!today.ok) return failure(today.issues.map((one) => ({ ...one, path: ['on'] })));
  const version = versionOf(agreement, agreement.inForce);
  const asked = version === undefined ? [] : askedUnder(agreement, version.content, version.inForceSince, calendar);
  const items: AgendaItem[] = [];
  for (const one of asked) {
    const open = isWorkingDay(calendar, one.due);
    if (!open.ok) return open;
    items.push({ ...one, state: stateOf(one.due, today.value), onOpenDay: open.value });
  }
  return success(deepFreeze({ kind: 'agenda', agreement: agreement.id, on: today.value, items: items.sort(byDay) }));
}

function stateOf(due: PlainDate, today: PlainDate): AgendaItem['state'] {
  if (due === today) return 'due';
  return due < today ? 'overdue' : 'ahead';
}

function byDay(a: AgendaItem, b: AgendaItem): number {
  const keyOf = ({ due, kind, clause }: AgendaItem): string => `${due} ${kind} ${clause}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function askedUnder(
  agreement: Agreement,
  content: AgreementContent,
  since: string | null,
  calendar: Calendar,
): readonly Asked[] {
  const everyone = content.parties.map(({ id }) => id);
  const whole = { at: null, progress: null, by: everyone };
  return [
    ...content.actions.flatMap(({ id, by, due }) => listed('action', id, by, due, progressIn(agreement, id))),
    ...content.meetings.flatMap(({ id, who, on, at }) =>
      listed('meeting', id, who, on, progressIn(agreement, id)).map((one) => ({ ...one, at: at ?? null })),
    ),
    ...content.contact.flatMap((clause) => contactDue(agreement, clause, since, calendar)),
    ...dayOf(agreement.reviewOn ?? undefined).map((due) => ({
      ...{ ...whole, kind: 'review' as const, clause: 'review', due },
      by: content.review?.who ?? everyone,
      at: agreement.reviewOn === content.review?.on ? (content.review?.at ?? null) : null,
    })),
    ...dayOf(content.until).map((due) => ({ ...whole, kind: 'renewal' as const, clause: 'validity', due })),
  ];
}

function listed(
  kind: 'action' | 'meeting',
  clause: string,
  by: readonly string[],
  date: string | undefined,
  progress: Progress | null,
): readonly Asked[] {
  if (progress === 'done') return [];
  return dayOf(date).map((due) => ({ kind, clause, by, due, at: null, progress }));
}

/** Contents are checked before they are kept, so a date that is there is one. */
function dayOf(date: string | undefined): readonly PlainDate[] {
  const day = parsePlainDate(date);
  return day.ok ? [day.value] : [];
}

function contactDue(
  agreement: Agreement,
  { id, by, often }: AgreedContact,
  since: string | null,
  calendar: Calendar,
): readonly Asked[] {
  if (often === undefined) return [];
  const kept = agreement.events.filter(
    (event) => event.kind === 'record-progress' && event.clause === id && event.progress === 'kept',
  );
  const start = [...(since === null ? [] : [since]), ...kept.map((event) => event.on)].sort().at(-1);
  return dayOf(start).map((from) => {
    const fallen = latestNext(from, often);
    const landed = landing(calendar, fallen, 'next-working-day');
    const due = landed.ok ? landed.value : fallen;
    return { kind: 'contact' as const, clause: id, by, due, at: null, progress: progressIn(agreement, id) };
  });
}

/** What was last said of a clause. */
function progressIn(agreement: Agreement, clause: string): Progress | null {
  const said = agreement.events.findLast((event) => event.kind === 'record-progress' && event.clause === clause);
  return said?.kind === 'record-progress' ? said.progress : null;
}
