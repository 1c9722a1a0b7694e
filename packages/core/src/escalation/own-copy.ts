import type { Calendar } from '../time/calendar.js';
import { withDayTable } from '../time/counted-calendar.js';
import { dayTable } from '../time/day-table.js';
import type { CaseEvent, CaseOpening } from './event.js';

/** A copy of an opening for the case to keep, so that freezing the case freezes nothing of the caller's. */
export function ownOpening({ calendar, ...rest }: CaseOpening): CaseOpening {
  return { ...copied(rest), calendar: ownCalendar(calendar) };
}

/** A copy of an event for the case to keep. */
export function ownEvent(event: CaseEvent): CaseEvent {
  if (event.kind !== 'calendar-renewed') return copied(event);
  const { calendar, ...rest } = event;
  return { ...copied(rest), calendar: ownCalendar(calendar) };
}

/** A calendar whose days are counted already and frozen is shared; any other is copied, and its days are counted once. */
export function ownCalendar(calendar: Calendar): Calendar {
  return calendar[dayTable] !== undefined && Object.isFrozen(calendar) ? calendar : withDayTable(copied(calendar));
}

function copied<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data));
}
