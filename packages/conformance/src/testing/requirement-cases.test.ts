import { danishWorkingCalendar, defaultModel, parsePlainDate, valueOf } from '@samarbejde/core';
import { describe, expect, it } from 'vitest';
import { checkFlow } from '../check-flow/check-flow.js';
import { checkLog } from '../check-log/check-log.js';
import type { Mapping } from '../mapping/mapping.js';
import { requirementsOf } from '../requirement/requirements-of.js';
import { caseColumns, eventsOfCase, flowOfCase } from './course-of-case.js';
import type { RequirementCase } from './requirement-case.js';
import { requirementCases } from './requirement-cases.js';

const model = defaultModel('2026-11-24');
const calendar = danishWorkingCalendar(2026, 2026);
const monday = valueOf(parsePlainDate('2026-08-17'));
const taken = caseColumns.filter((column) => !['from', 'to', 'channel', 'purpose', 'act'].includes(column));
const mapping: Mapping = {
  schemaVersion: 1,
  rows: [],
  log: {
    columns: { case: 'case', time: 'time', activity: 'act' },
    take: {
      from: 'from',
      to: 'to',
      channel: 'channel',
      purpose: 'purpose',
      act: 'act',
      facts: Object.fromEntries(taken.map((column) => [column, column])),
    },
    idleDays: 5,
  },
};

const named = (one: RequirementCase) => `${one.requirement}: ${one.shows.en}`;

describe('every published case', () => {
  it.each(requirementCases.map((one) => [named(one), one] as const))('in a flow: %s', (_, one) => {
    const report = checkFlow(model, flowOfCase(one));
    const results = [...(report.flows[0]?.requirements ?? []), ...report.across];
    expect(results.find(({ requirement }) => requirement.id === one.requirement)?.result).toBe(one.inFlow);
  });

  it.each(requirementCases.map((one) => [named(one), one] as const))('in a log: %s', async (_, one) => {
    async function* batches() {
      yield eventsOfCase(one, calendar, monday);
    }
    const columns = { case: 'case', time: 'time', activity: 'act', keep: caseColumns };
    const report = await checkLog(model, {
      calendar,
      mapping,
      asOf: '2026-12-01',
      logs: [{ columns, batches: batches() }],
    });
    expect(report.requirements.find(({ requirement }) => requirement.id === one.requirement)?.result).toBe(one.inLog);
  });
});

describe('the published cases', () => {
  const ids = requirementsOf(model).map(({ mark }) => mark.id);

  it('speak of requirements that the default model has', () => {
    expect(requirementCases.filter(({ requirement }) => !ids.includes(requirement))).toEqual([]);
  });

  it('show of every requirement what keeps it', () => {
    const kept = new Set(
      requirementCases.filter(({ inFlow }) => inFlow === 'pass').map(({ requirement }) => requirement),
    );
    expect(ids.filter((id) => !kept.has(id))).toEqual([]);
  });

  it('show of every requirement what breaks it, but for one that no purpose of the model can break', () => {
    const broken = new Set(
      requirementCases.filter(({ inFlow }) => inFlow === 'fail').map(({ requirement }) => requirement),
    );
    expect(ids.filter((id) => !broken.has(id))).toEqual(['aalborg/every-contact-serves-an-aim']);
  });

  it('break in a log every requirement that a log can decide, but for one that no purpose of the model can break', () => {
    const broken = new Set(
      requirementCases.filter(({ inLog }) => inLog === 'fail').map(({ requirement }) => requirement),
    );
    const decidable = requirementsOf(model).filter(({ pattern }) => pattern.kind !== 'reachable');
    expect(decidable.map(({ mark }) => mark.id).filter((id) => !broken.has(id))).toEqual([
      'aalborg/every-contact-serves-an-aim',
    ]);
  });
});
