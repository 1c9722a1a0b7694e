import { along, process } from '../bpmn-sketch.js';
import type { ElementRow } from './element-row.js';

/** From the gateway `it` to `a` or `b`. */
const split = (gateway: string) =>
  process(`<b:startEvent id="start" />${gateway}<b:userTask id="a" /><b:userTask id="b" /><b:endEvent id="end" />
    ${along('start', 'it', 'a', 'end')}${along('it', 'b', 'end')}`);

/** From two branches, `a` and `b`, into `it`, and on to `c`. */
const join = (gateway: string) =>
  process(`<b:startEvent id="start" /><b:parallelGateway id="fork" />${gateway}<b:endEvent id="end" />
    <b:userTask id="a" /><b:userTask id="b" /><b:userTask id="c" />
    ${along('start', 'fork', 'a', 'it', 'c', 'end')}${along('fork', 'b', 'it')}`);

const events = (gateway: string, second: string) =>
  process(`<b:startEvent id="start" />${gateway}
    <b:intermediateCatchEvent id="answer"><b:messageEventDefinition /></b:intermediateCatchEvent>${second}
    <b:userTask id="a" /><b:userTask id="b" /><b:endEvent id="end" />
    ${along('start', 'it', 'answer', 'a', 'end')}${along('it', 'second', 'b', 'end')}`);

const TIMER =
  '<b:intermediateCatchEvent id="second"><b:timerEventDefinition><b:timeDuration>P3D</b:timeDuration></b:timerEventDefinition></b:intermediateCatchEvent>';

const EITHER_ORDER = 'a b c | b a c';

export const gatewayRows: readonly ElementRow[] = [
  {
    shows: 'an exclusive gateway goes one way',
    types: ['ExclusiveGateway'],
    file: split('<b:exclusiveGateway id="it" />'),
    courses: 'a | b',
    goes: ['at-once'],
  },
  {
    shows: 'a parallel gateway goes every way, in any order',
    types: ['ParallelGateway'],
    file: split('<b:parallelGateway id="it" />'),
    courses: 'a b | b a',
    goes: ['at-once'],
  },
  {
    shows: 'an inclusive gateway goes any of its ways, and at least one',
    types: ['InclusiveGateway'],
    file: split('<b:inclusiveGateway id="it" />'),
    courses: 'a | b | a b | b a',
    goes: ['at-once'],
  },
  {
    shows: 'the default flow of an inclusive gateway is taken only alone',
    types: ['InclusiveGateway'],
    file: split('<b:inclusiveGateway id="it" default="it-b" />'),
    courses: 'a | b',
  },
  {
    shows: 'a complex gateway is read as an inclusive one, and says so',
    types: ['ComplexGateway'],
    file: split('<b:complexGateway id="it" />'),
    courses: 'a | b | a b | b a',
    told: ['complex-gateway'],
  },
  {
    shows: 'after an event-based gateway the first event decides',
    types: ['EventBasedGateway'],
    file: events('<b:eventBasedGateway id="it" />', TIMER),
    courses: 'answer a | b',
  },
  {
    shows: 'an event-based gateway may offer a receive task',
    types: ['EventBasedGateway', 'ReceiveTask'],
    file: events('<b:eventBasedGateway id="it" />', '<b:receiveTask id="second" />'),
    courses: 'answer a | second b',
  },
  {
    shows: 'an event-based gateway that leads to work says so',
    types: ['EventBasedGateway'],
    file: events('<b:eventBasedGateway id="it" />', '<b:userTask id="second" />'),
    courses: 'answer a | second b',
    told: ['choice-without-event'],
  },
  {
    shows: 'an event-based gateway that needs all of its events says so',
    types: ['EventBasedGateway'],
    file: events('<b:eventBasedGateway id="it" eventGatewayType="Parallel" instantiate="true" />', TIMER),
    courses: 'answer a | b',
    told: ['needs-all-events', 'not-followed'],
  },
  {
    shows: 'an exclusive gateway passes on each of two branches by itself',
    types: ['ExclusiveGateway'],
    file: join('<b:exclusiveGateway id="it" />'),
    most: 4,
    courses: 'a b c c | a c b c | b a c c | b c a c',
  },
  {
    shows: 'a parallel gateway waits for both branches',
    types: ['ParallelGateway'],
    file: join('<b:parallelGateway id="it" />'),
    courses: EITHER_ORDER,
  },
  {
    shows: 'an inclusive gateway waits for every token that can still come',
    types: ['InclusiveGateway'],
    file: join('<b:inclusiveGateway id="it" />'),
    courses: EITHER_ORDER,
  },
  {
    shows: 'a complex gateway joins as an inclusive one, and says so',
    types: ['ComplexGateway'],
    file: join('<b:complexGateway id="it" />'),
    courses: EITHER_ORDER,
    told: ['complex-gateway'],
  },
  {
    shows: 'a sequence flow with a condition may be left out beside one without',
    types: ['SequenceFlow'],
    file: process(`<b:startEvent id="start" /><b:userTask id="it" /><b:userTask id="a" /><b:userTask id="b" /><b:endEvent id="end" />
      ${along('start', 'it', 'a', 'end')}${along('b', 'end')}
      <b:sequenceFlow id="if" sourceRef="it" targetRef="b"><b:conditionExpression>x</b:conditionExpression></b:sequenceFlow>`),
    courses: 'it a | it a b | it b a',
  },
];
