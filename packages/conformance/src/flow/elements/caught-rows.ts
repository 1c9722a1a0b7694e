import { along, process } from '../bpmn-sketch.js';
import type { ElementRow } from './element-row.js';

const MEANT =
  '<b:signal id="alarm" name="alarm" /><b:error id="failure" errorCode="E" /><b:error id="other" errorCode="F" /><b:escalation id="upwards" escalationCode="U" />';

/** A sub-process with what stands in it, then `a`; from the boundary event on it, `b`. */
const caught = (inside: string, boundary: string, form = 'subProcess') =>
  `${MEANT}${process(`<b:startEvent id="start" /><b:${form} id="sub"><b:startEvent id="s" />${inside}</b:${form}>
    <b:userTask id="a" /><b:userTask id="b" /><b:endEvent id="end" />${boundary}
    ${along('start', 'sub', 'a', 'end')}${along('caught', 'b', 'end')}`)}`;

const boundary = (definition: string, interrupts = true) =>
  `<b:boundaryEvent id="caught" attachedToRef="sub" cancelActivity="${interrupts}">${definition}</b:boundaryEvent>`;

const ERROR = '<b:errorEventDefinition errorRef="failure" />';
const ESCALATION = '<b:escalationEventDefinition escalationRef="upwards" />';
const COMPENSATE = '<b:compensateEventDefinition />';
const endsWith = (definition: string) =>
  `<b:userTask id="x" /><b:endEvent id="it">${definition}</b:endEvent>${along('s', 'x', 'it')}`;
const throwsOnTheWay = (definition: string) =>
  `<b:userTask id="x" /><b:intermediateThrowEvent id="it">${definition}</b:intermediateThrowEvent><b:userTask id="y" /><b:endEvent id="e" />${along('s', 'x', 'it', 'y', 'e')}`;

/** `a` with its undoing `c`, then what calls for it, then `b`. */
const undone = (calls: string, ...path: readonly string[]) =>
  process(`<b:startEvent id="start" /><b:userTask id="a" /><b:userTask id="b" />${calls}
    <b:boundaryEvent id="undo" attachedToRef="a">${COMPENSATE}</b:boundaryEvent>
    <b:userTask id="c" isForCompensation="true" />${along('start', 'a', ...path)}
    <b:association id="by" sourceRef="undo" targetRef="c" associationDirection="One" />`);

