import { along, process } from '../bpmn-sketch.js';
import type { ElementRow } from './element-row.js';

/** Definitions of events, each as it is written inside an event. */
const DEFINITIONS = {
  MessageEventDefinition: '<b:messageEventDefinition messageRef="answer" />',
  SignalEventDefinition: '<b:signalEventDefinition signalRef="alarm" />',
  TimerEventDefinition: '<b:timerEventDefinition><b:timeDuration>P3D</b:timeDuration></b:timerEventDefinition>',
  ConditionalEventDefinition:
    '<b:conditionalEventDefinition><b:condition>${late}</b:condition></b:conditionalEventDefinition>',
  ErrorEventDefinition: '<b:errorEventDefinition errorRef="failure" />',
  EscalationEventDefinition: '<b:escalationEventDefinition escalationRef="upwards" />',
  CompensateEventDefinition: '<b:compensateEventDefinition />',
  CancelEventDefinition: '<b:cancelEventDefinition />',
  TerminateEventDefinition: '<b:terminateEventDefinition />',
  LinkEventDefinition: '<b:linkEventDefinition name="on" />',
} as const;

export type Definition = keyof typeof DEFINITIONS | 'none';

const MEANT =
  '<b:message id="answer" name="answer" /><b:signal id="alarm" name="alarm" /><b:error id="failure" errorCode="E" /><b:escalation id="upwards" escalationCode="U" />';

/** Small processes around one event `it`; `a` and `b` are work of people. */
const PLACES = {
  StartEvent: (it: string) =>
    process(
      `<b:startEvent id="it">${it}</b:startEvent><b:userTask id="a" /><b:endEvent id="end" />${along('it', 'a', 'end')}`,
    ),
  IntermediateCatchEvent: (it: string) =>
    process(`<b:startEvent id="start" /><b:intermediateCatchEvent id="it">${it}</b:intermediateCatchEvent>
      <b:userTask id="a" /><b:endEvent id="end" />${along('start', 'it', 'a', 'end')}`),
  IntermediateThrowEvent: (it: string) =>
    process(`<b:startEvent id="start" /><b:intermediateThrowEvent id="it">${it}</b:intermediateThrowEvent>
      <b:userTask id="a" /><b:endEvent id="end" />${along('start', 'it', 'a', 'end')}`),
  EndEvent: (it: string) =>
    process(
      `<b:startEvent id="start" /><b:userTask id="a" /><b:endEvent id="it">${it}</b:endEvent>${along('start', 'a', 'it')}`,
    ),
  'BoundaryEvent that interrupts': (it: string) => onBoundary(it, true),
  'BoundaryEvent that does not interrupt': (it: string) => onBoundary(it, false),
  'StartEvent of an event sub-process that interrupts': (it: string) => eventSubProcess(it, true),
  'StartEvent of an event sub-process that does not interrupt': (it: string) => eventSubProcess(it, false),
} as const;

export type EventPlace = keyof typeof PLACES;

function onBoundary(it: string, interrupts: boolean): string {
  return process(`<b:startEvent id="start" /><b:userTask id="a" /><b:endEvent id="end" />${along('start', 'a', 'end')}
    <b:boundaryEvent id="it" attachedToRef="a" cancelActivity="${interrupts}">${it}</b:boundaryEvent>
    <b:userTask id="b" /><b:endEvent id="over" />${along('it', 'b', 'over')}`);
}

function eventSubProcess(it: string, interrupts: boolean): string {
  return process(`<b:startEvent id="start" /><b:userTask id="a" /><b:endEvent id="end" />${along('start', 'a', 'end')}
    <b:subProcess id="beside" triggeredByEvent="true"><b:startEvent id="it" isInterrupting="${interrupts}">${it}</b:startEvent>
    <b:userTask id="b" /><b:endEvent id="over" />${along('it', 'b', 'over')}</b:subProcess>`);
}

