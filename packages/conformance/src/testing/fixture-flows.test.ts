import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultModel } from '@samarbejde/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFlow } from '../check-flow/check-flow.js';
import { readFlow } from '../flow/read-flow.js';
import type { FlowCheck } from '../report/flow-check.js';
import { requirementsOf } from '../requirement/requirements-of.js';
import { parseMapping } from '../schema/parse-mapping.js';
import { on, valueFrom, vendorModel } from './vendor-frame.fixture.js';

const folder = fileURLToPath(new URL('../../fixtures/flows/', import.meta.url));

interface Expected {
  /** Every result but `not-applicable`, by requirement. */
  readonly results: Readonly<Record<string, string>>;
  /** Every finding: its code, what it rests on, and its element. */
  readonly findings: readonly string[];
}

async function checked(name: string): Promise<FlowCheck> {
  const files = readdirSync(`${folder}${name}`);
  const file = files.find((one) => one.startsWith('flow.')) ?? '';
  const flow = valueFrom(await readFlow(readFileSync(`${folder}${name}/${file}`, 'utf8'), { file }));
  const mapping = valueFrom(parseMapping(parse(readFileSync(`${folder}${name}/mapping.yaml`, 'utf8'))));
  return checkFlow(name === '15-contact-without-an-aim' ? vendorModel : defaultModel(on), flow, { mapping });
}

function outcomeOf(report: FlowCheck): Expected {
  const results = [...report.flows.flatMap((flow) => flow.requirements), ...report.across];
  const told = results.filter(({ result }) => result !== 'not-applicable');
  return {
    results: Object.fromEntries(told.map(({ requirement, result }) => [requirement.id, result])),
    findings: report.findings.map(({ code, because, location }) =>
      [code, because[0]?.id, location.element].filter((part) => part !== undefined).join(' '),
    ),
  };
}

describe('every flow with planted faults', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const report = await checked(name);
    const expected: Expected = parse(readFileSync(`${folder}${name}/expected.yaml`, 'utf8'));
    const found = outcomeOf(report);
    expect(report.errors).toEqual([]);
    expect(found.results).toEqual(expected.results);
    expect([...found.findings].sort()).toEqual([...expected.findings].sort());
  });
});

describe('the planted faults', () => {
  const expected = readdirSync(folder).map(
    (name): Expected => parse(readFileSync(`${folder}${name}/expected.yaml`, 'utf8')),
  );
  const withResult = (wanted: string) =>
    new Set(
      expected.flatMap(({ results }) =>
        Object.entries(results).flatMap(([id, result]) => (result === wanted ? [id] : [])),
      ),
    );
  const required = requirementsOf(defaultModel(on)).map(({ mark }) => mark.id);

  it.each(['fail', 'pass'])(
    'are of every requirement of the default model: each has a flow with the result %s',
    (result) => {
      const shown = withResult(result);
      expect(required.filter((id) => !shown.has(id))).toEqual([]);
    },
  );
});