/** What is thrown in one place and caught in another. */
export const caughtRows: readonly ElementRow[] = [
  {
    shows: 'a link goes on where its other end stands',
    types: ['IntermediateThrowEvent', 'IntermediateCatchEvent', 'LinkEventDefinition'],
    file: process(`<b:startEvent id="start" /><b:userTask id="a" />
      <b:intermediateThrowEvent id="it"><b:linkEventDefinition name="on" /></b:intermediateThrowEvent>
      <b:intermediateCatchEvent id="here"><b:linkEventDefinition name="on" /></b:intermediateCatchEvent>
      <b:userTask id="b" /><b:endEvent id="end" />${along('start', 'a', 'it')}${along('here', 'b', 'end')}`),
    courses: 'a b',
    goes: ['at-once'],
  },
  {
    shows: 'a link without another end is told, and the course ends there',
    types: ['LinkEventDefinition'],
    file: process(`<b:startEvent id="start" /><b:userTask id="a" />
      <b:intermediateThrowEvent id="it"><b:linkEventDefinition name="off" /></b:intermediateThrowEvent>${along('start', 'a', 'it')}`),
    courses: 'a',
    told: ['link-without-end'],
  },
  {
    shows: 'a termination ends what else runs',
    types: ['EndEvent', 'TerminateEventDefinition'],
    file: process(`<b:startEvent id="start" /><b:parallelGateway id="fork" /><b:userTask id="a" /><b:userTask id="b" />
      <b:endEvent id="it"><b:terminateEventDefinition /></b:endEvent><b:endEvent id="end" />
      ${along('start', 'fork', 'a', 'it')}${along('fork', 'b', 'end')}`),
    courses: 'a | b a',
  },
  {
    shows: 'a termination in a sub-process ends the sub-process alone',
    types: ['TerminateEventDefinition'],
    file: caught(endsWith('<b:terminateEventDefinition />'), boundary(ERROR)),
    // The error that is waited for may come from any work in the sub-process.
    courses: 'x a | b',
  },
  {
    shows: 'an error goes to the boundary event that waits for it',
    types: ['EndEvent', 'BoundaryEvent', 'ErrorEventDefinition'],
    file: caught(endsWith(ERROR), boundary(ERROR)),
    courses: 'x b',
  },
  {
    shows: 'an error that nobody catches ends the process',
    types: ['ErrorEventDefinition'],
    file: caught(
      endsWith(ERROR),
      boundary('<b:timerEventDefinition><b:timeDuration>P3D</b:timeDuration></b:timerEventDefinition>'),
    ),
    courses: 'x | b',
  },
  {
    shows: 'an escalation that interrupts ends the sub-process',
    types: ['BoundaryEvent', 'EscalationEventDefinition'],
    file: caught(throwsOnTheWay(ESCALATION), boundary(ESCALATION)),
    courses: 'x it b',
  },
  {
    shows: 'an escalation that does not interrupt is taken up beside the sub-process',
    types: ['BoundaryEvent', 'EscalationEventDefinition'],
    file: caught(throwsOnTheWay(ESCALATION), boundary(ESCALATION, false)),
    most: 5,
    courses: 'x it y a b | x it y b a | x it b y a',
  },
  {
    shows: 'a cancelled transaction goes on at its boundary event',
    types: ['Transaction', 'EndEvent', 'BoundaryEvent', 'CancelEventDefinition'],
    file: caught(endsWith('<b:cancelEventDefinition />'), boundary('<b:cancelEventDefinition />'), 'transaction'),
    courses: 'x b',
  },
  {
    shows: 'a signal is heard by who waits for it in the same process',
    types: ['SignalEventDefinition'],
    file: `${MEANT}${process(`<b:startEvent id="start" /><b:parallelGateway id="fork" /><b:userTask id="b" /><b:endEvent id="end" />
      <b:intermediateThrowEvent id="it"><b:signalEventDefinition signalRef="alarm" /></b:intermediateThrowEvent>
      <b:intermediateCatchEvent id="hears"><b:signalEventDefinition signalRef="alarm" /></b:intermediateCatchEvent>
      ${along('start', 'fork', 'it', 'end')}${along('fork', 'hears', 'b', 'end')}`)}`,
    courses: 'it b',
    goes: ['at-once'],
  },
  {
    shows: 'what undoes something may be done, or not, beside what follows the call for it',
    types: ['IntermediateThrowEvent', 'CompensateEventDefinition'],
    file: undone(
      `<b:intermediateThrowEvent id="it">${COMPENSATE}</b:intermediateThrowEvent><b:endEvent id="end" />`,
      'it',
      'b',
      'end',
    ),
    courses: 'a b | a c b | a b c',
    told: ['compensation-loosely-followed'],
  },
  {
    shows: 'what undoes something may be done at the end',
    types: ['EndEvent', 'CompensateEventDefinition'],
    file: undone(`<b:endEvent id="it">${COMPENSATE}</b:endEvent>`, 'b', 'it'),
    courses: 'a b | a b c',
    told: ['compensation-loosely-followed'],
  },
  {
    shows: 'any one of several triggers sets an event off',
    types: ['IntermediateCatchEvent'],
    file: process(`<b:startEvent id="start" /><b:intermediateCatchEvent id="it"><b:messageEventDefinition />
      <b:timerEventDefinition><b:timeDuration>P3D</b:timeDuration></b:timerEventDefinition></b:intermediateCatchEvent>
      <b:userTask id="a" /><b:endEvent id="end" />${along('start', 'it', 'a', 'end')}`),
    // By the timer nothing is received; by the message something is.
    courses: 'a | it a',
    goes: ['outside', 'timer'],
  },
  {
    shows: 'an event that needs all of several triggers is read as one that any sets off, and says so',
    types: ['IntermediateCatchEvent'],
    file: process(`<b:startEvent id="start" /><b:intermediateCatchEvent id="it" parallelMultiple="true"><b:messageEventDefinition />
      <b:signalEventDefinition /></b:intermediateCatchEvent><b:endEvent id="end" />${along('start', 'it', 'end')}`),
    courses: 'it',
    told: ['needs-all-events'],
  },
  {
    shows: 'an event may refer to a definition that stands under the root',
    types: ['TimerEventDefinition'],
    file: `<b:timerEventDefinition id="soon"><b:timeDuration>P3D</b:timeDuration></b:timerEventDefinition>${process(
      `<b:startEvent id="start" /><b:intermediateCatchEvent id="it"><b:eventDefinitionRef>soon</b:eventDefinitionRef></b:intermediateCatchEvent>
      <b:userTask id="a" /><b:endEvent id="end" />${along('start', 'it', 'a', 'end')}`,
    )}`,
    courses: 'a',
    goes: ['timer'],
  },
];
