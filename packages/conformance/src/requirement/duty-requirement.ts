import {
  type Act,
  actIds,
  acts,
  deadlineIn,
  type EventPattern,
  type Model,
  type PlacedItem,
  replacedBy,
  type Text,
  type When,
} from '@samarbejde/core';
import { type ModelRequirement, markOf, type Turn } from './model-requirement.js';

/**
 * The acts that do what a duty asks. Whoever answers or takes the talk has shown that the message came, and a question
 * that is talked over has been answered; nothing else stands for another act.
 */
const actsThatDo: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  acknowledge: ['acknowledge', 'answer', 'arrange', 'talk'],
  answer: ['answer', 'talk'],
};

/** The `response` that a duty gives by itself, if it is an act with a deadline. */
export function requirementOfDuty(model: Model, duty: PlacedItem<'duties'>): ModelRequirement | undefined {
  const act = actIds.find((one) => one === duty.do);
  const within = deadlineIn(model, duty.within);
  if (act === undefined || within === undefined) return undefined;
  const { by } = duty;
  const doing = actsThatDo[act] ?? [act];
  if (by !== 'recipient' && doesItself(duty, doing)) return undefined;
  const a = withoutReplaced(model, duty);
  const purpose = duty.when?.purpose;
  const b: EventPattern = {
    act: doing,
    ...(purpose === undefined ? {} : { purpose }),
    ...(by === 'sender' || by === 'recipient' ? {} : { from: by }),
  };
  const item = { ...duty, remedy: remedyFor(act) };
  return {
    mark: markOf(item, { kind: 'response', scope: 'case', within, origin: 'duty' }),
    pattern: { kind: 'response', a, b },
    span: {},
    turn: turnOf(by, act),
  };
}

/** A duty to do what the communication itself does is about when it is sent, which a course does not show. */
function doesItself({ when }: PlacedItem<'duties'>, doing: readonly Act[]): boolean {
  const act = when?.act;
  if (act === undefined || (typeof act === 'object' && 'not' in act)) return false;
  return (typeof act === 'string' ? [act] : act).some((one) => doing.includes(one));
}

function turnOf(by: string, act: Act): Turn {
  if (by === 'sender') return 'sender';
  if (by !== 'recipient') return 'any';
  return act === 'answer' || act === 'acknowledge' ? 'back' : 'recipient';
}

/** Where the duty is owed: where its pattern holds and no duty that replaces it does. */
function withoutReplaced(model: Model, duty: PlacedItem<'duties'>): EventPattern {
  const { duties } = model.items;
  const own = duty.when ?? {};
  const over = duties.filter((other) => replacedBy(other, duties).some((index) => duties[index] === duty));
  if (over.length === 0) return own;
  const replacing = over.map((other): When => other.when ?? {});
  return { any: [own], not: { any: replacing } };
}

function remedyFor(act: Act): Text {
  const { da, en } = acts[act].name;
  return {
    da: `Læg et trin ind, der kommer i tide: ${da}.`,
    en: `Put in a step that comes in time: ${en}.`,
  };
}
