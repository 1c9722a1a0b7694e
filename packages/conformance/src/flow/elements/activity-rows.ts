import { along, around, process } from '../bpmn-sketch.js';
import type { ElementRow } from './element-row.js';

const task = (type: string, element: string, goes: ElementRow['goes']): ElementRow => ({
  shows: `a ${element}`,
  types: [type],
  file: around(`<b:${element} id="it" />`, 'it'),
  courses: 'it',
  ...(goes === undefined ? {} : { goes }),
});

const INSIDE = `<b:startEvent id="s" /><b:userTask id="x" /><b:endEvent id="e" />${along('s', 'x', 'e')}`;
const OTHER = `<b:process id="other"><b:startEvent id="os" /><b:userTask id="x" /><b:endEvent id="oe" />${along('os', 'x', 'oe')}</b:process>`;

/** Activities that may be done several times, with the step that is counted. */
const REPEATED: readonly (readonly [string, string, (loop: string) => string])[] = [
  ['UserTask', 'it', (loop) => around(`<b:userTask id="it">${loop}</b:userTask>`, 'it')],
  ['SubProcess', 'x', (loop) => around(`<b:subProcess id="it">${loop}${INSIDE}</b:subProcess>`, 'it')],
  [
    'CallActivity',
    'x',
    (loop) => around(`<b:callActivity id="it" calledElement="other">${loop}</b:callActivity>`, 'it') + OTHER,
  ],
];

const LOOPS: readonly (readonly [string, string, boolean, ElementRow['told']])[] = [
  ['StandardLoopCharacteristics', '<b:standardLoopCharacteristics />', false, undefined],
  ['StandardLoopCharacteristics', '<b:standardLoopCharacteristics testBefore="true" />', true, undefined],
  ['StandardLoopCharacteristics', '<b:standardLoopCharacteristics loopMaximum="2" />', false, ['not-followed']],
  ['MultiInstanceLoopCharacteristics', '<b:multiInstanceLoopCharacteristics />', true, undefined],
  ['MultiInstanceLoopCharacteristics', '<b:multiInstanceLoopCharacteristics isSequential="true" />', true, undefined],
  [
    'MultiInstanceLoopCharacteristics',
    '<b:multiInstanceLoopCharacteristics><b:loopCardinality>3</b:loopCardinality></b:multiInstanceLoopCharacteristics>',
    true,
    ['not-followed'],
  ],
  [
    'MultiInstanceLoopCharacteristics',
    '<b:multiInstanceLoopCharacteristics><b:loopCardinality>${parents}</b:loopCardinality></b:multiInstanceLoopCharacteristics>',
    true,
    undefined,
  ],
  [
    'ImplicitThrowEvent',
    '<b:multiInstanceLoopCharacteristics behavior="Complex"><b:complexBehaviorDefinition><b:condition>x</b:condition><b:event id="every"><b:signalEventDefinition /></b:event></b:complexBehaviorDefinition></b:multiInstanceLoopCharacteristics>',
    true,
    ['not-followed'],
  ],
];

const repeatedRows: readonly ElementRow[] = REPEATED.flatMap(([type, step, file]) =>
  LOOPS.map(([loop, xml, mayBeNone, told]): ElementRow => {
    // Of instances in a sub-process two at the same time are followed.
    const isCrowded = step === 'x' && /^<b:multiInstance(?!.*isSequential)/.test(xml);
    const times = [step, `${step} ${step}`, ...(isCrowded ? [] : [`${step} ${step} ${step}`]), '…'];
    return {
      shows: `a ${type} with ${xml}`,
      types: [type, loop],
      file: file(xml),
      ...(isCrowded ? { most: 2 } : {}),
      courses: (mayBeNone ? ['', ...times] : times).join(' | '),
      ...(told === undefined ? {} : { told }),
    };
  }),
);

/** A call of a task that stands under the root is that task. */
const globalRow = (type: string, element: string, goes: ElementRow['goes']): ElementRow => ({
  ...task(type, element, goes),
  types: ['CallActivity', type],
  file: `<b:${element} id="shared" name="Shared" />${around('<b:callActivity id="it" calledElement="shared" />', 'it')}`,
});

