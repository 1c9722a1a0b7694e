import { deepFreeze } from '../frame/freeze.js';
import type { ClockTime } from '../time/clock-time.js';
import { type Agreement, versionOf } from './agreement.js';
import { saysTheSame } from './canonical.js';
import type { AgreementEvent, Progress } from './event.js';
import { begun, changed } from './evolve.js';

/** What an agreement puts in people's calendars, before it is written in any format. */
export interface CalendarEntry {
  /** The same for as long as the agreement lives: its id, the kind and the clause. */
  readonly uid: string;
  readonly kind: 'action' | 'meeting' | 'review';
  readonly clause: string;
  /** The ids of the parties whose entry it is. */
  readonly by: readonly string[];
  /** A day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The time of day where one was agreed, on the wall clock of the place. */
  readonly at: ClockTime | null;
  readonly minutes: number | null;
  /** The id of the channel of a meeting. */
  readonly channel: string | null;
  /** What people wrote of it. */
  readonly text: string | null;
  readonly status: 'confirmed' | 'cancelled';
  /** How many times it has changed, from 0: what a calendar needs to tell a newer entry from an older one. */
  readonly sequence: number;
  /** The day of its last change. */
  readonly changedOn: string;
}

type Planned = Omit<CalendarEntry, 'status' | 'sequence' | 'changedOn'>;

/**
 * Gives what an agreement puts in calendars: its meetings, reviews and the days by which actions are done.
 *
 * It follows the whole history, so that an entry which has moved has a higher `sequence`, and one that is no longer there
 * is cancelled rather than forgotten. An action that is done, and what lay ahead when the agreement ended, is cancelled;
 * what is past stays as it was. Sorted by `uid`.
 *
 * @example
 * ```ts
 * import { calendarEntries, defaultModel, proposeAgreement, valueOf } from '@samarbejde/core';
 *
 * const parties = [{ id: 'p1', role: 'teacher' }, { id: 'p2', role: 'parent' }];
 * const draft = { id: 'a1', template: 'aalborg/contact-agreement', content: { form: 'oral', parties } } as const;
 * calendarEntries(valueOf(proposeAgreement(defaultModel('2026-11-24'), draft, 'p1', '2026-11-24'))); // => []
 * ```
 */
export function calendarEntries(agreement: Agreement): readonly CalendarEntry[] {
  const known = new Map<string, CalendarEntry>();
  for (const { state, said, event } of statesOf(agreement)) {
    const planned = new Map(plannedIn(state, said).map((one) => [one.uid, one]));
    for (const [uid, one] of planned) known.set(uid, followed(known.get(uid), one, event.on));
    for (const [uid, one] of known) {
      if (!planned.has(uid) && isStillAhead(said, one, event)) known.set(uid, cancelled(one, event.on));
    }
  }
  return deepFreeze([...known.values()].sort((a, b) => (a.uid < b.uid ? -1 : 1)));
}

/** What was last said of each clause. */
type Said = ReadonlyMap<string, Progress>;

interface Reached {
  readonly state: Agreement;
  readonly said: Said;
  readonly event: AgreementEvent;
}

/** The agreement as it was after each event that can change what is planned. */
function* statesOf(agreement: Agreement): Generator<Reached> {
  const said = new Map<string, Progress>();
  let state: Agreement | undefined;
  for (const event of agreement.events) {
    const before = state;
    if (event.kind === 'draft') state = begun(event);
    else if (state !== undefined) state = changed(state, event);
    const turned = event.kind === 'record-progress' && turns(said, event.clause, event.progress);
    const isHeldAnew = state?.inForce !== before?.inForce || state?.reviewOn !== before?.reviewOn;
    if (state !== undefined && (turned || isHeldAnew)) yield { state, said, event };
  }
}

/** Keeps what is said of a clause; whether it is done now and was not before, or the other way round. */
function turns(said: Map<string, Progress>, clause: string, progress: Progress): boolean {
  const wasDone = said.get(clause) === 'done';
  said.set(clause, progress);
  return wasDone !== (progress === 'done');
}

function followed(before: CalendarEntry | undefined, planned: Planned, on: string): CalendarEntry {
  if (before === undefined) return { ...planned, status: 'confirmed', sequence: 0, changedOn: on };
  const { status, sequence, changedOn: _changedOn, ...said } = before;
  if (status === 'confirmed' && saysTheSame(said, planned)) return before;
  return { ...planned, status: 'confirmed', sequence: sequence + 1, changedOn: on };
}

function cancelled(entry: CalendarEntry, on: string): CalendarEntry {
  return { ...entry, status: 'cancelled', sequence: entry.sequence + 1, changedOn: on };
}

function isStillAhead(said: Said, entry: CalendarEntry, event: AgreementEvent): boolean {
  if (entry.status === 'cancelled') return false;
  return entry.on >= event.on || (entry.kind === 'action' && said.get(entry.clause) === 'done');
}

function plannedIn(state: Agreement, said: Said): readonly Planned[] {
  const content = versionOf(state, state.inForce)?.content;
  if (content === undefined) return [];
  const none = { at: null, minutes: null, channel: null, text: null };
  const uid = (kind: string, clause: string): string => `${state.id}.${kind}.${clause}`;
  const { review } = content;
  const isFirstReview = state.reviewOn === review?.on;
  return [
    ...content.meetings.map(({ id, who, on, at, minutes, channel, about }) => ({
      ...{ uid: uid('meeting', id), kind: 'meeting' as const, clause: id, by: who, on, channel },
      ...{ at: at ?? null, minutes: minutes ?? null, text: about ?? null },
    })),
    ...content.actions.flatMap(({ id, by, due, what }) =>
      due === undefined || said.get(id) === 'done'
        ? []
        : [{ ...none, uid: uid('action', id), kind: 'action' as const, clause: id, by, on: due, text: what }],
    ),
    ...(state.reviewOn === null
      ? []
      : [
          {
            ...none,
            ...{ uid: uid('review', 'review'), kind: 'review' as const, clause: 'review', on: state.reviewOn },
            by: review?.who ?? content.parties.map(({ id }) => id),
            at: isFirstReview ? (review?.at ?? null) : null,
            minutes: isFirstReview ? (review?.minutes ?? null) : null,
          },
        ]),
  ];
}
