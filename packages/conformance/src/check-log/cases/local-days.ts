import type { ZoneClock } from '@samarbejde/core';

const dayMillis = 86_400_000;

/** Tells the local day of one moment after the other: most are of the day that was told last, which costs two comparisons. */
export class LocalDays {
  private readonly clock: ZoneClock;
  private day = Number.NaN;
  private from = Number.POSITIVE_INFINITY;
  private until = Number.NEGATIVE_INFINITY;

  constructor(clock: ZoneClock) {
    this.clock = clock;
  }

  /** The number of the local day, as the clock's `dayNumberAt` has it. */
  dayAt(millis: number): number {
    if (millis >= this.from && millis < this.until) return this.day;
    const { clock } = this;
    const day = clock.dayNumberAt(millis);
    const from = clock.millisAtWall(day * dayMillis);
    const until = clock.millisAtWall((day + 1) * dayMillis);
    // On a day on which the clocks change, the same day may come twice: nothing is remembered of it.
    if (clock.offsetAt(from) === clock.offsetAt(until - 1)) {
      this.day = day;
      this.from = from;
      this.until = until;
    }
    return day;
  }
}
