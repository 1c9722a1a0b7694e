import type { Model } from '../compose/model.js';
import type { Case } from '../escalation/case.js';
import { caseOn } from '../escalation/case-on.js';
import type { Moment } from '../escalation/event.js';
import { ladderOf } from '../escalation/ladder.js';
import { dayOf } from '../escalation/moments.js';
import { type CaseIssueCode, refuse } from '../escalation/refusal.js';
import { longDate } from '../explain/long-date.js';
import { type Result, success } from '../result.js';
import type { Calendar } from '../time/calendar.js';
import type { Ids } from '../vocabulary/ids.js';
import { caseBoxes } from './case-boxes.js';
import { drawnAs, type PictureOptions } from './draw-path.js';
import { waysOf } from './ways.js';
import { words } from './words.js';

/**
 * Draws the course of a case on a day: the steps it has come to and what was done there, what is due and overdue and for
 * whom, where it can go and who can take it there, and what comes of it if nobody does anything.
 *
 * It says what `caseOn` answers for that day, and fails as that does. It holds roles, ids, titles and dates, and no text
 * that people wrote.
 *
 * @example
 * ```ts
 * import { danishWorkingCalendar, defaultModel, openCase, parsePlainDate, valueOf } from '@samarbejde/core';
 * import { drawCase } from '@samarbejde/core/picture';
 *
 * const model = defaultModel('2026-11-24');
 * const calendar = danishWorkingCalendar(2026, 2027);
 * const day = valueOf(parsePlainDate('2026-11-24'));
 * const opened = valueOf(
 *   openCase(model, {
 *     id: 'case-1', path: 'aalborg/misunderstanding', on: day, by: { role: 'parent' }, purpose: 'misunderstanding', calendar,
 *   }),
 * );
 * const svg = valueOf(drawCase(model, opened, day, calendar, { locale: 'da', format: 'svg' }));
 * svg.includes('her er sagen nu'); // => true
 * ```
 */
export function drawCase<V extends Ids>(
  model: Model<V>,
  current: Case<NoInfer<V>>,
  date: Moment,
  calendar: Calendar,
  { locale, format }: PictureOptions,
): Result<string, CaseIssueCode> {
  const status = caseOn(model, current, date, calendar);
  if (!status.ok) return status;
  const ladder = ladderOf(model, current.path);
  if (ladder === undefined) return refuse('path-changed', { id: current.path });
  const { path } = ladder;
  const day = longDate(dayOf(calendar, date), locale);
  const picture = {
    name: current.id,
    title: `${words.case[locale]} ${current.id}: ${path.title[locale]}, ${words.asOf[locale]} ${day}`,
    boxes: caseBoxes({ model, ladder, locale, current, status: status.value }),
    ways: waysOf(path, current.step),
  };
  return success(drawnAs(picture, { locale, format }));
}
