import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
import { describe, expect, it } from 'vitest';
import { checkFlow } from '../../check-flow/check-flow.js';
import { checkLog } from '../../check-log/check-log.js';
import { flowOfCase } from '../../testing/course-of-case.js';
import { requirementCases } from '../../testing/requirement-cases.js';
import { reportFormats } from './format.js';
import { renderReport } from './render-report.js';
import { renderReports } from './render-reports.js';

const model = defaultModel('2026-11-24');
const broken = requirementCases.find(({ inFlow }) => inFlow === 'fail') ?? { course: [] };
const ofFlow = checkFlow(model, flowOfCase(broken));
const ofLog = await checkLog(model, { calendar: danishWorkingCalendar(2026, 2026), logs: [], asOf: '2026-12-01' });
const options = { locale: 'en', toolVersion: '0.1.0' } as const;
const both = (format: (typeof reportFormats)[number]) => renderReports([ofFlow, ofLog], { ...options, format });

describe('the reports of one run', () => {
  it.each(reportFormats)('are one report as it is, where there is one (%s)', (format) => {
    expect(renderReports([ofFlow], { ...options, format })).toBe(renderReport(ofFlow, { ...options, format }));
  });

  it('are one list in JSON', () => {
    const kinds: readonly { readonly kind: string }[] = JSON.parse(both('json'));
    expect(kinds.map(({ kind }) => kind)).toEqual(['flow-check', 'log-check']);
  });

  it('are runs of one log in SARIF, each with its own findings', () => {
    const { runs }: { readonly runs: readonly { readonly results: readonly unknown[] }[] } = JSON.parse(both('sarif'));
    expect(runs.map(({ results }) => results.length)).toEqual([ofFlow.findings.length, ofLog.findings.length]);
  });

  it('are one document in JUnit, counted together', () => {
    const text = both('junit');
    expect(text.match(/<\?xml/g)).toHaveLength(1);
    expect(text.match(/<testsuites/g)).toHaveLength(1);
    expect(text).toContain(`tests="${text.match(/<testcase/g)?.length}"`);
  });

  it('are one page, in which every id stands once', () => {
    const page = both('html');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(page.match(/<html|<\/html|<main>|<!DOCTYPE/g)).toHaveLength(4);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.match(/<h1/g)).toHaveLength(2);
  });
});
