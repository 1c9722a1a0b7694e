/** A timer as the file writes it, and what could be read of it. */
export interface Timer {
  readonly kind: 'date' | 'duration' | 'cycle';
  readonly raw: string;
  /** How long until it goes off, in working days; `unknown` for expressions, dates and anything that is not ISO 8601. */
  readonly workingDays: WorkingDays | 'unknown';
  /** How often a cycle goes off at most; absent where it may go on for ever. */
  readonly times?: number;
}

/**
 * The working days that a duration holds at most.
 *
 * Whole days are exact, so both numbers are the same. Hours may or may not run past midnight: `least` counts whole days
 * only, `most` counts a started day too.
 */
export interface WorkingDays {
  readonly least: number;
  readonly most: number;
}

const DURATION =
  /^P(?:(\d+)W|(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?)$/;
const CYCLE = /^R(\d*)\/(?:[^/]+\/)?(P[^/]+)$/;
const LONGEST_TIMER_TEXT = 200;
const MOST_CALENDAR_DAYS = 36_600;

/**
 * Reads the text of a timer.
 *
 * Never fails: what is not ISO 8601 gives a timer whose length is `unknown`.
 */
export function readTimer(kind: Timer['kind'], text: string): Timer {
  const raw = text.trim();
  if (raw.length > LONGEST_TIMER_TEXT) return { kind, raw: raw.slice(0, LONGEST_TIMER_TEXT), workingDays: 'unknown' };
  if (kind === 'date') return { kind, raw, workingDays: 'unknown' };
  if (kind === 'duration') return { kind, raw, workingDays: workingDaysOf(raw) };
  const cycle = CYCLE.exec(raw);
  if (cycle === null) return { kind, raw, workingDays: 'unknown' };
  const [, times, every] = cycle;
  const read = { kind, raw, workingDays: workingDaysOf(every ?? '') } as const;
  return times === undefined || times === '' ? read : { ...read, times: Number(times) };
}

/** Answers how many working days an ISO 8601 duration can hold at most, counted from the day after a working day. */
export function workingDaysOf(duration: string): WorkingDays | 'unknown' {
  const read = DURATION.exec(duration);
  if (read === null || duration.endsWith('T') || duration === 'P') return 'unknown';
  const [weeks, years, months, days, hours, minutes, seconds] = read.slice(1).map((part) => Number(part ?? 0));
  const whole = (weeks ?? 0) * 7 + Math.ceil((years ?? 0) * 365.25) + daysOfMonths(months ?? 0) + (days ?? 0);
  const clock = ((hours ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600) / 24;
  if (whole + clock > MOST_CALENDAR_DAYS) return 'unknown';
  return { least: mostWeekdays(whole + Math.floor(clock)), most: mostWeekdays(whole + Math.ceil(clock)) };
}

/** The most weekdays among the `days` that follow a weekday: a remainder of five or six reaches into the weekend. */
function mostWeekdays(days: number): number {
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 4);
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOfMonths(months: number): number {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const spans = MONTH_LENGTHS.map((_, first) =>
    Array.from({ length: rest }, (_, index) => MONTH_LENGTHS[(first + index) % 12] ?? 31).reduce((a, b) => a + b, 0),
  );
  return Math.ceil(years * 365.25) + Math.max(...spans);
}
