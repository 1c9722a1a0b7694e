import { engineOf, type Model } from '../../compose/model.js';
import { assumeUsual } from '../../decide/assume-usual.js';
import { type ContactHoursAnswer, contactHoursAt } from '../../decide/contact-hours.js';
import { decide, knownFacts } from '../../decide/decide.js';
import type { ExpectedPermission, FrameCase } from '../../decide/frame-case.js';
import { parseSituation } from '../../decide/parse-situation.js';
import { plan } from '../../decide/plan.js';
import { recipientsOf, type Situation, sendersOf } from '../../decide/situation.js';
import { ALWAYS } from '../../engine/conditions.js';
import type { Decision, Ground } from '../../engine/decision.js';
import { answersOf } from '../../engine/lookup.js';
import type { PlacedItem } from '../../frame/book.js';
import { failure, type Issue, type Result, success } from '../../result.js';
import { may, type Permission, type PermissionContext } from '../../standing/may.js';

/** What a model answers to the questions of a case, and the ids of the items that the answers rest on. */
export interface CaseAnswers {
  readonly decision?: Decision;
  readonly permissions: readonly Permission[];
  readonly plan?: readonly string[];
  /** The paths that the situation opens. */
  readonly paths: readonly PlacedItem<'paths'>[];
  readonly hours: readonly ContactHoursAnswer[];
  readonly reasons: ReadonlySet<string>;
}

/** Asks everything that a case asks; a situation that cannot be read gives its issues. */
export function askCase(model: Model, one: FrameCase): Result<CaseAnswers> {
  const situation = situationOf(model, one);
  if (!situation.ok) return situation;
  const { expect } = one;
  const permissions = (expect.may ?? []).map((asked) => may(model, asked.role, asked.action, contextOf(asked)));
  const hours = (expect.hours ?? []).map((asked) => contactHoursAt(model, asked.role, asked));
  const told = situation.value;
  const decision = told === undefined ? undefined : decide(model, told);
  const course = told === undefined || expect.plan === undefined ? undefined : plan(model, told, recipientsOf(told));
  const paths = told === undefined ? [] : pathsOpenedBy(model, told);
  const grounds = [
    ...(decision === undefined ? [] : groundsOf(decision)),
    ...permissions.flatMap(({ because }) => because),
    ...hours.flatMap(({ because }) => because),
    ...(course?.because ?? []),
  ];
  return success({
    ...(decision === undefined ? {} : { decision }),
    ...(course === undefined ? {} : { plan: course.steps.map(({ act }) => act) }),
    permissions,
    paths,
    hours,
    reasons: new Set([...grounds.map(({ id }) => id), ...paths.map(({ id }) => id)]),
  });
}

function situationOf(model: Model, one: FrameCase): Result<Situation | undefined> {
  if (one.situation === undefined) return success(undefined);
  const read = parseSituation(model, one.situation);
  if (!read.ok) return failure(read.issues.map((issue): Issue => ({ ...issue, path: ['situation', ...issue.path] })));
  return success(one.assumeUsual === false ? read.value : assumeUsual(model, read.value).situation);
}

function contextOf(asked: ExpectedPermission): PermissionContext {
  const { role: _role, action: _action, answer: _answer, ...context } = asked;
  // The document's ids are texts; `may` throws for those that the model does not know, and the runner says so.
  return context as PermissionContext;
}

/** Rules that count, whether they gave the verdict or were outweighed; those set aside do not count. */
function groundsOf(decision: Decision): readonly Ground[] {
  return [
    ...decision.channels.flatMap(({ because, outweighed, defer }) => [
      ...because,
      ...outweighed,
      ...(defer?.because ?? []),
    ]),
    ...decision.duties.flatMap(({ because }) => because),
  ];
}

function pathsOpenedBy(model: Model, situation: Situation): readonly PlacedItem<'paths'>[] {
  const engine = engineOf(model);
  const opened = recipientsOf(situation).flatMap((recipient) => {
    const answers = answersOf(engine, situation.purpose, situation.act, sendersOf(situation), recipient.role);
    const known = knownFacts(engine, situation, recipient);
    return model.items.paths.filter((path) => {
      const left = known.reduce<number>(
        (condition, value, fact) => (value === undefined ? condition : engine.conditions.given(condition, fact, value)),
        engine.conditionOf(path.opens, answers),
      );
      return left === ALWAYS;
    });
  });
  const distinct = [...new Set(opened)];
  const replaced = new Set(distinct.flatMap((path) => path.replaces ?? []));
  return distinct.filter(
    (path) => !replaced.has(path.id) && !(path.topic !== undefined && replaced.has(`${path.frame}/${path.topic}`)),
  );
}
