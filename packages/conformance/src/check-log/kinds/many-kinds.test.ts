import { danishWorkingCalendar, defaultModel } from '@samarbejde/core';
import { expect, it } from 'vitest';
import type { RawEvent } from '../../log/raw-event.js';
import type { Mapping } from '../../mapping/mapping.js';
import { checkLog } from '../check-log.js';

const calendar = danishWorkingCalendar(2026, 2026);
const columns = { case: 'case', time: 'time', activity: 'activity' };
const mapping: Mapping = {
  schemaVersion: 1,
  rows: [
    { match: { activity: 'asked' }, from: 'custody-holder', to: 'teacher', act: 'ask' },
    { match: { activity: 'answered' }, from: 'teacher', to: 'custody-holder', act: 'answer' },
  ],
  defaults: { channel: 'platform-message', purpose: 'everyday' },
  log: { columns },
};

function eventOf(activity: string, index: number): RawEvent {
  const at = Date.UTC(2026, 7, 3) + index * 1000;
  return { caseId: 'c1', at, hasOffset: true, activity, id: undefined, values: [], file: undefined, line: index };
}

async function checked(activities: readonly string[]) {
  async function* batches() {
    yield activities.map(eventOf);
  }
  return checkLog(defaultModel('2026-11-24'), { calendar, mapping, logs: [{ columns, batches: batches() }] });
}

it('what an event does is its own, and it is counted, however many kinds nobody has mapped', async () => {
  const others = 52_000;
  const talk = Array.from({ length: 10 }, () => ['asked', 'answered']).flat();
  const unmapped = Array.from({ length: others }, (_, index) => `subject ${index}`);
  const { coverage, requirements } = await checked([...unmapped, ...talk]);
  expect(coverage).toMatchObject({ mapped: 20, unknown: others });
  const few = await checked([...unmapped.slice(0, 10), ...talk]);
  const said = (some: typeof requirements) =>
    some.map(({ requirement: { id }, result, responses }) => [id, result, responses]);
  expect(said(requirements)).toEqual(said(few.requirements));
});
