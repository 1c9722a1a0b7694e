import { nearest } from '../frame/nearest.js';
import { parseInstant } from '../time/instant.js';
import { isDay } from '../time/moment.js';
import { parsePlainDate } from '../time/plain-date.js';
import type { Case } from './case.js';
import type { Actor, CaseEvent, Moment } from './event.js';
import type { Ladder } from './ladder.js';
import { compareMoments } from './moments.js';
import { type CaseIssue, reason } from './refusal.js';

/** The most events that a case may hold. */
export const mostEvents = 5000;

const idShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Whether an id is opaque in form: a name, an address or a sentence does not fit. */
export function isOpaqueId(id: unknown): boolean {
  return typeof id === 'string' && idShape.test(id);
}

/** What stands in the way of any event at all, whatever it says: when it was, who did it, and how the case stands. */
export function checkEvent(current: Case, ladder: Ladder, event: CaseEvent): readonly CaseIssue[] {
  const about = current.opening.about;
  const stamped = [
    ...checkMoment(event.on, ['on']),
    ...(event.recordedOn ? checkMoment(event.recordedOn, ['recordedOn']) : []),
  ];
  return [
    ...(current.events.length >= mostEvents ? [reason('case-too-long', { most: mostEvents })] : []),
    ...checkActor(ladder, event.by, ['by']),
    ...(stamped.length > 0 ? stamped : checkOrder(current, event)),
    ...checkStanding(current, event),
    ...(about !== undefined && !staysOpen(event) && isSamePerson(ladder, event.by, about)
      ? [reason('through-the-person', { role: about.role }, ['by'])]
      : []),
  ];
}

/** Nothing holds these back: that a child may come to harm, and that somebody asks for a third party. */
function staysOpen({ kind }: CaseEvent): boolean {
  return kind === 'safety-raised' || kind === 'third-party-asked';
}

/** A day or a point in time that exists. */
export function checkMoment(moment: Moment, path: readonly string[]): readonly CaseIssue[] {
  const read = typeof moment === 'string' && isDay(moment) ? parsePlainDate(moment) : parseInstant(moment);
  return read.ok ? [] : read.issues.map(({ code, params }) => reason(code, params, path));
}

/** A role that the model knows, and an id that says nothing. */
export function checkActor(ladder: Ladder, actor: Actor, path: readonly string[]): readonly CaseIssue[] {
  const { roles } = ladder.engine.book.words;
  const role = String(actor.role).slice(0, 60);
  return [
    ...(roles.has(actor.role)
      ? []
      : [reason('unknown-id', { kind: 'role', id: role, nearest: nearest(role, roles.keys()) }, [...path, 'role'])]),
    ...(actor.id === undefined || isOpaqueId(actor.id)
      ? []
      : [reason('bad-case-id', { field: 'id' }, [...path, 'id'])]),
  ];
}

function checkOrder(current: Case, { on, recordedOn }: CaseEvent): readonly CaseIssue[] {
  const { calendar, opening, events } = current;
  const latest = events.at(-1)?.on ?? opening.on;
  const future = recordedOn !== undefined && compareMoments(calendar, on, recordedOn) > 0;
  const ahead = future ? [reason('event-in-the-future', {}, ['on'])] : [];
  if (compareMoments(calendar, on, opening.on) < 0) return [...ahead, reason('event-before-start', {}, ['on'])];
  if (compareMoments(calendar, on, latest) < 0) return [...ahead, reason('event-before-latest', {}, ['on'])];
  return ahead;
}

/** What still may happen while the clocks stand still. */
const whilePaused: readonly CaseEvent['kind'][] = [
  'done',
  'third-party-asked',
  'third-party-joined',
  'agreed',
  'withdrawn',
  'resumed',
  'left',
  'safety-raised',
  'facts-learned',
  'calendar-renewed',
];

function checkStanding(current: Case, event: CaseEvent): readonly CaseIssue[] {
  if (event.kind === 'safety-raised') return [];
  if (current.standing === 'closed') return [reason('case-closed', { as: current.end?.as ?? '' })];
  if (current.standing === 'paused' && !whilePaused.includes(event.kind)) return [reason('case-paused')];
  return [];
}

/** Whether somebody may be the person complained about: the same id, or, where one of the two has none, the same role. */
export function isSamePerson(ladder: Ladder, by: Actor, about: Actor): boolean {
  if (by.id !== undefined && about.id !== undefined) return by.id === about.id;
  return ladder.mayBeSame(by.role, about.role);
}

/** Whether somebody has a part in the matter: at the step, as one of its two sides, or as a third party who came. */
export function takesPart(current: Case, ladder: Ladder, role: string): boolean {
  const step = ladder.stepOf(current.step);
  const sides = [current.opening.by.role, current.with];
  const helpers = current.thirdParty === 'may-be-asked' ? [] : ladder.thirdParties;
  return ladder.isAmong(role, [...ladder.present(step), ...sides, ...helpers]);
}

/** Refuses whoever has no part in the matter. */
export function checkPart(current: Case, ladder: Ladder, role: string): readonly CaseIssue[] {
  if (takesPart(current, ladder, role)) return [];
  return [reason('not-a-party', { role, roles: ladder.present(ladder.stepOf(current.step)) }, ['by', 'role'])];
}
