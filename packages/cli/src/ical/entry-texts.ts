import type { CalendarEntry, Text } from '@samarbejde/core';

/** What an entry is called in a calendar. */
export const entryNames: Readonly<Record<CalendarEntry['kind'], Text>> = {
  action: { da: 'Aftalt handling skal være gjort', en: 'Agreed action is to be done' },
  meeting: { da: 'Aftalt møde', en: 'Agreed meeting' },
  review: { da: 'Se på aftalen igen', en: 'Look at the agreement again' },
};
