import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  aalborg,
  commonPractice,
  composeModel,
  defaultModel,
  defineFrame,
  type Model,
  valueOf,
} from '@samarbejde/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFlow } from '../check-flow/check-flow.js';
import { readFlow } from '../flow/read-flow.js';
import type { FlowCheck } from '../report/flow-check.js';
import { parseMapping } from '../schema/parse-mapping.js';

const folder = fileURLToPath(new URL('../../fixtures/flows/', import.meta.url));

/** A vendor's own words: a purpose that serves no aim of the cooperation. */
const vendor = defineFrame({
  id: 'vendor',
  level: 'school',
  title: { da: 'Leverandør', en: 'Vendor' },
  extends: [aalborg],
  sources: {},
  vocabulary: {
    aims: {
      income: { name: { da: 'indtægt', en: 'income' }, meaning: { da: 'At tjene penge.', en: 'To earn money.' } },
    },
    purposes: {
      selling: {
        name: { da: 'salg', en: 'selling' },
        meaning: { da: 'At sælge noget.', en: 'To sell something.' },
        serves: ['income'],
      },
    },
  },
});
const on = '2026-11-24';
const models: Readonly<Record<string, Model>> = {
  '15-contact-without-an-aim': valueOf(composeModel([aalborg, commonPractice, vendor], { on })),
};

interface Expected {
  /** Every result but `not-applicable`, by requirement. */
  readonly results: Readonly<Record<string, string>>;
  /** Every finding: its code, what it rests on, and its element. */
  readonly findings: readonly string[];
}

async function checked(name: string): Promise<FlowCheck> {
  const files = readdirSync(`${folder}${name}`);
  const file = files.find((one) => one.startsWith('flow.')) ?? '';
  const flow = valueOf(await readFlow(readFileSync(`${folder}${name}/${file}`, 'utf8'), { file }));
  const mapping = valueOf(parseMapping(parse(readFileSync(`${folder}${name}/mapping.yaml`, 'utf8'))));
  return checkFlow(models[name] ?? defaultModel(on), flow, { mapping });
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
