import type { EventNode, FlowNode, GatewayType, Repetition, StatedCommunication, TaskType } from '../flow.js';
import { readTimer } from '../timer.js';
import type { StepDocument } from './document.js';

const GATEWAYS = {
  choice: 'exclusive',
  some: 'inclusive',
  all: 'parallel',
  first: 'event-based',
} as const satisfies Record<string, GatewayType>;

const REPEATS = {
  many: { kind: 'parallel', mayBeNone: true },
  'one-by-one': { kind: 'sequential', mayBeNone: true },
  again: { kind: 'loop', mayBeNone: false },
} as const satisfies Record<string, Repetition>;

/** The node that a step of a native flow is. */
export function nodeOfStep(step: StepDocument, scope: string): FlowNode {
  const base = commonOf(step, scope);
  const repeats = step.repeats === undefined ? {} : { repeats: REPEATS[step.repeats] };
  const kind = step.kind ?? 'user';
  switch (kind) {
    case 'choice':
    case 'some':
    case 'all':
    case 'first':
      return { ...base, kind: 'gateway', gateway: GATEWAYS[kind] };
    case 'group':
      return { ...base, kind: 'sub-process', form: 'embedded', ...repeats };
    case 'call':
      return { ...base, kind: 'call', ...(step.calls === undefined ? {} : { calls: step.calls }), ...repeats };
    case 'wait':
      return { ...base, kind: 'event', position: 'catch', triggers: [waitOf(step)], interrupting: true };
    case 'end': {
      const triggers = step.everything === true ? [{ type: 'terminate' as const }] : [];
      return { ...base, kind: 'event', position: 'end', triggers, interrupting: true };
    }
    default:
      return { ...base, kind: 'task', task: kind satisfies TaskType, ...repeats };
  }
}

/** The events of a step's timers, each a node of its own. */
export function timerNodes(step: StepDocument, scope: string): readonly EventNode[] {
  return (step.timers ?? []).map((timer, index) => {
    const repeated = timer.times === undefined ? 'R' : `R${timer.times}`;
    const read =
      timer.every === undefined
        ? readTimer('duration', timer.after ?? '')
        : readTimer('cycle', `${repeated}/${timer.every}`);
    return {
      id: `${step.id}.timer-${index + 1}`,
      scope,
      candidateGroups: [],
      topics: [],
      kind: 'event',
      position: 'boundary',
      triggers: [{ type: 'timer', timer: read }],
      attachedTo: step.id,
      interrupting: !(timer.goesOn ?? timer.every !== undefined),
    };
  });
}

function waitOf(step: StepDocument): EventNode['triggers'][number] {
  const timer = step.for === undefined ? readTimer('date', step.until ?? '') : readTimer('duration', step.for);
  return { type: 'timer', timer };
}

function commonOf(step: StepDocument, scope: string) {
  const stated = statedBy(step);
  return {
    id: step.id,
    scope,
    candidateGroups: listOf(step.groups),
    topics: listOf(step.topic),
    ...(step.title === undefined ? {} : { name: step.title }),
    ...(step.note === undefined ? {} : { documentation: step.note }),
    ...(step.message === undefined ? {} : { message: step.message }),
    ...(Object.keys(stated).length === 0 ? {} : { stated }),
  };
}

function statedBy(step: StepDocument): StatedCommunication {
  return {
    ...(step.by === undefined ? {} : { by: step.by }),
    ...(step.to === undefined ? {} : { to: listOf(step.to) }),
    ...(step.channel === undefined ? {} : { channel: step.channel }),
    ...(step.purpose === undefined ? {} : { purpose: step.purpose }),
    ...(step.act === undefined ? {} : { act: step.act }),
    ...(step.facts === undefined ? {} : { facts: step.facts }),
    ...(step.internal === undefined ? {} : { internal: step.internal }),
  };
}

function listOf(texts: string | readonly string[] | undefined): readonly string[] {
  if (texts === undefined) return [];
  return typeof texts === 'string' ? [texts] : texts;
}
