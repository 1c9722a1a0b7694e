import { describe, expect, test } from 'vitest';
import { along, around, bpmn, MODEL, process } from './bpmn-sketch.js';
import type { Flow, FlowNode } from './flow.js';
import { readBpmn } from './read-bpmn.js';

async function flowOf(xml: string): Promise<Flow> {
  const read = await readBpmn(xml, { file: 'talk.bpmn' });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

async function nodeOf(xml: string, id: string): Promise<FlowNode> {
  const node = (await flowOf(xml)).nodes.find((found) => found.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return node;
}

describe('a BPMN file', () => {
  test('gives its process, steps and order, each with its place', async () => {
    const flow = await flowOf(
      bpmn(
        around(
          '<b:userTask id="ask" name="Ask the parents">\n<b:documentation>By phone.</b:documentation></b:userTask>',
          'ask',
        ),
      ),
    );
    expect(flow).toMatchObject({
      id: 'defs',
      source: { format: 'bpmn', file: 'talk.bpmn' },
      processes: [{ id: 'talk', name: 'A talk' }],
      edges: [
        { id: 'start-ask', from: 'start', to: 'ask', conditional: false, isDefault: false },
        { id: 'ask-end', from: 'ask', to: 'end' },
      ],
      notes: [],
    });
    expect(flow.nodes.find(({ id }) => id === 'ask')).toMatchObject({
      kind: 'task',
      task: 'user',
      name: 'Ask the parents',
      documentation: 'By phone.',
      scope: 'talk',
      place: { line: 5, column: 1 },
    });
  });

  test('survives JSON', async () => {
    const flow = await flowOf(bpmn(around('<b:sendTask id="ask" />', 'ask')));
    expect(JSON.parse(JSON.stringify(flow))).toEqual(flow);
  });

  test.each([
    ['task', 'plain'],
    ['userTask', 'user'],
    ['manualTask', 'manual'],
    ['serviceTask', 'service'],
    ['sendTask', 'send'],
    ['receiveTask', 'receive'],
    ['scriptTask', 'script'],
    ['businessRuleTask', 'business-rule'],
  ])('knows the %s', async (element, task) => {
    expect(await nodeOf(bpmn(around(`<b:${element} id="it" />`, 'it')), 'it')).toMatchObject({ kind: 'task', task });
  });

  test.each([
    ['exclusiveGateway', 'exclusive'],
    ['inclusiveGateway', 'inclusive'],
    ['parallelGateway', 'parallel'],
    ['eventBasedGateway', 'event-based'],
    ['complexGateway', 'complex'],
  ])('knows the %s', async (element, gateway) => {
    expect(await nodeOf(bpmn(around(`<b:${element} id="it" />`, 'it')), 'it')).toMatchObject({
      kind: 'gateway',
      gateway,
    });
  });

  test.each([
    ['<b:messageEventDefinition messageRef="m" />', { type: 'message', reference: 'answer' }],
    ['<b:signalEventDefinition signalRef="s" />', { type: 'signal', reference: 'alarm' }],
    [
      '<b:conditionalEventDefinition><b:condition>${x}</b:condition></b:conditionalEventDefinition>',
      { type: 'conditional' },
    ],
    [
      '<b:timerEventDefinition><b:timeDuration xsi:type="b:tFormalExpression">P3D</b:timeDuration></b:timerEventDefinition>',
      { type: 'timer', timer: { kind: 'duration', raw: 'P3D', workingDays: { least: 3, most: 3 } } },
    ],
    [
      '<b:timerEventDefinition><b:timeCycle>R2/P1D</b:timeCycle></b:timerEventDefinition>',
      { type: 'timer', timer: { kind: 'cycle', raw: 'R2/P1D', workingDays: { least: 1, most: 1 }, times: 2 } },
    ],
    ['<b:linkEventDefinition name="on" />', { type: 'link', reference: 'on' }],
  ])('knows what an event waits for: %s', async (definition, trigger) => {
    const file = bpmn(
      `<b:message id="m" name="answer" /><b:signal id="s" name="alarm" />${around(`<b:intermediateCatchEvent id="it">${definition}</b:intermediateCatchEvent>`, 'it')}`,
    );
    expect(await nodeOf(file, 'it')).toMatchObject({ kind: 'event', position: 'catch', triggers: [trigger] });
  });

  test.each([
    ['<b:terminateEventDefinition />', { type: 'terminate' }],
    ['<b:errorEventDefinition errorRef="e" />', { type: 'error', reference: 'E-1' }],
    ['<b:escalationEventDefinition escalationRef="u" />', { type: 'escalation', reference: 'leader' }],
    ['<b:cancelEventDefinition />', { type: 'cancel' }],
    ['<b:compensateEventDefinition />', { type: 'compensation' }],
  ])('knows what an end sets off: %s', async (definition, trigger) => {
    const file = bpmn(
      `<b:error id="e" name="no reply" errorCode="E-1" /><b:escalation id="u" escalationCode="leader" />${process(
        `<b:startEvent id="start" /><b:endEvent id="it">${definition}</b:endEvent>${along('start', 'it')}`,
      )}`,
    );
    expect(await nodeOf(file, 'it')).toMatchObject({ position: 'end', triggers: [trigger] });
  });

  test('knows boundary events that interrupt and that do not', async () => {
    const file = bpmn(
      process(`<b:startEvent id="start" /><b:userTask id="ask" /><b:endEvent id="end" />
        <b:boundaryEvent id="stop" attachedToRef="ask"><b:messageEventDefinition /></b:boundaryEvent>
        <b:boundaryEvent id="remind" attachedToRef="ask" cancelActivity="false"><b:timerEventDefinition /></b:boundaryEvent>
        ${along('start', 'ask', 'end')}${along('stop', 'end')}${along('remind', 'end')}`),
    );
    expect(await nodeOf(file, 'stop')).toMatchObject({ attachedTo: 'ask', interrupting: true });
    expect(await nodeOf(file, 'remind')).toMatchObject({ attachedTo: 'ask', interrupting: false });
  });

  test('knows conditions and the default flow', async () => {
    const file = bpmn(
      process(`<b:startEvent id="start" /><b:exclusiveGateway id="choose" default="choose-b" /><b:task id="a" /><b:task id="b" />
        <b:sequenceFlow id="choose-a" sourceRef="choose" targetRef="a"><b:conditionExpression>x</b:conditionExpression></b:sequenceFlow>
        ${along('start', 'choose', 'b')}`),
    );
    expect((await flowOf(file)).edges).toMatchObject([
      { id: 'choose-a', conditional: true, isDefault: false },
      { id: 'start-choose', conditional: false },
      { id: 'choose-b', conditional: false, isDefault: true },
    ]);
  });

  test.each([
    ['<b:multiInstanceLoopCharacteristics />', { kind: 'parallel', mayBeNone: true }],
    ['<b:multiInstanceLoopCharacteristics isSequential="true" />', { kind: 'sequential', mayBeNone: true }],
    ['<b:standardLoopCharacteristics />', { kind: 'loop', mayBeNone: false }],
    ['<b:standardLoopCharacteristics testBefore="true" />', { kind: 'loop', mayBeNone: true }],
  ])('knows how often a step happens: %s', async (loop, repeats) => {
    expect(await nodeOf(bpmn(around(`<b:userTask id="it">${loop}</b:userTask>`, 'it')), 'it')).toMatchObject({
      repeats,
    });
  });

  test('gives the nodes of a sub-process with their scope, and tells its forms apart', async () => {
    const inner = `${along('s', 'e')}<b:startEvent id="s" /><b:endEvent id="e" />`;
    const file = bpmn(
      around(
        `<b:subProcess id="it">${inner}</b:subProcess><b:subProcess id="ev" triggeredByEvent="true"><b:startEvent id="es" isInterrupting="false"><b:messageEventDefinition /></b:startEvent></b:subProcess><b:transaction id="tx"><b:task id="t1" /></b:transaction><b:adHocSubProcess id="ah"><b:task id="t2" /></b:adHocSubProcess>`,
        'it',
      ),
    );
    expect(await nodeOf(file, 's')).toMatchObject({ scope: 'it' });
    expect(await nodeOf(file, 'it')).toMatchObject({ kind: 'sub-process', form: 'embedded' });
    expect(await nodeOf(file, 'ev')).toMatchObject({ form: 'event' });
    expect(await nodeOf(file, 'es')).toMatchObject({ interrupting: false, scope: 'ev' });
    expect(await nodeOf(file, 'tx')).toMatchObject({ form: 'transaction' });
    expect(await nodeOf(file, 'ah')).toMatchObject({ form: 'ad-hoc' });
  });

  test('gives nested lanes, the innermost one to each node, also inside a sub-process', async () => {
    const file = bpmn(
      process(`<b:laneSet id="set"><b:lane id="school" name="School"><b:flowNodeRef>sub</b:flowNodeRef><b:flowNodeRef>start</b:flowNodeRef>
        <b:childLaneSet id="inner"><b:lane id="teacher" name="Teacher"><b:flowNodeRef>sub</b:flowNodeRef></b:lane></b:childLaneSet></b:lane></b:laneSet>
        <b:startEvent id="start" /><b:subProcess id="sub"><b:task id="inside" /></b:subProcess>${along('start', 'sub')}`),
    );
    const flow = await flowOf(file);
    expect(flow.lanes).toMatchObject([
      { id: 'school', name: 'School', process: 'talk' },
      { id: 'teacher', name: 'Teacher', parent: 'school', nodes: ['sub'] },
    ]);
    expect(flow.nodes.map(({ id, lane }) => [id, lane])).toEqual([
      ['start', 'school'],
      ['sub', 'teacher'],
      ['inside', 'teacher'],
    ]);
  });

  test('gives pools, modelled and black boxes, and message flows between nodes and pools', async () => {
    const file = bpmn(
      `<b:collaboration id="c"><b:participant id="p1" name="School" processRef="talk" /><b:participant id="p2" name="Home" />
        <b:messageFlow id="m1" name="question" sourceRef="ask" targetRef="p2" /></b:collaboration>${around('<b:sendTask id="ask" />', 'ask')}`,
    );
    expect(await flowOf(file)).toMatchObject({
      pools: [
        { id: 'p1', name: 'School', process: 'talk' },
        { id: 'p2', name: 'Home' },
      ],
      messageFlows: [{ id: 'm1', name: 'question', from: 'ask', to: 'p2' }],
    });
  });

  test('takes a pool whose process has no steps for a black box, and says so', async () => {
    const file = bpmn(
      `<b:collaboration id="c"><b:participant id="p2" processRef="empty" /></b:collaboration><b:process id="empty" />${around('<b:task id="a" />', 'a')}`,
    );
    const flow = await flowOf(file);
    expect(flow.pools).toEqual([{ id: 'p2', place: { line: 3, column: 25 } }]);
    expect(flow.notes).toMatchObject([{ code: 'empty-process', params: { process: 'empty' } }]);
  });

  test('resolves a call of a process in the file, by the standard and by Zeebe, and leaves others open', async () => {
    const other = `<b:process id="other"><b:startEvent id="os" /></b:process>`;
    const zeebe = 'xmlns:z="http://camunda.org/schema/zeebe/1.0"';
    const call = (inner: string, attributes = '') => `<b:callActivity id="it" ${attributes}>${inner}</b:callActivity>`;
    expect(await nodeOf(bpmn(around(call('', 'calledElement="x:other"'), 'it') + other), 'it')).toMatchObject({
      resolved: 'other',
    });
    const extension = '<b:extensionElements><z:calledElement processId="other" /></b:extensionElements>';
    expect(await nodeOf(bpmn(around(call(extension), 'it') + other, zeebe), 'it')).toMatchObject({ resolved: 'other' });
    const open = await flowOf(bpmn(around(call('', 'calledElement="elsewhere"'), 'it')));
    expect(open.nodes.find(({ id }) => id === 'it')).not.toHaveProperty('resolved');
    expect(open.notes).toMatchObject([{ code: 'call-leads-out', params: { element: 'it' } }]);
  });

  test('reads ids and names in Danish', async () => {
    const file = bpmn(around('<b:userTask id="spørg-forældre" name="Spørg forældrene på Ærø" />', 'spørg-forældre'));
    const flow = await flowOf(file);
    expect(flow.nodes.map(({ id, name }) => [id, name])).toContainEqual(['spørg-forældre', 'Spørg forældrene på Ærø']);
    expect(flow.edges.map(({ to }) => to)).toContain('spørg-forældre');
    expect(flow.nodes.find(({ id }) => id === 'spørg-forældre')?.place).toEqual({ line: 5, column: 1 });
  });

  test('reads the standard as the default namespace, under any prefix, and with a byte order mark', async () => {
    const plain = `<definitions xmlns="${MODEL}" id="d" targetNamespace="x"><process id="p"><startEvent id="s"/></process></definitions>`;
    for (const file of [plain, `\ufeff${plain}`, plain.replace('xmlns=', 'xml:lang="da" xmlns:q="u" xmlns=')]) {
      expect((await flowOf(file)).nodes.map(({ id }) => id)).toEqual(['s']);
    }
  });
});
