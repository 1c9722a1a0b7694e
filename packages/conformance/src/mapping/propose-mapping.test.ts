import { defaultModel } from '@samarbejde/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Flow } from '../flow/flow.js';
import { readFlow } from '../flow/read-flow.js';
import { parseMapping } from '../schema/parse-mapping.js';
import { proposeMapping } from './propose-mapping.js';

const model = defaultModel('2026-11-24');

interface Step {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
}

async function process(file: string, steps: readonly Step[], id = file.replace('.bpmn', '')): Promise<Flow> {
  const tasks = steps.map(({ id: step, name, type = 'userTask' }) => `<${type} id="${step}" name="${name}"/>`);
  const ids = ['begins', ...steps.map(({ id: step }) => step)];
  const edges = ids
    .slice(1)
    .map((step, index) => `<sequenceFlow id="to-${step}" sourceRef="${ids[index]}" targetRef="${step}"/>`);
  const read = await readFlow(
    `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="opaque-id" targetNamespace="x">
      <process id="${id}"><startEvent id="begins"/>${[...tasks, ...edges].join('')}</process></definitions>`,
    { file },
  );
  if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join());
  return read.value;
}

/** The proposal as it is once every `#` before the row of work inside one party is taken away. */
function confirmed(yaml: string): string {
  return yaml.replace(/^ {2}# (- internal: true| {2}match:| {4}element:| {6}- )/gm, '  $1');
}

describe('a mapping proposed for processes', () => {
  it('is named after the file, not after an id that a modeller made', async () => {
    const { yaml } = proposeMapping(model, await process('enquiries.bpmn', []));
    expect(yaml.split('\n')[0]).toBe('# Proposed mapping of enquiries.bpmn');
  });

  it.each([
    ['Send denial decision to applicant', { act: 'inform', purpose: 'decision' }],
    ['Send afgørelse til hjemmet', { act: 'inform' }],
    ['Orienter om mødet', { act: 'inform' }],
    ['Send reminder email', { act: 'remind', channel: 'email' }],
    ['Decide on the application', { act: 'decide' }],
    ['Check with the parents and ask them', { act: 'ask' }],
    ['Check the case and send a letter', { act: 'inform', channel: 'letter' }],
  ])('%s is told by what is done, not by what it is about', async (name, says) => {
    const { mapping } = proposeMapping(model, await process('a.bpmn', [{ id: 'step', name }]));
    expect(mapping.rows).toMatchObject([{ match: { element: 'step' }, ...says }]);
  });

  it.each([
    'Check if the decision is made',
    'Analyse customer request',
    'Tjek svaret',
    'Vurder henvendelsen',
    'Gem referat',
  ])('%s is nothing that anybody is told', async (name) => {
    const { mapping, yaml } = proposeMapping(model, await process('a.bpmn', [{ id: 'step', name }]));
    expect(mapping.rows).toEqual([]);
    expect(yaml).toContain(`- "step"   # ${name}`);
  });

  it('gathers work inside one party in one row, which only has to be confirmed', async () => {
    const steps = [
      { id: 'ask', name: 'Ask the home' },
      { id: 'one', name: 'Update phase', type: 'serviceTask' },
      { id: 'two', name: 'Rules # and "quotes"'.replaceAll('"', '&quot;'), type: 'businessRuleTask' },
      { id: 'three', name: 'Check phase' },
    ];
    const { yaml, mapping } = proposeMapping(model, await process('a.bpmn', steps));
    expect(parseMapping(parse(yaml))).toEqual({ ok: true, value: mapping });
    expect(parseMapping(parse(confirmed(yaml)))).toMatchObject({
      ok: true,
      value: { rows: [{ match: { element: 'ask' } }, { internal: true, match: { element: ['one', 'two', 'three'] } }] },
    });
  });

  it('covers several processes, and tells steps of one id by their process', async () => {
    const first = await process('one.bpmn', [
      { id: 'Activity_1', name: 'Ask the home' },
      { id: 'only', name: 'Call the home' },
    ]);
    const second = await process('two.bpmn', [{ id: 'Activity_1', name: 'Send a letter' }]);
    const { mapping, yaml, untold } = proposeMapping(model, [first, second]);
    expect(yaml).toContain('# Proposed mapping of one.bpmn, two.bpmn');
    expect(mapping.rows).toEqual([
      { match: { element: 'Activity_1', process: 'one' }, act: 'ask' },
      { match: { element: 'only' }, channel: 'phone-call', act: 'talk' },
      { match: { element: 'Activity_1', process: 'two' }, channel: 'letter', act: 'inform' },
    ]);
    expect(untold.map(({ element }) => element)).toEqual(['Activity_1', 'only', 'Activity_1']);
  });
});
