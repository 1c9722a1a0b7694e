import { describe, expect, test } from 'vitest';
import { along, around, bpmn, MODEL, process } from './bpmn-sketch.js';
import type { Flow, FlowNode } from './flow.js';
import { readBpmn } from './read-bpmn.js';
import { readFlow } from './read-flow.js';

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

async function issuesOf(xml: string) {
  const read = await readBpmn(xml);
  return read.ok ? [] : read.issues;
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
        `<b:subProcess id="it">${inner}</b:subProcess><b:subProcess id="ev" triggeredByEvent="true"><b:startEvent id="es" isInterrupting="false"><b:messageEventDefinition /></b:startEvent></b:subProcess><b:transaction id="tx" /><b:adHocSubProcess id="ah" />`,
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
    for (const file of [plain, `\ufeff${plain}`, plain.replace('xmlns=', 'xmlns:q="u" xmlns=')]) {
      expect((await flowOf(file)).nodes.map(({ id }) => id)).toEqual(['s']);
    }
  });
});

describe('what vendors add', () => {
  const task = (attributes: string, inner = '') =>
    around(
      `<b:serviceTask id="it" ${attributes}><b:extensionElements>${inner}</b:extensionElements></b:serviceTask>`,
      'it',
    );

  test.each([
    ['http://camunda.org/schema/1.0/bpmn'],
    ['http://operaton.org/schema/1.0/bpmn'],
    ['http://activiti.org/bpmn'],
    ['http://flowable.org/bpmn'],
  ])('is told by namespace, whatever the prefix: %s', async (uri) => {
    const file = bpmn(
      task(
        'v:topic="send-letter" v:type="external" v:candidateGroups="teachers, leaders"',
        '<v:connector><v:connectorId>mail-http</v:connectorId></v:connector>',
      ),
      `xmlns:v="${uri}"`,
    );
    expect(await nodeOf(file, 'it')).toMatchObject({
      topics: ['send-letter', 'mail-http'],
      candidateGroups: ['teachers', 'leaders'],
    });
  });

  test('is not told by the prefix', async () => {
    const file = bpmn(task('camunda:topic="send-letter"'), 'xmlns:camunda="http://example.org/other"');
    expect(await nodeOf(file, 'it')).toMatchObject({ topics: [] });
  });

  test('comes from Zeebe too, and the two may stand in one file under each other’s prefixes', async () => {
    const file = bpmn(
      task(
        'zeebe:topic="a-topic"',
        '<camunda:taskDefinition type="a-job" /><camunda:assignmentDefinition assignee="somebody" candidateGroups="teachers" />',
      ),
      'xmlns:camunda="http://camunda.org/schema/zeebe/1.0" xmlns:zeebe="http://camunda.org/schema/1.0/bpmn"',
    );
    expect(await nodeOf(file, 'it')).toMatchObject({ topics: ['a-topic', 'a-job'], candidateGroups: ['teachers'] });
  });

  test('may be declared where it stands', async () => {
    const file = bpmn(
      around('<b:serviceTask id="it" xmlns:w="http://camunda.org/schema/1.0/bpmn" w:topic="here" />', 'it'),
    );
    expect(await nodeOf(file, 'it')).toMatchObject({ topics: ['here'] });
  });

  test('names groups, never people', async () => {
    const file = bpmn(
      `<b:resource id="r" name="Teachers" />${around('<b:userTask id="it" v:assignee="a-person"><b:potentialOwner><b:resourceRef>r</b:resourceRef></b:potentialOwner><b:humanPerformer><b:resourceAssignmentExpression><b:formalExpression>somebody</b:formalExpression></b:resourceAssignmentExpression></b:humanPerformer></b:userTask>', 'it')}`,
      'xmlns:v="http://camunda.org/schema/1.0/bpmn"',
    );
    const flow = await flowOf(file);
    expect(flow.nodes.find(({ id }) => id === 'it')).toMatchObject({ candidateGroups: ['Teachers'] });
    expect(JSON.stringify(flow)).not.toMatch(/a-person|somebody/);
  });
});

