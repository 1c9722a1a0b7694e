import { compileCalendar, danishWorkingCalendar, defaultModel } from '@samarbejde/core';
import { expect, it } from 'vitest';
import { compiledRequirements } from '../requirement/compiled-requirement.js';
import { RequirementTally } from './requirement-tally.js';
import type { CaseOutcome } from './trackers/tracker.js';

const calendar = compileCalendar(danishWorkingCalendar(2026, 2026));
const [requirement] = compiledRequirements(defaultModel('2026-11-24'));

/** Why nothing was assessed, of cases that were read in this order. */
function reasonOf(...reasons: readonly NonNullable<CaseOutcome['reason']>[]): string | undefined {
  if (requirement === undefined) throw new Error('the model has requirements');
  const tally = new RequirementTally(requirement, calendar);
  for (const reason of reasons) tally.add(() => 'c1', { result: 'not-assessed', reason });
  return tally.result([], true, { rest: 'none', rows: 0 }).reason;
}

it('the reason why a requirement was not assessed is that of most cases, whichever was read first', () => {
  expect(reasonOf('no-calendar', 'events-out-of-order', 'no-calendar')).toBe('no-calendar');
  expect(reasonOf('events-out-of-order', 'no-calendar', 'no-calendar')).toBe('no-calendar');
  expect(reasonOf('no-calendar', 'events-out-of-order')).toBe(reasonOf('events-out-of-order', 'no-calendar'));
});
