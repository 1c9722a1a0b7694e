import { engineOf, type Model } from '../compose/model.js';
import { holdsRight } from '../compose/prove-rights.js';
import { NEVER } from '../engine/conditions.js';
import type { Ground } from '../engine/decision.js';
import type { Engine } from '../engine/engine.js';
import { groundOf } from '../engine/entry.js';
import { answersOf } from '../engine/lookup.js';
import { type Projection, Projector, readProjection } from '../engine/projection.js';
import { replacedBy } from '../engine/replacement.js';
import { projectConditions } from '../engine/settle.js';
import { unknownWord } from '../engine/unknown-word.js';
import type { PlacedItem } from '../frame/book.js';
import { deepFreeze } from '../frame/freeze.js';
import { type Action, actions } from '../frame/mandate.js';
import type { Act } from '../vocabulary/act.js';
import type { StandardFact, StandardFacts } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';

/** What a permission is asked about. Whatever is left out is unknown. */
export interface PermissionContext<V extends Ids = Ids> extends Facts {
  readonly purpose?: V['purpose'];
  readonly act?: Act;
  readonly to?: V['role'];
  /** What a mandate can be about, such as the frame of a single case. */
  readonly subject?: string;
  readonly facts?: { readonly [F in V['fact']]?: string | number };
}

/** Values of the standard facts; any may be left open. */
type Facts = { readonly [F in StandardFact]?: StandardFacts[F] };

/** Whether a role may do, receive or decide something. Unknown is never yes. */
export interface Permission {
  readonly kind: 'permission';
  readonly answer: 'yes' | 'no' | 'undetermined';
  /** The rights and mandates that answer, or that may come to; none where no frame speaks of it. */
  readonly because: readonly Ground[];
  /** For `undetermined`: what would settle it. None where no frame speaks of it. */
  readonly missing: readonly string[];
}

/**
 * Answers whether a role may do, receive or decide something, and on what ground.
 *
 * A right lets every holder act alike; a mandate answers for its holders, and of two that apply a *no* counts before a
 * *yes*, except that only a must of law limits a right. Where no frame answers for the role, or a fact that matters is
 * not given, the answer is `undetermined`, never permission; so it is for a subject that no frame speaks of. A role or
 * action that the types would not have allowed throws an `UnknownWordError`. Claims R4, F1 and F2.
 *
 * @example
 * ```ts
 * import { aalborg, composeModel, may, valueOf } from '@samarbejde/core';
 *
 * const model = valueOf(composeModel([aalborg], { on: '2026-11-24' }));
 * may(model, 'teacher', 'decide', { subject: 'case-frame' }).answer; // => 'yes'
 * may(model, 'third-party', 'decide', { subject: 'overall-frame' }).answer; // => 'undetermined'
 * ```
 */
export function may<V extends Ids>(
  model: Model<V>,
  role: NoInfer<V>['role'],
  action: Action,
  context: PermissionContext<NoInfer<V>> = {},
): Permission {
  if (!actions.includes(action)) throw unknownWord('action', action, actions);
  const engine = engineOf(model);
  const answerers = answerersFor(engine, role, action, context);
  const projector = new Projector();
  const projection = projectOverParts(engine, projector, role, context, answerers);
  const { values, variables } = readProjection(projection);
  const settled = values.size === 1;
  const answer = settled && values.has(yes) ? 'yes' : settled && values.has(no) ? 'no' : 'undetermined';
  const speaking = settled && values.has(silent) ? [] : answerers.filter((one) => fitsAnswer(one, answer));
  return deepFreeze({
    kind: 'permission',
    answer,
    because: holdingGrounds(engine, role, context, speaking),
    missing: settled ? [] : namesOf(engine, variables),
  });
}

const silent = 0;
const yes = 1;
const no = 2;
const parts = ['purpose', 'act', 'to'] as const;

interface Answerer {
  readonly item: PlacedItem<'mandates'> | PlacedItem<'rights'>;
  readonly answer: 'yes' | 'no';
  readonly isRight: boolean;
}

function answerersFor(
  engine: Engine,
  role: string,
  action: Action,
  { subject }: PermissionContext,
): readonly Answerer[] {
  const { mandates, rights } = engine.book.items;
  const held = mandates.filter(
    (mandate) =>
      mandate.action === action &&
      mandate.holders.some((holder) => engine.book.words.roles.get(role)?.groups.includes(holder) === true) &&
      (subject === undefined ? mandate.subjects === undefined : mandate.subjects?.includes(subject) === true),
  );
  const open = rights.filter(
    (right) =>
      action === 'do' && subject === undefined && right.protects !== undefined && holdsRight(right, role, engine),
  );
  return [
    ...held.map((item) => ({ item, answer: item.answer, isRight: false })),
    ...open.map((item) => ({ item, answer: 'yes' as const, isRight: true })),
  ];
}

