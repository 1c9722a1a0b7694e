import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
import { expect, it } from 'vitest';
import type { RawEvent } from '../../log/raw-event.js';
import type { Mapping } from '../../mapping/mapping.js';
import { checkLog } from '../check-log.js';

const calendar = danishWorkingCalendar(2026, 2026);
const keep = ['days'];
const mapping: Mapping = {
  schemaVersion: 1,
  rows: [],
  defaults: { from: 'custody-holder', to: 'teacher', channel: 'platform-message', purpose: 'absence' },
  log: { columns: { case: 'case', time: 'time' }, take: { facts: { 'leave-days': 'days' } } },
};

/** Events with that in a column from which a fact is taken that is a number. */
async function wordsUnknownIn(...days: readonly (string | number)[]): Promise<unknown> {
  const events = days.map((value, index): RawEvent => {
    const at = Date.UTC(2026, 7, 3) + index;
    const values = [value];
    return { caseId: 'c1', at, hasOffset: true, activity: undefined, id: undefined, values, file: undefined, line: 1 };
  });
  async function* batches() {
    yield events;
  }
  const columns = { case: 'case', time: 'time', keep };
  const { findings } = await checkLog(defaultModel('2026-11-24'), {
    calendar,
    mapping,
    logs: [{ columns, batches: batches() }],
  });
  return findings.find(({ code }) => code === 'column-words-unknown')?.params['events'];
}

it('a fact that is a number is taken from a column that holds numbers, as JSON or a table writes them', async () => {
  expect(await wordsUnknownIn(3, '10', ' 0.5 ', -1)).toBeUndefined();
});

it('what is no number is told', async () => {
  expect(await wordsUnknownIn(3, 'two', '1e3')).toBe(2);
});