export const activityRows: readonly ElementRow[] = [
  task('Task', 'task', ['people']),
  task('UserTask', 'userTask', ['people']),
  task('ManualTask', 'manualTask', ['people']),
  task('ServiceTask', 'serviceTask', ['at-once']),
  task('SendTask', 'sendTask', ['at-once']),
  task('ReceiveTask', 'receiveTask', ['outside']),
  task('ScriptTask', 'scriptTask', ['at-once']),
  task('BusinessRuleTask', 'businessRuleTask', ['at-once']),
  { ...task('CallActivity', 'callActivity', ['people']), told: ['call-leads-out'] },
  {
    shows: 'a call of a process of the file runs it',
    types: ['CallActivity', 'Process'],
    file: around('<b:callActivity id="it" calledElement="other" />', 'it') + OTHER,
    courses: 'x',
    goes: ['at-once'],
  },
  globalRow('GlobalTask', 'globalTask', ['people']),
  globalRow('GlobalUserTask', 'globalUserTask', ['people']),
  globalRow('GlobalManualTask', 'globalManualTask', ['people']),
  globalRow('GlobalScriptTask', 'globalScriptTask', ['at-once']),
  globalRow('GlobalBusinessRuleTask', 'globalBusinessRuleTask', ['at-once']),
  {
    shows: 'a sub-process runs what stands in it',
    types: ['SubProcess'],
    file: around(`<b:subProcess id="it">${INSIDE}</b:subProcess>`, 'it'),
    courses: 'x',
  },
  ...['subProcess', 'transaction', 'adHocSubProcess'].map(
    (element): ElementRow => ({
      shows: `a ${element} of which the file holds nothing is work that is not known`,
      types: ['SubProcess'],
      file: around(`<b:${element} id="it" />`, 'it'),
      courses: 'it',
      goes: ['people'],
      told: ['empty-sub-process'],
    }),
  ),
  {
    shows: 'an event sub-process of which the file holds nothing never goes off',
    types: ['SubProcess'],
    file: around('<b:userTask id="a" /><b:subProcess id="it" triggeredByEvent="true" />', 'a'),
    courses: 'a',
    told: ['empty-sub-process'],
  },
  {
    shows: 'a transaction runs what stands in it',
    types: ['Transaction'],
    file: around(`<b:transaction id="it">${INSIDE}</b:transaction>`, 'it'),
    courses: 'x',
  },
  {
    shows: 'a sub-process without a start begins wherever nothing leads to',
    types: ['SubProcess'],
    file: around('<b:subProcess id="it"><b:userTask id="x" /><b:userTask id="y" /></b:subProcess>', 'it'),
    courses: 'x y | y x',
  },
  {
    shows: 'an ad-hoc sub-process is worked through in any order, any number of times',
    types: ['AdHocSubProcess'],
    file: around('<b:adHocSubProcess id="it"><b:userTask id="x" /><b:userTask id="y" /></b:adHocSubProcess>', 'it'),
    most: 2,
    courses: ' | x | y | x x | x y | y x | y y | …',
    // It is entered at once, and whoever works there says when it is over.
    goes: ['at-once', 'people'],
  },
  {
    shows: 'a compensating activity is not done in the ordinary course',
    types: ['UserTask'],
    file: process(`<b:startEvent id="start" /><b:userTask id="a" /><b:userTask id="it" isForCompensation="true" />
      <b:endEvent id="end" />${along('start', 'a', 'end')}`),
    courses: 'a',
  },
  {
    shows: 'an activity that starts with two tokens is told',
    types: ['UserTask'],
    file: around('<b:userTask id="it" startQuantity="2" />', 'it'),
    courses: 'it',
    told: ['not-followed'],
  },
  {
    shows: 'an activity that ends with two tokens is told',
    types: ['UserTask'],
    file: around('<b:userTask id="it" completionQuantity="2" />', 'it'),
    courses: 'it',
    told: ['not-followed'],
  },
  {
    shows: 'a receive task that begins the process is told where there is another start',
    types: ['ReceiveTask'],
    file: around('<b:receiveTask id="it" instantiate="true" />', 'it'),
    courses: 'it',
    told: ['not-followed'],
  },
  {
    shows: 'a process that only a receive task begins has no start that is read',
    types: ['ReceiveTask'],
    file: process(`<b:receiveTask id="it" instantiate="true" /><b:endEvent id="end" />${along('it', 'end')}`),
    refused: 'flow-without-start',
  },
  ...repeatedRows,
];
