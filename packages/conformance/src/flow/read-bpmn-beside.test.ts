import { describe, expect, test } from 'vitest';
import { along, around, bpmn, process } from './bpmn-sketch.js';
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
    ['needs-all-events', '<b:eventBasedGateway id="it" eventGatewayType="Parallel" />'],
    [
      'needs-all-events',
      '<b:intermediateCatchEvent id="it" parallelMultiple="true"><b:messageEventDefinition /><b:signalEventDefinition /></b:intermediateCatchEvent>',
    ],
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
