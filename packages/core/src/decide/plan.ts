import { engineOf, type Model } from '../compose/model.js';
import type { Decision, Ground } from '../engine/decision.js';
import { deepFreeze } from '../frame/freeze.js';
import { type Act, acts } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import { courseFor, mostCareful } from './course.js';
import { decide, knownFacts } from './decide.js';
import { type Recipient, recipientsOf, type Situation, sendersOf } from './situation.js';
import { type TurnFirst, turnFirst } from './turn-first.js';
import { standsInTheWay, usable } from './usable.js';

/** A matter: what a course of communications is about. The facts describe the matter, not one communication of it. */
export type Matter<V extends Ids = Ids> = Omit<Situation<V>, 'act' | 'to'>;

/** One recipient's way through a step. */
export interface PlannedWay<V extends Ids = Ids> {
  /** The index of the recipient in the list that was given. */
  readonly recipient: number;
  readonly role: V['role'];
  readonly decision: Decision<V>;
  /** The first-ranked channel that may be used; `null` when none is left. */
  readonly channel: V['channel'] | null;
  /** What to try next, in order. */
  readonly fallbacks: readonly V['channel'][];
}

/** One act of the course. */
export interface PlannedStep<V extends Ids = Ids> {
  readonly act: Act;
  readonly name: Text;
  /** A channel that suits all recipients at once; `null` when there is none. */
  readonly together: V['channel'] | null;
  readonly ways: readonly PlannedWay<V>[];
}

/** A recipient to whom a step has no way. */
export interface Unreached<V extends Ids = Ids> {
  readonly recipient: number;
  readonly role: V['role'];
  readonly name: Text;
  readonly step: number;
  /**
   * `out-of-reach`: no channel can do it. `held-back`: channels could, and rules say not to turn to this recipient;
   * whom to turn to instead stands in the plan's `first`.
   */
  readonly why: 'out-of-reach' | 'held-back';
  /** The rules that hold back; or what stands in the way, channel by channel. */
  readonly because: readonly Ground[];
}

/** The course of a matter, step by step and recipient by recipient. */
export interface Plan<V extends Ids = Ids> {
  readonly kind: 'plan';
  readonly purpose: V['purpose'];
  /** Who says that these are the acts; none when no frame does, and then the matter is told. */
  readonly because: readonly Ground[];
  readonly steps: readonly PlannedStep<V>[];
  readonly unreached: readonly Unreached<V>[];
  /** Whom to turn to before recipients who are held back, with the duties towards them. */
  readonly first: readonly TurnFirst<V>[];
  /** Facts not given that decide which acts the matter takes; the most careful of the possible courses was taken. */
  readonly missing: readonly string[];
}

/**
 * Answers how a matter is carried through: its acts in order, each with the decision for every recipient, what to fall
 * back on, and who would stay unreached.
 *
 * A step may have facts of its own: arranging a talk about a sensitive matter is not itself sensitive. A plan ends with
 * everyone reached or says who is not; nobody is sent to people whom a rule advises against turning to, and where a
 * requirement says who comes before them, `first` says how to turn there. Claims P6, T5 and T7.
 *
 * @example
 * ```ts
 * import { defaultModel, plan } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const course = plan(model, { purpose: 'concern', from: 'teacher' }, ['custody-holder']);
 * course.steps.map((step) => step.act); // => ['arrange', 'talk', 'record']
 * course.unreached; // => []
 * ```
 */
export function plan<V extends Ids>(
  model: Model<V>,
  matter: Matter<NoInfer<V>>,
  recipients: Situation<NoInfer<V>>['to'],
): Plan<V> {
  const engine = engineOf(model);
  const everyone = recipientsOf({ ...matter, to: recipients });
  const [first] = everyone;
  if (first === undefined) throw new RangeError('a plan needs at least one recipient');
  const whole: Situation = { ...matter, act: 'inform', to: everyone };
  const courses = everyone.map((recipient) =>
    courseFor(
      engine,
      { purpose: matter.purpose, from: sendersOf(matter), to: recipient.role },
      knownFacts(engine, whole, recipient),
    ),
  );
  const course = mostCareful(courses);
  const situations = (course?.steps ?? []).map((step) => ({ ...matter, ...step.facts, act: step.act, to: everyone }));
  const steps = situations.map((situation) => plannedStep(model, situation, everyone));
  const unreached = steps.flatMap((step, index) => unreachedIn(model, step, index));
  const heldBack = unreached
    .filter((one) => one.why === 'held-back')
    .flatMap(({ step, recipient }) => {
      const [situation, to] = [situations[step], everyone[recipient]];
      return situation === undefined || to === undefined ? [] : [{ ...situation, to: [to] }];
    });
  return deepFreeze({
    kind: 'plan',
    purpose: matter.purpose,
    because: course?.because ?? [],
    steps,
    unreached,
    first: turnFirst(model, matter, heldBack),
    missing: [...new Set(courses.flatMap((one) => one.missing))],
  });
}

function plannedStep<V extends Ids>(
  model: Model<V>,
  situation: Situation<NoInfer<V>>,
  recipients: readonly Recipient<V>[],
): PlannedStep<V> {
  const [together] = usable(decide(model, situation));
  return {
    act: situation.act,
    name: acts[situation.act].name,
    together: together?.channel ?? null,
    ways: recipients.map((recipient, index) => {
      const decision = decide(model, { ...situation, to: [recipient] });
      const [channel, ...rest] = usable(decision);
      return {
        recipient: index,
        role: recipient.role,
        decision,
        channel: channel?.channel ?? null,
        fallbacks: rest.map((one) => one.channel),
      };
    }),
  };
}

function unreachedIn<V extends Ids>(model: Model<V>, step: PlannedStep<V>, index: number): Unreached<V>[] {
  return step.ways
    .filter((way) => way.channel === null)
    .map(({ recipient, role, decision }) => ({
      recipient,
      role,
      name: nameOfRole(model, role),
      step: index,
      ...standsInTheWay(decision),
    }));
}

function nameOfRole(model: Model, role: string): Text {
  return model.words.roles.get(role)?.name ?? { da: role, en: role };
}
