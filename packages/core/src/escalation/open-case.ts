import { digestOf } from '../compose/digest.js';
import type { Model } from '../compose/model.js';
import { deepFreeze } from '../frame/freeze.js';
import { nearest } from '../frame/nearest.js';
import { failure, type Result, success } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { type Case, caseSchemaVersion } from './case.js';
import type { CaseOpening } from './event.js';
import { checkActor, checkMoment, isOpaqueId, isSamePerson } from './guards.js';
import { type Ladder, ladderOf } from './ladder.js';
import { checkAmong, waysFrom } from './moving.js';
import { owedAtStep, owing, withOwed } from './obligations.js';
import { ownOpening } from './own-copy.js';
import { isOnPath, opensFor, otherParty, replaced } from './paths-for.js';
import { type CaseIssue, type CaseIssueCode, reason, refuse } from './refusal.js';

/**
 * Opens a case on a path, or gives every reason why it cannot be opened there.
 *
 * The path must be open to the matter (`pathsFor` tells which are) and not be replaced by a more local one. A complaint about
 * a person says in `about` which role the person holds, and goes on a path that does not go through it. The case keeps the
 * calendar that its dates are worked out in, the digest of the model, and the frames. A matter in which harm to a child is
 * suspected is not opened on a ladder at all. Ids are opaque, never names. Claim K4.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, defaultModel, openCase, parsePlainDate, valueOf } from '@samarbejde/core';
 *
 * const opened = openCase(defaultModel('2026-11-24'), {
 *   id: 'case-1',
 *   path: 'common-practice/conflict-home-school',
 *   on: valueOf(parsePlainDate('2026-11-24')),
 *   by: { role: 'custody-holder' },
 *   with: 'class-teacher',
 *   purpose: 'conflict',
 *   calendar: danishWorkingCalendar(2026, 2027),
 * });
 * opened.ok && opened.value.step; // => 'those-concerned'
 * opened.ok && opened.value.obligations.map((one) => one.do); // => ['ask-what-makes-it-hard', 'acknowledge', 'arrange']
 * ```
 */
export function openCase<V extends Ids>(
  model: Model<V>,
  opening: CaseOpening<NoInfer<V>>,
): Result<Case<V>, CaseIssueCode> {
  const ladder = ladderOf(model, opening.path);
  const opened = ladder === undefined ? refuse(...unknownPath(model, opening.path)) : openOn(model, ladder, opening);
  // The ladder speaks of the model's own words, which V names; the case keeps no types at run time.
  return (opened.ok ? success(deepFreeze(opened.value)) : opened) as Result<Case<V>, CaseIssueCode>;
}

function unknownPath(model: Model, id: string): Parameters<typeof refuse> {
  const known = model.items.paths.map((path) => path.id);
  return ['unknown-path', { id: String(id).slice(0, 80), nearest: nearest(String(id), known) }, ['path']];
}

function openOn(model: Model, ladder: Ladder, opening: CaseOpening): Result<Case, CaseIssueCode> {
  const wrong = checkOpening(model, ladder, opening);
  // What follows asks the model about roles and purposes, which must be known first.
  if (wrong.length > 0) return failure(wrong);
  const unfit = [...checkMatter(model, ladder, opening), ...checkPerson(ladder, opening)];
  if (unfit.length > 0) return failure(unfit);
  return begun(model, ladder, opening);
}

function checkOpening(model: Model, ladder: Ladder, opening: CaseOpening): readonly CaseIssue[] {
  const { purposes } = model.words;
  const { id, on, by, about, follows, purpose, facts = {}, recordedOn } = opening;
  const given = opening.with;
  return [
    ...(isOpaqueId(id) ? [] : [reason('bad-case-id', { field: 'id' }, ['id'])]),
    ...(follows === undefined || (isOpaqueId(follows) && follows !== id)
      ? []
      : [reason('bad-case-id', { field: 'follows' }, ['follows'])]),
    ...checkMoment(on, ['on']),
    ...(recordedOn === undefined ? [] : checkMoment(recordedOn, ['recordedOn'])),
    ...checkActor(ladder, by, ['by']),
    ...(about === undefined ? [] : checkActor(ladder, about, ['about'])),
    ...(given === undefined ? [] : checkActor(ladder, { role: given }, ['with'])),
    ...(purposes.has(purpose)
      ? []
      : [
          reason(
            'unknown-id',
            { kind: 'purpose', id: String(purpose).slice(0, 60), nearest: nearest(String(purpose), purposes.keys()) },
            ['purpose'],
          ),
        ]),
    ...('suspicion' in facts && facts.suspicion !== 'none'
      ? [reason('harm-goes-first', {}, ['facts', 'suspicion'])]
      : []),
  ];
}

