import type { Model } from '../compose/model.js';
import { deepFreeze } from '../frame/freeze.js';
import { failure, type Result, success } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Case } from './case.js';
import { done } from './doing.js';
import { agreed, closed, withdrawn } from './ending.js';
import type { CaseEvent } from './event.js';
import { checkEvent, checkPart } from './guards.js';
import { thirdPartyAsked, thirdPartyJoined } from './helping.js';
import { type Ladder, ladderOf } from './ladder.js';
import { left, safetyRaised } from './leaving.js';
import { movedOn } from './moving.js';
import { ownEvent } from './own-copy.js';
import { paused, resumed } from './pausing.js';
import { type CaseIssueCode, reason, refuse } from './refusal.js';

/**
 * Takes a case on by one event: gives the next case, or every reason why the event cannot be; the case given stays as it
 * was either way.
 *
 * Pure and total: every event in every state has an answer. Three things are never held back, whatever the path says: a
 * third party can be asked for at any step (K5), a suspicion of harm leaves the ladder at once, also after the end, and
 * nobody decides before somebody has asked what makes it hard (P1) and the child has been heard where it is about a child
 * (G1, K7). A closed case stays closed: `openCase` with `follows` takes it up again. Whether something is late is told by
 * the dates that the case keeps.
 *
 * @example
 * ```ts
 * import { advanceCase, danishWorkingCalendar, defaultModel, openCase, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const day = valueOf(parsePlainDate('2026-11-24'));
 * const opened = valueOf(
 *   openCase(model, {
 *     id: 'case-1', path: 'aalborg/misunderstanding', on: day, by: { role: 'custody-holder' },
 *     purpose: 'misunderstanding', calendar: danishWorkingCalendar(2026, 2027),
 *   }),
 * );
 * const asked = advanceCase(model, opened, { kind: 'third-party-asked', on: day, by: { role: 'child' } });
 * asked.ok && asked.value.thirdParty; // => 'asked'
 * ```
 */
export function advanceCase<V extends Ids>(
  model: Model<V>,
  current: Case<NoInfer<V>>,
  event: CaseEvent<NoInfer<V>>,
): Result<Case<V>, CaseIssueCode> {
  const ladder = ladderOf(model, current.path);
  if (ladder === undefined || ladder.digest() !== current.under.path)
    return refuse('path-changed', { id: current.path });
  const next = step(model, ladder, current, event);
  // The steps speak of the model's own words, which V names; the case keeps no types at run time.
  return (next.ok ? success(deepFreeze(next.value)) : next) as Result<Case<V>, CaseIssueCode>;
}

/** One event on a ladder that is known to be the case's own. */
export function step(model: Model, ladder: Ladder, current: Case, event: CaseEvent): Result<Case, CaseIssueCode> {
  const wrong = checkEvent(current, ladder, event);
  if (wrong.length > 0) return failure(wrong);
  const own = ownEvent(event);
  const next = happened(model, ladder, current, own);
  return next.ok ? success({ ...next.value, events: [...current.events, own] }) : next;
}

function happened(model: Model, ladder: Ladder, current: Case, event: CaseEvent): Result<Case, CaseIssueCode> {
  switch (event.kind) {
    case 'done':
      return done(model, current, ladder, event);
    case 'moved-on':
      return movedOn(current, ladder, event);
    case 'third-party-asked':
      return thirdPartyAsked(current, ladder, event);
    case 'third-party-joined':
      return thirdPartyJoined(current, ladder, event);
    case 'agreed':
      return agreed(current, ladder, event);
    case 'withdrawn':
      return withdrawn(current, ladder, event);
    case 'closed':
      return closed(current, ladder, event);
    case 'paused':
      return paused(current, ladder, event);
    case 'resumed':
      return resumed(current, ladder, event);
    case 'left':
      return left(current, ladder, event);
    case 'safety-raised':
      return safetyRaised(current, ladder, event);
    case 'facts-learned':
      return learned(current, ladder, event);
    case 'calendar-renewed':
      return renewed(current, ladder, event);
    default:
      return unknownEvent(event);
  }
}

type Learned = Extract<CaseEvent, { readonly kind: 'facts-learned' }>;

function learned(current: Case, ladder: Ladder, { by, facts }: Learned): Result<Case, CaseIssueCode> {
  if ('suspicion' in facts) return refuse('harm-goes-first', {}, ['facts', 'suspicion']);
  const part = checkPart(current, ladder, by.role);
  if (part.length > 0) return failure(part);
  const declared = { ...current.facts.facts, ...facts.facts };
  const known = { ...current.facts, ...facts, ...(Object.keys(declared).length === 0 ? {} : { facts: declared }) };
  return success({ ...current, facts: known });
}

type Renewed = Extract<CaseEvent, { readonly kind: 'calendar-renewed' }>;

/** A new calendar, for what comes to be owed from now on; dates that are set stay as they are. */
function renewed(current: Case, ladder: Ladder, { by, calendar }: Renewed): Result<Case, CaseIssueCode> {
  const part = checkPart(current, ladder, by.role);
  return part.length > 0 ? failure(part) : success({ ...current, calendar });
}

/** Only values that go around the types come here. */
function unknownEvent(event: never): Result<Case, CaseIssueCode> {
  const given: { readonly kind?: unknown } = event;
  return failure([
    reason('unknown-id', { kind: 'events', id: String(given.kind).slice(0, 60), nearest: [] }, ['kind']),
  ]);
}
