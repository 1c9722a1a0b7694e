// A log checked one case at a time, as a queue or a database would do it: each case's state is a small JSON value, and
// any worker can take it up. Run with `npm run examples`.
import {
  closeLogCheck,
  type LogCase,
  type LogPlan,
  type Mapping,
  openLogCheck,
  planLogCheck,
  type RawEvent,
  readIsoTime,
  stepLogCheck,
} from '@samarbejde/conformance';
import {
  danishWorkingCalendar,
  dateOfDayNumber,
  defaultModel,
  millisOf,
  parseInstant,
  valueOf,
} from '@samarbejde/core';

const mapping: Mapping = {
  schemaVersion: 1,
  rows: [
    { match: { activity: 'question' }, act: 'ask', from: 'custody-holder', to: 'teacher' },
    { match: { activity: 'reply' }, act: 'answer', from: 'teacher', to: 'custody-holder' },
    { match: { activity: 'closed' }, internal: true },
  ],
  defaults: { channel: 'platform-message', purpose: 'everyday', facts: { urgency: 'routine', importance: 'ordinary' } },
  log: { columns: { case: 'thread', time: 'sent', activity: 'what' }, closedBy: { activity: 'closed' } },
};

/** Every worker makes the same plan for itself, from the same model, calendar and mapping. */
function worker(): LogPlan {
  return planLogCheck(defaultModel('2026-11-24'), { calendar: danishWorkingCalendar(2026, 2027), mapping });
}

function eventOf([caseId, time, activity]: readonly [string, string, string], index: number): RawEvent {
  const read = readIsoTime(time);
  if (typeof read === 'string') throw new Error(`${read} in event ${index + 1}`);
  return { caseId, ...read, activity, id: undefined, values: [], file: undefined, line: index + 1 };
}

const events = (
  [
    ['t1', '2026-08-17T08:12:00+02:00', 'question'],
    ['t2', '2026-08-17T09:05:00+02:00', 'question'],
    ['t3', '2026-08-18T10:00:00+02:00', 'question'],
    ['t1', '2026-08-18T13:40:00+02:00', 'reply'],
    ['t1', '2026-08-18T13:41:00+02:00', 'closed'],
    ['t2', '2026-08-26T15:20:00+02:00', 'reply'],
  ] as const
).map(eventOf);

// Two workers, and a store of texts between them: whoever is free takes the next event.
const workers = [worker(), worker()];
const store = new Map<string, string>();
events.forEach((event, index) => {
  const plan = workers[index % workers.length] ?? worker();
  const written = store.get(event.caseId);
  // What stands in the store was written by `stepLogCheck`.
  const before = written === undefined ? openLogCheck(plan, event.caseId) : (JSON.parse(written) as LogCase);
  store.set(event.caseId, JSON.stringify(stepLogCheck(plan, before, event)));
});

const judge = worker();
const asOf = millisOf(valueOf(parseInstant('2026-08-19T12:00:00+02:00')));
for (const [id, written] of store) {
  const result = closeLogCheck(judge, JSON.parse(written) as LogCase, { closed: false, asOf });
  const outcome = result.outcomes['common-practice/answer-in-time'];
  const due = outcome?.due === undefined ? '' : `, due ${dateOfDayNumber(outcome.due)}`;
  console.log(`${id}: ${outcome?.result}${due}`);
}
console.log(`one case in the store takes ${Math.ceil((store.get('t3') ?? '').length / 100) * 100} bytes at most`);