function checkMatter(model: Model, ladder: Ladder, opening: CaseOpening): readonly CaseIssue[] {
  const { engine, path } = ladder;
  const matter = { ...opening, from: opening.by.role };
  const holding = opensFor(engine, path, path.about === undefined ? withoutPerson(matter) : matter);
  if (holding.answer === 'no')
    return [reason('path-does-not-open', { id: path.id, purpose: opening.purpose }, ['path'])];
  if (holding.answer === 'unknown')
    return [reason('path-needs-fact', { id: path.id, missing: holding.missing }, ['facts'])];
  const open = model.items.paths.filter((one) => opensFor(engine, one, matter).answer === 'yes');
  const by = open.filter((one) => one !== path && replaced([one, path]).includes(path.id)).map((one) => one.id);
  return by.length === 0 ? [] : [reason('path-replaced', { id: path.id, by }, ['path'])];
}

function withoutPerson<Matter extends { readonly about?: unknown }>({
  about: _about,
  ...rest
}: Matter): Omit<Matter, 'about'> {
  return rest;
}

/** A complaint about a person says about whom, and does not begin with that person, on either side of it. */
function checkPerson(ladder: Ladder, { about, by, with: other }: CaseOpening): readonly CaseIssue[] {
  const { engine, path } = ladder;
  if (path.about === undefined)
    return about === undefined
      ? []
      : [reason('person-not-on-path', { id: path.id, role: about.role, roles: [] }, ['about'])];
  if (about === undefined) return [reason('person-needed', { id: path.id, roles: path.about }, ['about'])];
  const through = (place: string): CaseIssue => reason('through-the-person', { role: about.role }, [place]);
  return [
    ...(isOnPath(engine, path, about.role)
      ? []
      : [reason('person-not-on-path', { id: path.id, role: about.role, roles: path.about }, ['about', 'role'])]),
    ...(isSamePerson(ladder, by, about) ? [through('by')] : []),
    ...(other !== undefined && ladder.mayBeSame(other, about.role) ? [through('with')] : []),
  ];
}

function begun(model: Model, ladder: Ladder, opening: CaseOpening): Result<Case, CaseIssueCode> {
  const { path } = ladder;
  const start = opening.at ?? path.steps[0].id;
  const known = path.steps.map((step) => step.id);
  if (!known.includes(start))
    return refuse('unknown-step', { id: start.slice(0, 60), nearest: nearest(start, known) }, ['at']);
  const fresh = freshCase(model, ladder, opening, start);
  const { open, missing } = waysFrom(fresh, ladder, [path.steps[0]]);
  const wrong = [
    ...checkAmong(start, open, missing).map((one) => ({ ...one, path: ['at'] })),
    ...(isPresent(ladder, opening) ? [] : [notAParty(ladder, opening)]),
  ];
  if (wrong.length > 0) return failure(wrong);
  const whole = (path.owes ?? []).map((duty) => owing(duty.by, duty.do, null, ladder.withinOf(duty)));
  return withOwed(fresh, [...owedAtStep(fresh, ladder, start), ...whole], opening.on);
}

/** Whoever opens a case is somebody whom the path names, or a party of the cooperation. */
function isPresent(ladder: Ladder, { by }: CaseOpening): boolean {
  const isParty = ladder.engine.book.words.roles.get(by.role)?.party === true;
  return isParty || ladder.path.steps.some((step) => ladder.isAmong(by.role, ladder.present(step)));
}

function notAParty(ladder: Ladder, { by }: CaseOpening): CaseIssue {
  return reason('not-a-party', { role: by.role, roles: ladder.present(ladder.path.steps[0]) }, ['by', 'role']);
}

function freshCase(model: Model, ladder: Ladder, given: CaseOpening, start: string): Case {
  const opening = ownOpening(given);
  return {
    kind: 'case',
    schemaVersion: caseSchemaVersion,
    id: opening.id,
    path: opening.path,
    under: {
      model: digestOf(model),
      path: ladder.digest(),
      on: model.on,
      frames: model.frames.map(({ id, version }) => ({ id, version })),
    },
    follows: opening.follows ?? null,
    opening,
    with: opening.with ?? otherParty(ladder.engine, ladder.path, opening.by.role),
    facts: opening.facts ?? {},
    calendar: opening.calendar,
    standing: 'open',
    step: start,
    since: opening.on,
    visited: [start],
    obligations: [],
    deeds: [],
    thirdParty: 'may-be-asked',
    childHeard: false,
    agreed: [],
    pause: null,
    suspicion: null,
    end: null,
    events: [],
  };
}