function projectOverParts(
  engine: Engine,
  projector: Projector,
  role: string,
  context: PermissionContext,
  answerers: readonly Answerer[],
): Projection {
  const known = knownIn(engine, context);
  const visit = (depth: number, chosen: Readonly<Record<string, string>>): Projection => {
    const part = parts[depth];
    if (part === undefined) return projectAnswers(engine, projector, role, chosen, answerers, known);
    const given = context[part];
    if (given !== undefined) return visit(depth + 1, { ...chosen, [part]: given });
    const members = engine.groupings[part].members.flatMap((group) => group[0] ?? []);
    const variable = engine.space.slots.length + depth;
    return projector.question(
      variable,
      members.map((member) => visit(depth + 1, { ...chosen, [part]: member })),
    );
  };
  return visit(0, {});
}

function knownIn(engine: Engine, context: PermissionContext): readonly (number | undefined)[] {
  return engine.space.slots.map((slot) => {
    const given = slot.givenIn(context);
    return given === undefined || given === null ? undefined : slot.indexOf(given);
  });
}

function projectAnswers(
  engine: Engine,
  projector: Projector,
  role: string,
  chosen: Readonly<Record<string, string>>,
  answerers: readonly Answerer[],
  known: readonly (number | undefined)[],
): Projection {
  const conditions = conditionsOf(engine, role, chosen, answerers);
  return projectConditions(engine, projector, conditions, known, (holds) =>
    answerOf(answerers.filter((_, index) => holds[index] === true)),
  );
}

function conditionsOf(
  engine: Engine,
  role: string,
  chosen: Readonly<Record<string, string>>,
  answerers: readonly Answerer[],
): readonly number[] {
  const answers = answersOf(engine, chosen['purpose'] ?? '', chosen['act'] ?? '', [role], chosen['to'] ?? '');
  return answerers.map(({ item }) => engine.conditionOf('protects' in item ? item.protects : whenOf(item), answers));
}

function whenOf(item: Answerer['item']): PlacedItem<'mandates'>['when'] {
  return 'when' in item ? item.when : undefined;
}

function answerOf(holding: readonly Answerer[]): number {
  const items = holding.map((one) => one.item);
  const replaced = new Set(items.flatMap((item) => replacedBy(item, items)));
  const counting = holding.filter((_, index) => !replaced.has(index));
  const refusing = counting.filter((one) => one.answer === 'no');
  const hasRight = counting.some((one) => one.isRight);
  const limits = hasRight ? refusing.filter(({ item }) => item.level === 'law' && item.force === 'must') : refusing;
  if (limits.length > 0) return no;
  return counting.some((one) => one.answer === 'yes') ? yes : silent;
}

function fitsAnswer(one: Answerer, answer: Permission['answer']): boolean {
  return answer === 'undetermined' || one.answer === answer;
}

/** The grounds that can come to hold, given what is known of purpose, act and recipient. */
function holdingGrounds(
  engine: Engine,
  role: string,
  context: PermissionContext,
  answerers: readonly Answerer[],
): readonly Ground[] {
  const options = parts.map((part) => {
    const given = context[part];
    return given === undefined ? engine.groupings[part].members.flatMap((group) => group[0] ?? []) : [given];
  });
  const [purposes = [], acts = [], tos = []] = options;
  const known = knownIn(engine, context);
  const holding = new Set<Answerer>();
  for (const purpose of purposes) {
    for (const act of acts) {
      for (const to of tos) {
        conditionsOf(engine, role, { purpose, act, to }, answerers).forEach((condition, index) => {
          const answerer = answerers[index];
          if (answerer !== undefined && canHold(engine, condition, known)) holding.add(answerer);
        });
      }
    }
  }
  return [...holding].map(({ item }) => groundOf(item)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function canHold(engine: Engine, condition: number, known: readonly (number | undefined)[]): boolean {
  const left = known.reduce<number>(
    (open, value, fact) => (value === undefined ? open : engine.conditions.given(open, fact, value)),
    condition,
  );
  return left !== NEVER;
}

function namesOf(engine: Engine, variables: ReadonlySet<number>): readonly string[] {
  const { slots } = engine.space;
  const names = [...slots.map((slot) => slot.name), ...parts];
  return names.filter((_, index) => variables.has(index));
}
