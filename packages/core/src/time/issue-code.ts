/** What can be wrong with a date, an instant, a zone or a clock time that was given as text. */
export type MomentIssueCode =
  | 'not-a-date'
  | 'wrong-century'
  | 'no-such-date'
  | 'date-with-time'
  | 'not-an-instant'
  | 'instant-without-time'
  | 'time-without-zone'
  | 'no-such-time'
  | 'unknown-time-zone';

/** What can be wrong with a deadline that was given as data. */
export type WithinIssueCode =
  | 'not-a-deadline'
  | 'deadline-field-unknown'
  | 'unknown-time-unit'
  | 'bad-length'
  | 'not-a-clock-time'
  | 'unknown-deadline-day'
  | 'unknown-landing'
  | 'landing-without-effect';

/** What can be wrong with a calendar that was given as data. */
export type CalendarIssueCode =
  | 'calendar-not-an-object'
  | 'calendar-field-missing'
  | 'calendar-field-unknown'
  | 'calendar-field-wrong'
  | 'calendar-list-too-long'
  | 'unknown-weekday'
  | 'repeated-weekday'
  | 'no-weekday-open'
  | 'span-reversed'
  | 'holiday-outside-span'
  | 'repeated-holiday'
  | 'closure-reversed'
  | 'closure-outside-span'
  | 'closures-overlap'
  | 'opening-outside-span'
  | 'repeated-opening'
  | 'opening-already-open'
  | 'school-hours-incomplete'
  | 'school-hours-reversed';

/** What checking a calendar can find: its own faults, and those of the dates, zone and clock times in it. */
export type CalendarCheckIssueCode = CalendarIssueCode | MomentIssueCode | 'not-a-clock-time';

/** Why a question about days has no answer. */
export type DayIssueCode = 'not-covered' | 'start-without-time' | 'school-start-unknown' | 'promptly-has-no-date';

/** Every reason that an answer about time can fail with. */
export type TimeIssueCode = MomentIssueCode | WithinIssueCode | CalendarIssueCode | DayIssueCode;