/** What the standard lets an event be in each place, with the courses that follow. */
const ALLOWED: Readonly<Record<EventPlace, Partial<Record<Definition, string>>>> = {
  StartEvent: {
    none: 'a',
    MessageEventDefinition: 'it a',
    SignalEventDefinition: 'it a',
    TimerEventDefinition: 'a',
    ConditionalEventDefinition: 'a',
  },
  IntermediateCatchEvent: {
    MessageEventDefinition: 'it a',
    SignalEventDefinition: 'it a',
    TimerEventDefinition: 'a',
    ConditionalEventDefinition: 'a',
  },
  IntermediateThrowEvent: {
    none: 'a',
    MessageEventDefinition: 'it a',
    SignalEventDefinition: 'it a',
    EscalationEventDefinition: 'it a',
    CompensateEventDefinition: 'a',
  },
  EndEvent: {
    none: 'a',
    MessageEventDefinition: 'a it',
    SignalEventDefinition: 'a it',
    EscalationEventDefinition: 'a it',
    ErrorEventDefinition: 'a',
    CompensateEventDefinition: 'a',
    TerminateEventDefinition: 'a',
  },
  'BoundaryEvent that interrupts': {
    MessageEventDefinition: 'a | it b',
    SignalEventDefinition: 'a | it b',
    TimerEventDefinition: 'a | b',
    ConditionalEventDefinition: 'a | b',
    ErrorEventDefinition: 'a | b',
    EscalationEventDefinition: 'a | b',
    // Waits to be called upon, and here nobody does.
    CompensateEventDefinition: 'a',
  },
  'BoundaryEvent that does not interrupt': {
    MessageEventDefinition: 'a | it a b | it b a | …',
    SignalEventDefinition: 'a | it a b | it b a | …',
    TimerEventDefinition: 'a | a b | b a',
    ConditionalEventDefinition: 'a | a b | b a | a b b | b a b | b b a | …',
    EscalationEventDefinition: 'a | a b | b a | a b b | b a b | b b a | …',
    CompensateEventDefinition: 'a',
  },
  'StartEvent of an event sub-process that interrupts': {
    MessageEventDefinition: 'a | it b',
    SignalEventDefinition: 'a | it b',
    TimerEventDefinition: 'a | b',
    ConditionalEventDefinition: 'a | b',
    ErrorEventDefinition: 'a | b',
    EscalationEventDefinition: 'a | b',
    CompensateEventDefinition: 'a',
  },
  'StartEvent of an event sub-process that does not interrupt': {
    MessageEventDefinition: 'a | it a b | it b a | …',
    SignalEventDefinition: 'a | it a b | it b a | …',
    TimerEventDefinition: 'a | a b | b a',
    ConditionalEventDefinition: 'a | a b | b a | a b b | b a b | b b a | …',
    EscalationEventDefinition: 'a | a b | b a | a b b | b a b | b b a | …',
  },
};

/** These have a row of their own in `caught-rows.ts`: alone in a process they mean nothing. */
const ELSEWHERE: Partial<Record<EventPlace, readonly Definition[]>> = {
  IntermediateCatchEvent: ['LinkEventDefinition'],
  IntermediateThrowEvent: ['LinkEventDefinition'],
  EndEvent: ['CancelEventDefinition'],
};

const places = Object.keys(PLACES) as EventPlace[]; // The keys of a constant.
const definitions = ['none', ...Object.keys(DEFINITIONS)] as Definition[]; // The same.

/** Every definition in every place: with its courses where the standard has it, and told where it does not. */
export const eventRows: readonly ElementRow[] = places.flatMap((place) =>
  definitions
    .filter((definition) => ELSEWHERE[place]?.includes(definition) !== true)
    .map((definition): ElementRow => {
      const courses = ALLOWED[place][definition];
      const types = [place.split(' ')[0] ?? '', ...(definition === 'none' ? [] : [definition])];
      const file = `${MEANT}${PLACES[place](definition === 'none' ? '' : DEFINITIONS[definition])}`;
      const row = { shows: `${place}: ${definition}`, types, file };
      return courses === undefined ? { ...row, told: ['trigger-out-of-place'] } : { ...row, courses };
    }),
);
