import { readTimer, type Timer } from '../timer.js';
import type { EventTrigger } from '../trigger.js';
import { type Element, type ElementReader, typeOf } from './element.js';

/** An event's own definitions and those that it refers to. */
export function definitionsOf(read: ElementReader, event: Element): readonly Element[] {
  return [...read.many(event, 'eventDefinitions'), ...read.many(event, 'eventDefinitionRef')];
}

/** Reads what an event waits for or sets off. */
export function readTriggers(read: ElementReader, event: Element): readonly EventTrigger[] {
  return definitionsOf(read, event).flatMap((definition) => {
    const trigger = readTrigger(read, definition);
    return trigger === undefined ? [] : [trigger];
  });
}

const REFERENCES = {
  MessageEventDefinition: { type: 'message', property: 'messageRef', by: 'name' },
  SignalEventDefinition: { type: 'signal', property: 'signalRef', by: 'name' },
  ErrorEventDefinition: { type: 'error', property: 'errorRef', by: 'errorCode' },
  EscalationEventDefinition: { type: 'escalation', property: 'escalationRef', by: 'escalationCode' },
} as const;

function readTrigger(read: ElementReader, definition: Element): EventTrigger | undefined {
  const type = typeOf(definition);
  if (type in REFERENCES) {
    // `in` has just shown that the type is one of the keys.
    const { type: kind, property, by } = REFERENCES[type as keyof typeof REFERENCES];
    const meant = read.one(definition, property);
    if (meant === undefined) return { type: kind };
    return { type: kind, reference: nameOf(read, meant, by) };
  }
  switch (type) {
    case 'TimerEventDefinition':
      return { type: 'timer', timer: readTimerDefinition(read, definition) };
    case 'LinkEventDefinition':
      return { type: 'link', reference: read.text(definition, 'name') ?? '' };
    case 'CompensateEventDefinition':
      return { type: 'compensation' };
    case 'ConditionalEventDefinition':
      return { type: 'conditional' };
    case 'TerminateEventDefinition':
      return { type: 'terminate' };
    case 'CancelEventDefinition':
      return { type: 'cancel' };
    default:
      return undefined;
  }
}

/** A name is what two events share where a code is not given; the id tells apart what has neither. */
function nameOf(read: ElementReader, meant: Element, by: string): string {
  return read.text(meant, by) ?? read.text(meant, 'name') ?? read.id(meant);
}

function readTimerDefinition(read: ElementReader, definition: Element): Timer {
  const kinds = [
    ['duration', 'timeDuration'],
    ['cycle', 'timeCycle'],
    ['date', 'timeDate'],
  ] as const;
  for (const [kind, property] of kinds) {
    const expression = read.one(definition, property);
    if (expression !== undefined) return readTimer(kind, read.text(expression, 'body') ?? '');
  }
  return readTimer('date', '');
}
