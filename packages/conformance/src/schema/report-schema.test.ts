import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFlow, checkFlows } from '../check-flow/check-flow.js';
import { checkLog, logColumns } from '../check-log/check-log.js';
import { readFlow } from '../flow/read-flow.js';
import { openLog } from '../log/open-file.js';
import { renderReports } from '../report/format/render-reports.js';
import type { Report } from '../report/report.js';
import { on, valueFrom, vendorModel } from '../testing/vendor-frame.fixture.js';
import { parseMapping } from './parse-mapping.js';
import { reportJsonSchema } from './report-schema.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const validate = new Ajv2020({ allErrors: true }).compile(reportJsonSchema());
const folders = (kind: 'flows' | 'logs') => readdirSync(`${fixtures}${kind}`).map((name) => `${kind}/${name}`);
const fixture = (folder: string, start: string) => {
  const file = readdirSync(`${fixtures}${folder}`).find((one) => one.startsWith(start)) ?? start;
  return `${fixtures}${folder}/${file}`;
};
const mappingOf = (folder: string) =>
  valueFrom(parseMapping(parse(readFileSync(fixture(folder, 'mapping.yaml'), 'utf8'))));
const asJson = (...reports: readonly Report[]): unknown =>
  JSON.parse(renderReports(reports, { format: 'json', locale: 'en', toolVersion: '0.1.0' }));

async function flowReport(folder: string, assumeUsual: boolean): Promise<Report> {
  const file = fixture(folder, 'flow.');
  const flow = valueFrom(await readFlow(readFileSync(file, 'utf8'), { file }));
  return checkFlow(vendorModel, flow, { mapping: mappingOf(folder), assumeUsual });
}

async function logReport(folder: string): Promise<Report> {
  const mapping = mappingOf(folder);
  const columns = logColumns(mapping);
  const log = valueFrom(await openLog(fixture(folder, 'log.'), columns === undefined ? {} : { columns }));
  const options: { readonly asOf?: string } = parse(readFileSync(fixture(folder, 'options.yaml'), 'utf8'));
  return checkLog(defaultModel(on), { calendar: danishWorkingCalendar(2026, 2026), logs: [log], mapping, ...options });
}

/** Every object in a document, with what leads to it. */
function objectsIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    objectsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [path, ...inner];
}

/** What JSON holds is unknown; the tests walk it by the paths that they found in it. */
type Json = { [key: string | number]: Json };

function at(document: unknown, path: readonly (string | number)[]): Json {
  // The path was found in the document itself.
  return path.reduce((inner, key) => inner[key] as Json, document as Json);
}

describe('the schema of reports', () => {
  it.each(folders('flows'))('has room for the report on %s', async (folder) => {
    for (const assumeUsual of [false, true]) {
      validate(asJson(await flowReport(folder, assumeUsual)));
      expect(validate.errors).toBeNull();
    }
  });

  it.each(folders('logs'))('has room for the report on %s', async (folder) => {
    validate(asJson(await logReport(folder)));
    expect(validate.errors).toBeNull();
  });

  it('has room for the list that a run over processes and logs gives, and for a run that found nothing to check', async () => {
    const both = asJson(await flowReport('flows/03-late-answer', true), await logReport('logs/01-answers-in-time'));
    expect(validate(both)).toBe(true);
    expect(validate(asJson(checkFlows(vendorModel, [])))).toBe(true);
  });

  it.each(['flows/03-late-answer', 'flows/10-unknown-step', 'logs/02-misunderstandings'])(
    'takes no key more in any object of the report on %s, but for those that are words',
    async (folder) => {
      const report = asJson(folder.startsWith('flows') ? await flowReport(folder, true) : await logReport(folder));
      const byWord = new Set(['facts', 'assumed', 'params', 'roles', 'channels', 'purposes']);
      const strict = objectsIn(report).filter((path) => !byWord.has(String(path.at(-1))));
      const taken = strict.filter((path) => {
        const copy: unknown = structuredClone(report);
        at(copy, path)['misspelt'] = {};
        return validate(copy);
      });
      expect(strict.length).toBeGreaterThan(100);
      expect(taken).toEqual([]);
    },
  );

  it('misses every key that a report always has', async () => {
    const report = asJson(await flowReport('flows/03-late-answer', true));
    const keys = Object.keys(at(report, []));
    const missed = keys.filter((key) => {
      const copy: unknown = structuredClone(report);
      delete at(copy, [])[key];
      return !validate(copy);
    });
    expect(missed).toEqual(keys);
  });
});
