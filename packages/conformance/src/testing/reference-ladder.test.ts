import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  aalborg,
  addDays,
  commonPractice,
  composeModel,
  danishWorkingCalendar,
  defineFrame,
  epochMillisOf,
  type Model,
  parsePlainDate,
  valueOf,
} from '@samarbejde/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFlow } from '../check-flow/check-flow.js';
import { checkLog } from '../check-log/check-log.js';
import { readFlow } from '../flow/read-flow.js';
import type { RawEvent } from '../log/raw-event.js';
import { parseMapping } from '../schema/parse-mapping.js';
import { on, valueFrom } from './vendor-frame.fixture.js';

const folder = fileURLToPath(new URL('../../fixtures/flows/08-ladder-of-reminders/', import.meta.url));
const flow = valueFrom(await readFlow(readFileSync(`${folder}flow.bpmn`, 'utf8')));
const mapping = valueFrom(parseMapping(parse(readFileSync(`${folder}mapping.yaml`, 'utf8'))));
const calendar = danishWorkingCalendar(2026, 2026);

/** After a question from the school, an answer or a call comes within so many working days, whoever makes it. */
function modelWith(days: number): Model {
  const frame = defineFrame({
    id: 'promise',
    level: 'school',
    title: { da: 'Løfte', en: 'Promise' },
    extends: [aalborg, commonPractice],
    sources: { plan: { kind: 'policy', title: { da: 'Plan', en: 'Plan' } } },
    requirements: [
      {
        id: 'settled-in-time',
        title: { da: 'Afklaret i tide', en: 'Settled in time' },
        force: 'should',
        cites: [
          { source: 'plan', section: '1', paraphrase: { da: 'I tide.', en: 'In time.' }, compared: '2026-11-01' },
        ],
        pattern: {
          kind: 'response',
          a: { act: 'ask', fromSide: 'school' },
          b: { act: ['answer', 'talk'] },
          within: { n: days, unit: 'working-day' },
        },
        remedy: { da: 'Ring før.', en: 'Call sooner.' },
      },
    ],
  });
  return valueOf(composeModel([aalborg, commonPractice, frame], { on }));
}

const settled = 'promise/settled-in-time';

function inFlow(days: number) {
  const report = checkFlow(modelWith(days), flow, { mapping });
  return report.flows[0]?.requirements.find(({ requirement }) => requirement.id === settled);
}

describe('a week of waiting for an answer, with a reminder every day and a call at its end', () => {
  it('fails a promise of three days: on some course nobody answers, and the call comes on the fifth', () => {
    const result = inFlow(3);
    expect(result?.result).toBe('fail');
    expect(result?.course?.steps.filter(({ completes }) => completes).map(({ element }) => element)[0]).toBe('ask');
    expect(result?.course?.days).toBe(4);
  });

  it('leaves a promise of five days to whoever calls', () => {
    const result = inFlow(5);
    expect(result?.result).toBe('open');
    expect(result?.openUntil?.people).toEqual(['call']);
  });

  it('says nothing of a flow in which nobody is asked', () => {
    const silent = { ...mapping, rows: mapping.rows.map((row) => ({ match: row.match, internal: true as const })) };
    const report = checkFlow(modelWith(3), flow, { mapping: silent });
    expect(report.notAssessed).toBe(true);
  });
});

describe('a log that this process could have written', () => {
  const columns = { case: 'case', time: 'time', activity: 'step', keep: [] };
  const logMapping = {
    ...mapping,
    rows: mapping.rows.map((row) => ({ ...row, match: { activity: row.match.element ?? '' } })),
    log: { columns: { case: 'case', time: 'time', activity: 'step' }, idleDays: 60 },
  };
  const asked = valueOf(parsePlainDate('2026-08-17'));

  /** One case: asked, reminded once a day until somebody answers or, after five working days, calls. */
  function course(caseId: string, answeredAfter: number | undefined, calledAfter: number): readonly RawEvent[] {
    const last = Math.min(answeredAfter ?? calledAfter, 5);
    const steps = [
      { step: 'ask', day: 0 },
      ...Array.from({ length: last }, (_, index) => ({ step: 'remind', day: index + 1 })),
      answeredAfter === undefined ? { step: 'call', day: calledAfter } : { step: 'answer', day: answeredAfter },
    ];
    return steps.map(({ step, day }, index): RawEvent => {
      const date = day === 0 ? asked : valueOf(addDays(calendar, asked, { n: day, unit: 'working-day' }));
      const at = epochMillisOf(`${date}T10:00:00Z`) + index;
      return {
        caseId,
        at,
        hasOffset: true,
        activity: step,
        id: undefined,
        values: [],
        file: undefined,
        line: index + 1,
      };
    });
  }

  async function counts(days: number) {
    async function* batches() {
      yield [
        ...course('soon', 1, 5),
        ...course('third-day', 3, 5),
        ...course('called', undefined, 5),
        ...course('later', undefined, 6),
      ];
    }
    const logs = [{ columns, batches: batches() }];
    const report = await checkLog(modelWith(days), { calendar, mapping: logMapping, logs, asOf: '2026-12-01' });
    return report.requirements.find(({ requirement }) => requirement.id === settled)?.counts;
  }

  it('keeps three days where the home answers by then, and never where it takes the call', async () => {
    expect(await counts(3)).toMatchObject({ pass: 2, fail: 2, open: 0 });
  });

  it('keeps five days unless whoever calls is slow', async () => {
    expect(await counts(5)).toMatchObject({ pass: 3, fail: 1, open: 0 });
  });
});
