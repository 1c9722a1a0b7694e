// A disagreement that meets an overdue answer and a week of holiday, and is solved with a third party. Run with
// `npm run examples`. The school year is data: `school-year.json`, which `samarbejde calendar check` reads too.
import {
  addDays,
  advanceCase,
  assumeUsual,
  type Case,
  type CaseEvent,
  type CaseMove,
  caseOn,
  checkCalendar,
  type DefaultIds,
  danishHolidays,
  decide,
  defaultModel,
  explain,
  type Issue,
  openCase,
  parsePlainDate,
  pathsFor,
  replayCase,
  valueOf,
} from '@samarbejde/core';
import { drawCase } from '@samarbejde/core/picture';
import schoolYear from './school-year.json' with { type: 'json' };

const model = defaultModel('2026-10-05');
const calendar = valueOf(checkCalendar(schoolYear));
const day = (text: string) => valueOf(parsePlainDate(text));

function heading(text: string): void {
  console.log(`\n== ${text}\n`);
}

function tell(issues: readonly Issue[]): void {
  for (const issue of issues) console.log(`Refused: ${explain(issue, 'en')}`);
}

/** Lets something happen, and says so. */
function happens(
  current: Case<DefaultIds>,
  on: string,
  role: DefaultIds['role'],
  move: CaseMove<DefaultIds>,
): Case<DefaultIds> {
  const event: CaseEvent<DefaultIds> = { ...move, on: day(on), by: { role } };
  const next = advanceCase(model, current, event);
  if (!next.ok) {
    tell(next.issues);
    return current;
  }
  const { kind, on: _on, by: _by, ...rest } = event;
  console.log(`${on}  ${role} ${kind} ${Object.values(rest).join(' ')}`.trimEnd());
  return next.value;
}

/** What is owed, late or not, and what comes of waiting. */
function stands(current: Case<DefaultIds>, on: string): void {
  const status = valueOf(caseOn(model, current, day(on), calendar));
  console.log(`On ${on} the case is ${status.standing}, at the step “${status.step.title.en}”.`);
  for (const one of status.overdue)
    console.log(`  overdue: ${one.byName.en}: ${one.name.en}, ${one.workingDaysLate} working day(s) late`);
  for (const { byName, name, due } of status.due)
    console.log(`  owed: ${byName.en}: ${name.en}${due?.kind === 'day' ? `, by ${due.date}` : ''}`);
  const { outcome, after, titles } = status.ifNobodyActs;
  console.log(`  if nobody acts: ${outcome} ${after ?? ''} ${titles.map(({ en }) => `→ ${en}`).join(' ')}`.trimEnd());
}

heading('The school year is data');
const within = danishHolidays(2026)
  .concat(danishHolidays(2027))
  .filter(({ date }) => date >= calendar.covers.from && date <= calendar.covers.until);
const known = new Set<string>(calendar.holidays.map(({ date }) => date));
console.log(`It names every Danish holiday of its year: ${within.every(({ date }) => known.has(date))}`);
for (const unit of ['working-day', 'school-day', 'calendar-day'] as const) {
  console.log(`3 ${unit}s after 2026-10-08: ${valueOf(addDays(calendar, day('2026-10-08'), { n: 3, unit }))}`);
}

heading('A disagreement with the class teacher. Which path is open?');
const matter = { purpose: 'conflict', from: 'custody-holder', with: 'class-teacher' } as const;
for (const { path, title } of pathsFor(model, matter)) console.log(`${path}: ${title.en}`);

heading('It is opened, and acknowledged; to acknowledge is not to answer');
let current = valueOf(
  openCase(model, {
    id: 'case-1',
    path: 'common-practice/conflict-home-school',
    on: day('2026-10-05'),
    by: { role: 'custody-holder' },
    with: 'class-teacher',
    purpose: 'conflict',
    facts: { about: 'one-child', tension: 'delicate' },
    calendar,
  }),
);
stands(current, '2026-10-05');
current = happens(current, '2026-10-06', 'class-teacher', { kind: 'done', what: 'acknowledge' });

heading('No time is found. May the parent take it on before the date, and to the school leader?');
current = happens(current, '2026-10-07', 'custody-holder', { kind: 'moved-on', to: 'nearest-leader' });
stands(current, '2026-10-09');
current = happens(current, '2026-10-09', 'custody-holder', { kind: 'moved-on', to: 'school-leader' });

heading('The answer is overdue, so the parent takes it on to the next step');
current = happens(current, '2026-10-09', 'custody-holder', { kind: 'moved-on', to: 'nearest-leader' });
stands(current, '2026-10-09');

heading('Then comes the holiday. The leader stops the clocks, and everybody can see it');
current = happens(current, '2026-10-12', 'nearest-leader', { kind: 'paused', because: 'school-holiday' });
stands(current, '2026-10-15');
current = happens(current, '2026-10-19', 'nearest-leader', { kind: 'resumed' });
stands(current, '2026-10-19');

heading('They talk, and it stays stuck. Any party can ask for a third party');
const talks: readonly [string, CaseMove<DefaultIds>][] = [
  ['2026-10-19', { kind: 'done', what: 'acknowledge' }],
  ['2026-10-20', { kind: 'done', what: 'ask-what-makes-it-hard' }],
  ['2026-10-20', { kind: 'done', what: 'hear-child' }],
  ['2026-10-20', { kind: 'done', what: 'arrange' }],
  ['2026-10-21', { kind: 'done', what: 'talk' }],
];
for (const [on, move] of talks) current = happens(current, on, 'nearest-leader', move);
current = happens(current, '2026-10-22', 'custody-holder', { kind: 'third-party-asked' });
current = happens(current, '2026-10-23', 'third-party', { kind: 'third-party-joined' });

heading('How should they meet? The rules on channels count here too');
const status = valueOf(caseOn(model, current, day('2026-10-23'), calendar));
const leader = status.possible.find(({ by }) => by === 'nearest-leader');
const talk = leader?.moves.find(({ move }) => move.kind === 'done' && move.what === 'talk')?.situation;
const [first] = talk === undefined ? [] : decide(model, assumeUsual(model, talk).situation).channels;
console.log(`${first?.name.en}: ${first?.verdict}`);

heading('With the third party they find a way, and both sides say so');
current = happens(current, '2026-10-26', 'third-party', { kind: 'done', what: 'talk' });
current = happens(current, '2026-10-26', 'custody-holder', { kind: 'agreed' });
current = happens(current, '2026-10-27', 'class-teacher', { kind: 'agreed' });
stands(current, '2026-10-27');
current = happens(current, '2026-10-28', 'custody-holder', { kind: 'moved-on', to: 'school-leader' });

heading('Its course, drawn');
console.log(
  valueOf(drawCase(model, current, day('2026-10-28'), calendar, { locale: 'en', format: 'mermaid' })).trimEnd(),
);

heading('What is kept is what happened: replaying it gives the same case');
const kept = JSON.parse(JSON.stringify(current)) as typeof current; // What a case was written as is read back as one.
console.log(JSON.stringify(valueOf(replayCase(model, kept.opening, kept.events))) === JSON.stringify(current));

heading('And the year ends: the calendar does not guess');
const later = caseOn(model, current, day('2027-08-02'), calendar);
tell(later.ok ? [] : later.issues);
