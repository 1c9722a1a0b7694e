import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkLog, logColumns } from '../check-log/check-log.js';
import { openLog } from '../log/open-file.js';
import type { LogCheck } from '../report/log-check.js';
import { parseMapping } from '../schema/parse-mapping.js';
import { on, valueFrom, vendorModel } from './vendor-frame.fixture.js';

const folder = fileURLToPath(new URL('../../fixtures/logs/', import.meta.url));
const calendar = danishWorkingCalendar(2026, 2026);

async function checked(name: string): Promise<LogCheck> {
  const read = (file: string): unknown => parse(readFileSync(`${folder}${name}/${file}`, 'utf8'));
  const file = readdirSync(`${folder}${name}`).find((one) => one.startsWith('log.')) ?? '';
  const mapping = valueFrom(parseMapping(read('mapping.yaml')));
  const columns = logColumns(mapping);
  const log = valueFrom(await openLog(`${folder}${name}/${file}`, columns === undefined ? {} : { columns }));
  const model = name === '04-in-envelopes' ? vendorModel : defaultModel(on);
  // The options of a fixture are those of the check itself.
  const options = read('options.yaml') as { readonly asOf?: string; readonly sortHours?: number };
  return checkLog(model, { calendar, logs: [log], mapping, ...options });
}

/** What a report says, in the words of `expected.yaml`. */
function outcomeOf(report: LogCheck) {
  const shown = report.requirements.filter(
    ({ result, requirement }) => result !== 'not-applicable' && requirement.kind !== 'reachable',
  );
  return {
    results: Object.fromEntries(
      shown.map(({ requirement, result, counts }) => {
        const { pass, fail, open, undecided, notAssessed } = counts;
        const rest = `${open - undecided} in time, ${undecided} undecided, ${notAssessed} not assessed`;
        return [requirement.id, `${result} ${pass} pass, ${fail} fail, ${rest}`];
      }),
    ),
    findings: report.findings.map(({ code, because, params, cases }) =>
      [code, because[0]?.id, params['channel'], cases?.join(' ')]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
    ),
    cases: report.cases,
    events: report.events,
    reach: report.reach,
  };
}

describe('every log with planted faults', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const report = await checked(name);
    expect(report.errors).toEqual([]);
    expect(outcomeOf(report)).toEqual(parse(readFileSync(`${folder}${name}/expected.yaml`, 'utf8')));
  });
});

describe('response times', () => {
  it('are counted in working days against what was promised, and the worst cases stand first', async () => {
    const report = await checked('01-answers-in-time');
    const result = report.requirements.find(({ requirement }) => requirement.id === 'common-practice/answer-in-time');
    expect(result?.responses).toEqual({
      unit: 'working-day',
      count: 6,
      median: 3,
      p90: 4,
      longest: 4,
      histogram: [0, 0, 1, 4, 1],
      promised: 3,
    });
    expect(result?.worst).toEqual([
      { case: 'q2', since: '2026-08-17', due: '2026-08-20', late: 1 },
      { case: 'q7', since: '2026-08-26', due: '2026-08-31', late: 1 },
      { case: 'q5', since: '2026-08-24', due: '2026-08-27' },
    ]);
    expect(result?.rate).toBe(5 / 8);
  });
});
