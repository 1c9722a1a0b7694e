import type { Model } from '../compose/model.js';
import { defaultModel } from '../default-model.js';
import { type Result, valueOf } from '../result.js';
import { checkCalendar } from '../time/check-calendar.js';
import { type PlainDate, parsePlainDate } from '../time/plain-date.js';
import { advanceCase } from './advance-case.js';
import type { Case } from './case.js';
import type { CaseEvent, CaseMove, CaseOpening, Moment } from './event.js';
import { openCase } from './open-case.js';
import type { CaseIssueCode } from './refusal.js';

// A disagreement between a home and a school in a week with an autumn holiday in it, for the tests of this folder.

const name = { da: 'Efterårsferie', en: 'Autumn holiday' };

/** The default model of the day. */
export const model: Model = defaultModel('2026-10-05');

/** A day, from its text. */
export const day = (text: string): PlainDate => valueOf(parsePlainDate(text));

/** A school year's autumn: a week of holiday in which the school's offices are open. */
export const autumn = valueOf(
  checkCalendar({
    id: 'autumn-2026',
    title: { da: 'Efteråret 2026', en: 'Autumn 2026' },
    zone: 'Europe/Copenhagen',
    weeklyDaysOff: ['sat', 'sun'],
    holidays: [{ date: '2026-12-25', name: { da: 'Første juledag', en: 'Christmas Day' } }],
    closures: [{ from: '2026-10-12', until: '2026-10-16', name, kind: 'school-holiday' }],
    covers: { from: '2026-08-01', until: '2026-12-31' },
    cites: [],
  }),
);

/** What opens the case of these tests. */
export const opening: CaseOpening = {
  id: 'case-1',
  path: 'common-practice/conflict-home-school',
  on: day('2026-10-05'),
  by: { role: 'custody-holder' },
  with: 'class-teacher',
  purpose: 'conflict',
  facts: { about: 'one-child', tension: 'delicate' },
  calendar: autumn,
};

/** A case with some of its opening changed. */
export const open = (changes: Partial<CaseOpening> = {}): Case => valueOf(openCase(model, { ...opening, ...changes }));

/** Somebody's move on a day. */
export const event = (on: Moment, role: string, move: CaseMove): CaseEvent => ({ ...move, on, by: { role } });

/** The case after some moves, each as day, role and move. */
export const after = (start: Case, ...moves: readonly (readonly [on: string, role: string, move: CaseMove])[]): Case =>
  moves.reduce((current, [on, role, move]) => valueOf(advanceCase(model, current, event(day(on), role, move))), start);

/** The codes of a refusal; none when it was none. */
export const codesOf = (result: Result<unknown, CaseIssueCode>): readonly string[] =>
  result.ok ? [] : result.issues.map((issue) => issue.code);

/** The codes with which a move is refused on a day. */
export const refused = (current: Case, on: string, role: string, move: CaseMove): readonly string[] =>
  codesOf(advanceCase(model, current, event(day(on), role, move)));

/** A talk that has been had, with what makes it hard asked and the child heard. */
export const talked = [
  ['2026-10-05', 'class-teacher', { kind: 'done', what: 'ask-what-makes-it-hard' }],
  ['2026-10-05', 'class-teacher', { kind: 'done', what: 'hear-child' }],
  ['2026-10-05', 'class-teacher', { kind: 'done', what: 'talk' }],
] as const;