describe('what a reader can read around', () => {
  const codes = async (xml: string) => (await flowOf(xml)).notes.map(({ code }) => code);

  test('is noted with its place', async () => {
    const flow = await flowOf(bpmn(around('<b:receiveTask id="it" messageRef="gone" />', 'it')));
    expect(flow.notes).toEqual([
      {
        code: 'unresolved-reference',
        params: { element: 'it', property: 'bpmn:messageRef' },
        place: { line: 5, column: 1 },
      },
    ]);
  });

  test.each([
    [
      'unreadable-timer',
      '<b:intermediateCatchEvent id="it"><b:timerEventDefinition><b:timeDuration>${days}</b:timeDuration></b:timerEventDefinition></b:intermediateCatchEvent>',
    ],
    ['complex-gateway', '<b:complexGateway id="it" />'],
    ['call-leads-out', '<b:callActivity id="it" />'],
    ['content-not-read', '<b:telepathyTask id="x" /><b:task id="it" />'],
  ])('such as %s', async (code, node) => {
    expect(await codes(bpmn(around(node, 'it')))).toContain(code);
  });

  test('such as a gateway that has a condition on every way out', async () => {
    const file = bpmn(
      process(`<b:startEvent id="start" /><b:exclusiveGateway id="choose" /><b:task id="a" /><b:task id="b" />
        <b:sequenceFlow id="f1" sourceRef="choose" targetRef="a"><b:conditionExpression>x</b:conditionExpression></b:sequenceFlow>
        <b:sequenceFlow id="f2" sourceRef="choose" targetRef="b"><b:conditionExpression>y</b:conditionExpression></b:sequenceFlow>${along('start', 'choose')}`),
    );
    expect(await codes(file)).toEqual(['gateway-without-default']);
  });

  test('such as a timer on a step that takes no time', async () => {
    const file = bpmn(
      process(`<b:startEvent id="start" /><b:serviceTask id="work" />
        <b:boundaryEvent id="late" attachedToRef="work"><b:timerEventDefinition><b:timeDuration>P1D</b:timeDuration></b:timerEventDefinition></b:boundaryEvent>${along('start', 'work')}`),
    );
    expect(await codes(file)).toEqual(['boundary-never-goes-off']);
  });

  test('such as what an engine would refuse to run', async () => {
    const file = bpmn(
      `<b:message id="m" />${process(
        `<b:startEvent id="start" /><b:serviceTask id="work" /><b:intermediateThrowEvent id="say"><b:messageEventDefinition messageRef="m" /></b:intermediateThrowEvent>${along('start', 'work', 'say')}`,
        'isExecutable="true"',
      )}`,
    );
    expect(await codes(file)).toEqual(['step-without-implementation', 'message-without-name']);
    expect(await codes(file.replace('isExecutable="true"', ''))).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['empty-file', '', {}],
    ['empty-file', ' \n\ufeff\t', {}],
    ['nul-byte', `${bpmn('')}\0`, { line: 4 }],
    ['not-utf-8', bpmn('<b:process id="p" name="\ufffd" />'), { line: 3, column: 25 }],
    ['wrong-encoding', bpmn('').replace('UTF-8', 'ISO-8859-1'), { encoding: 'ISO-8859-1', line: 1 }],
    ['document-type', `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${bpmn('').slice(38)}`, { line: 1 }],
    ['document-type', `<!DOCTYPE d SYSTEM "file:///somewhere"><d/>`, { line: 1 }],
    ['not-well-formed', bpmn('<b:process id="p">'), { line: 4 }],
    ['not-well-formed', bpmn('<b:process id="p" id="q" />'), { line: 3 }],
    ['not-well-formed', bpmn('<b:process id="p" name="&nbsp;" />'), { line: 3 }],
    ['not-well-formed', bpmn('<x:process id="p" />'), { line: 3 }],
    ['not-well-formed', '<', {}],
    ['not-bpmn', '<html><body/></html>', { element: 'html', line: 1, column: 1 }],
    [
      'not-bpmn',
      '<definitions xmlns="http://example.org/not-bpmn"><process id="p"/></definitions>',
      { element: 'definitions' },
    ],
    ['not-bpmn', `<process xmlns="${MODEL}" id="p"/>`, { element: 'process' }],
    ['nested-too-deep', bpmn('<b:extensionElements>'.repeat(300)), { limit: 256 }],
    ['duplicate-id', bpmn('<b:process id="p"><b:startEvent id="p" /></b:process>'), { id: 'p', line: 3, column: 19 }],
    ['invalid-id', bpmn('<b:process id="p"><b:task id="1 two" /></b:process>'), { element: 'task', line: 3 }],
    ['no-process', bpmn(''), {}],
    ['no-process', bpmn('<b:process id="p" />'), {}],
    ['missing-id', bpmn('<b:process id="p"><b:startEvent id="s" /><b:task /></b:process>'), { element: 'Task' }],
    [
      'flow-without-start',
      bpmn('<b:process id="p"><b:task id="a" /></b:process>'),
      { process: 'p', line: 3, column: 1 },
    ],
    [
      'flow-to-missing-node',
      bpmn(around(along('it', 'gone') + '<b:task id="it" />', 'it')),
      { flow: 'it-gone', line: 5 },
    ],
    [
      'flow-leaves-its-scope',
      bpmn(around('<b:subProcess id="it"><b:task id="in" /></b:subProcess>' + along('start', 'in'), 'it')),
      { flow: 'start-in' },
    ],
    [
      'boundary-without-activity',
      bpmn(around('<b:task id="it" /><b:boundaryEvent id="late"><b:timerEventDefinition /></b:boundaryEvent>', 'it')),
      { element: 'late' },
    ],
  ])('says %s', async (code, xml, params) => {
    expect(await issuesOf(xml)).toMatchObject([{ code, params }]);
  });

  test('says everything at once', async () => {
    const file = bpmn('<b:process id="p"><b:task id="a" /></b:process><b:process id="q"><b:task id="c" /></b:process>');
    expect((await issuesOf(file)).map(({ code }) => code)).toEqual(['flow-without-start', 'flow-without-start']);
  });

  test('is refused by its size before anything is read', async () => {
    const read = await readBpmn(bpmn(around('<b:task id="it" />', 'it')), { limits: { characters: 100 } });
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'file-too-large', params: { limit: 100 } }] });
  });

  test('costs little, even if it is a hundred megabytes of nesting or of one line', async () => {
    for (const text of ['<a>'.repeat(34_000_000), `<a b="${'x'.repeat(100_000_000)}"/>`]) {
      const before = performance.now();
      expect(await issuesOf(text)).toMatchObject([{ code: 'file-too-large' }]);
      expect(performance.now() - before).toBeLessThan(2000);
    }
  });

  test('is not quoted: what stands in it may be personal', async () => {
    const secret = 'a-name-that-must-not-be-repeated';
    for (const file of [
      bpmn(`<b:process id="p" name="${secret}">`),
      bpmn(`<b:process id="p"><b:task id="1 ${secret}" /></b:process>`),
    ]) {
      expect(JSON.stringify(await issuesOf(file))).not.toContain(secret);
    }
  });

  test('keeps nothing of a name that JavaScript gives a meaning', async () => {
    const file = bpmn(around('<b:userTask id="__proto__" constructor="x" name="constructor" />', '__proto__'));
    const flow = await flowOf(file);
    expect(flow.nodes.map(({ id }) => id)).toContain('__proto__');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('that is bytes in another encoding is told', async () => {
    expect(await readFlow(Uint8Array.from([0x3c, 0xe6, 0x3e]))).toMatchObject({
      ok: false,
      issues: [{ code: 'not-utf-8' }],
    });
    const utf16 = new Uint8Array(Buffer.from('\ufeff<a/>', 'utf16le'));
    expect((await readFlow(utf16)).ok).toBe(false);
  });
});
