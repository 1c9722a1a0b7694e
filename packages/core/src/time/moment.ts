declare const moment: unique symbol;

/**
 * A day, `YYYY-MM-DD`, from 1900 to 2199: no time of day, no zone. `parsePlainDate` reads one. It is not an `Instant`,
 * and comparing the two does not compile.
 */
export type PlainDate = string & { readonly [moment]: 'plain-date' };

/**
 * A point in time, `YYYY-MM-DDTHH:MM:SS` with `Z` or an offset such as `+01:00`, to the millisecond. `parseInstant`
 * reads one. Which day it is depends on the zone: see `localDateOf`.
 */
export type Instant = string & { readonly [moment]: 'instant' };

/** Tells a day from a point in time. */
export function isDay(moment: PlainDate | Instant): moment is PlainDate {
  return moment.length === 10;
}
