import { describe, expect, test } from 'vitest';
import { around, bpmn, MODEL } from './bpmn-sketch.js';
import { camundaRows, type VendorRow, zeebeRows } from './elements/vendor-rows.js';
import type { Flow } from './flow.js';
import { readBpmn } from './read-bpmn.js';

const CAMUNDA_7 = 'http://camunda.org/schema/1.0/bpmn';
const ZEEBE = 'http://camunda.org/schema/zeebe/1.0';

const vendors: readonly (readonly [string, string, string, readonly VendorRow[]])[] = [
  ['Camunda 7', 'camunda', CAMUNDA_7, camundaRows],
  ['Operaton', 'operaton', 'http://operaton.org/schema/1.0/bpmn', camundaRows],
  ['Activiti', 'activiti', 'http://activiti.org/bpmn', camundaRows],
  ['Flowable', 'flowable', 'http://flowable.org/bpmn', camundaRows],
  ['Zeebe', 'zeebe', ZEEBE, zeebeRows],
];

async function flowOf(file: string, namespaces: string): Promise<Flow> {
  const read = await readBpmn(bpmn(file, namespaces));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function said(flow: Flow) {
  const it = flow.nodes.find(({ id }) => id === 'it');
  return {
    topics: it?.topics,
    groups: it?.candidateGroups,
    starters: flow.processes.find(({ id }) => id === 'talk')?.candidateGroups,
    resolved: it?.kind === 'call' ? it.resolved : undefined,
  };
}

const nothing = { topics: [], groups: [], starters: [], resolved: undefined };

describe.each(vendors)('%s', (_, usual, namespace, rows) => {
  const named = rows.map((row) => [row.shows, row] as const);
  const wanted = ({ topics = [], groups = [], starters = [], resolved }: VendorRow) => {
    return { topics, groups, starters, resolved };
  };

  test.each(named)('tells %s under its usual prefix', async (__, row) => {
    expect(said(await flowOf(row.file(usual), `xmlns:${usual}="${namespace}"`))).toEqual(wanted(row));
  });

  test.each(named)('tells %s under any prefix', async (__, row) => {
    expect(said(await flowOf(row.file('q-7'), `xmlns:q-7="${namespace}"`))).toEqual(wanted(row));
  });

  test.each(named)('tells %s under the prefix that usually is somebody else’s', async (__, row) => {
    const other = usual === 'zeebe' ? 'camunda' : 'zeebe';
    expect(said(await flowOf(row.file(other), `xmlns:${other}="${namespace}"`))).toEqual(wanted(row));
  });

  test.each(named)('tells nothing of %s where its prefix stands for another namespace', async (__, row) => {
    const others = ['http://example.org/other', `${namespace}/`, namespace.toUpperCase()];
    for (const other of others) {
      expect(said(await flowOf(row.file(usual), `xmlns:${usual}="${other}"`))).toEqual(nothing);
    }
  });

  test('names no person', async () => {
    for (const row of rows) {
      expect(JSON.stringify(await flowOf(row.file(usual), `xmlns:${usual}="${namespace}"`))).not.toContain('someone');
    }
  });
});

describe('BPMN itself', () => {
  const file = (prefix: string, namespace: string) =>
    `<${prefix}:definitions xmlns:${prefix}="${namespace}" id="d" targetNamespace="x"><${prefix}:process id="p"><${prefix}:startEvent id="s" /></${prefix}:process></${prefix}:definitions>`;

  test.each(['bpmn', 'bpmn2', 'semantic', 'camunda', 'zeebe', 'b-2'])('is told under the prefix %s', async (prefix) => {
    const read = await readBpmn(file(prefix, MODEL));
    expect(read.ok && read.value.nodes.map(({ id }) => id)).toEqual(['s']);
  });

  test.each(['http://example.org/other', `${MODEL}/`, CAMUNDA_7, 'http://www.omg.org/spec/BPMN/20100524/DI'])(
    'is not what stands under its prefix but in the namespace %s',
    async (namespace) => {
      const read = await readBpmn(file('bpmn', namespace));
      expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['not-bpmn']);
    },
  );

  test('may stand beside a vendor whose namespace has no prefix', async () => {
    const connector = `<connector xmlns="${CAMUNDA_7}"><connectorId>mail-send</connectorId></connector>`;
    const step = `<b:serviceTask id="it"><b:extensionElements>${connector}</b:extensionElements></b:serviceTask>`;
    expect(said(await flowOf(around(step, 'it'), ''))).toMatchObject({ topics: ['mail-send'] });
  });

  test('may give one prefix another meaning inside an element', async () => {
    const inner = `<v:taskDefinition xmlns:v="${ZEEBE}" type="a-job" />`;
    const step = `<b:serviceTask id="it" v:topic="a-topic"><b:extensionElements>${inner}</b:extensionElements></b:serviceTask>`;
    expect(said(await flowOf(around(step, 'it'), `xmlns:v="${CAMUNDA_7}"`))).toMatchObject({
      topics: ['a-topic', 'a-job'],
    });
  });

  test.each([
    ['P3D', { least: 3, most: 3 }],
    ['=duration("P3D")', 'unknown'],
    ['=answerWithin', 'unknown'],
    ['#{answerWithin}', 'unknown'],
    ['three days', 'unknown'],
    ['', 'unknown'],
  ])('has a timer of %s, and an unreadable one is of unknown length, with a note', async (text, workingDays) => {
    const timer = `<b:timerEventDefinition id="t"><b:timeDuration>${text}</b:timeDuration></b:timerEventDefinition>`;
    const flow = await flowOf(
      around(`<b:intermediateCatchEvent id="it">${timer}</b:intermediateCatchEvent>`, 'it'),
      '',
    );
    expect(flow.nodes.find(({ id }) => id === 'it')).toMatchObject({
      triggers: [{ type: 'timer', timer: { workingDays } }],
    });
    expect(flow.notes.map(({ code }) => code)).toEqual(workingDays === 'unknown' ? ['unreadable-timer'] : []);
  });

  test('has documentation on every kind of element, several texts of one element in their order', async () => {
    const flow = await flowOf(
      around(
        '<b:documentation>Who to call.</b:documentation><b:userTask id="it"><b:documentation>First.</b:documentation><b:documentation textFormat="text/plain"> Then.\n</b:documentation></b:userTask>',
        'it',
      ),
      '',
    );
    expect(flow.processes[0]?.documentation).toBe('Who to call.');
    expect(flow.nodes.find(({ id }) => id === 'it')?.documentation).toBe('First.\nThen.');
  });
});
