import type { Model } from '../compose/model.js';
import type { Ground } from '../engine/decision.js';
import { groundOf } from '../engine/entry.js';
import { UnknownWordError } from '../engine/lookup.js';
import { replacedBy } from '../engine/replacement.js';
import type { PlacedItem } from '../frame/book.js';
import { deepFreeze } from '../frame/freeze.js';
import { type ClockTime, minutesOf } from '../time/clock-time.js';
import type { Weekday } from '../time/weekday.js';
import type { Ids } from '../vocabulary/ids.js';

/** A time of the week, as the clock on the recipient's wall shows it. */
export interface ContactMoment {
  readonly weekday: Weekday;
  readonly time: ClockTime;
  /** The calendar closes the day; left out when it does not. */
  readonly closedDay?: boolean;
}

/** Whether somebody can be expected to be reached then, and who says so. */
export interface ContactHoursAnswer {
  /** The value of the fact `hours`; `undetermined` where no frame speaks of the role's hours. */
  readonly hours: 'within' | 'outside' | 'undetermined';
  readonly because: readonly Ground[];
}

/**
 * Answers whether a moment lies within the hours in which a role can be expected to be reached: the fact `hours`.
 *
 * Where several frames give hours and none replaces the other, a moment is within only if it is within all of them: the
 * more cautious one counts. Hours begin with `from` and end before `until`. A calendar says which days are closed, not the
 * model. An unknown role throws an `UnknownWordError`.
 *
 * @example
 * ```ts
 * import { contactHoursAt, defaultModel } from '@samarbejde/core';
 *
 * contactHoursAt(defaultModel('2026-11-24'), 'teacher', { weekday: 'sat', time: '10:00' }).hours; // => 'outside'
 * ```
 */
export function contactHoursAt<V extends Ids>(
  model: Model<V>,
  role: NoInfer<V>['role'],
  moment: ContactMoment,
): ContactHoursAnswer {
  const known = model.words.roles.get(role);
  if (known === undefined) {
    throw new UnknownWordError(`\`${String(role).slice(0, 60)}\` is not a role that this model knows`);
  }
  const speaking = model.items.hours.filter(({ of }) =>
    'side' in of ? of.side === known.side : of.roles.some((named) => known.groups.includes(named)),
  );
  const replaced = new Set(speaking.flatMap((one) => replacedBy(one, speaking)));
  const counting = speaking.filter((_, index) => !replaced.has(index));
  const closing = counting.filter((one) => !isWithin(one, moment));
  const hours = counting.length === 0 ? 'undetermined' : closing.length > 0 ? 'outside' : 'within';
  return deepFreeze({ hours, because: (closing.length > 0 ? closing : counting).map(groundOf) });
}

function isWithin(hours: PlacedItem<'hours'>, { weekday, time, closedDay = false }: ContactMoment): boolean {
  if (closedDay && hours.exceptClosedDays) return false;
  const at = minutesOf(time);
  return hours.weekly.some(
    ({ days, from, until }) => days.includes(weekday) && minutesOf(from) <= at && at < minutesOf(until),
  );
}
