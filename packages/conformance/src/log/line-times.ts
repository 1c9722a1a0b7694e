import { clockOf, dayOf, type IsoTime, readIsoTime, type Years } from './iso-time.js';

const [PLUS, COMMA, MINUS, DOT, COLON, UPPER_T, UPPER_Z, LOWER_Z, SPACE] = [43, 44, 45, 46, 58, 84, 90, 122, 32];
const dateBytes = 10;
const minuteMillis = 60_000;

/**
 * Reads ISO 8601 times out of bytes, to the very same answer as `readIsoTime` gives for their text.
 *
 * The day that was read last is remembered, since the times of a log mostly come by the day. What is not laid out as
 * nearly all times are is read as a text.
 */
export class LineTimes {
  /** The time that was read last. */
  at = 0;
  hasOffset = false;
  private readonly years: Years;
  private readonly date = new Uint8Array(dateBytes);
  /** The start of that date, as if the day were one of UTC. */
  private day = 0;

  constructor(years: Years) {
    this.years = years;
  }

  /** Answers with whether the bytes are a time. */
  read(bytes: Uint8Array, from: number, end: number): boolean {
    return (this.isSameDate(bytes, from, end) && this.readUsual(bytes, from, end)) || this.readText(bytes, from, end);
  }

  private isSameDate(bytes: Uint8Array, from: number, end: number): boolean {
    if (end - from < dateBytes) return false;
    const { date } = this;
    // The last digits differ most often.
    for (let index = dateBytes - 1; index >= 0; index -= 1) if (bytes[from + index] !== date[index]) return false;
    return true;
  }

  /** `08:00:00`, with or without milliseconds, and with `Z`, an offset or nothing after it. */
  private readUsual(bytes: Uint8Array, from: number, end: number): boolean {
    const between = bytes[from + 10];
    if (end - from < 19 || (between !== UPPER_T && between !== SPACE)) return false;
    if (bytes[from + 13] !== COLON || bytes[from + 16] !== COLON) return false;
    const mark = bytes[from + 19];
    const hasMillis = end - from >= 23 && (mark === DOT || mark === COMMA);
    const millis = hasMillis ? 10 * twoDigits(bytes, from + 20) + digit(bytes, from + 22) : 0;
    const minute = twoDigits(bytes, from + 14);
    const clock = clockOf(twoDigits(bytes, from + 11), minute, twoDigits(bytes, from + 17), millis);
    const offsetFrom = from + (hasMillis ? 23 : 19);
    const offset = offsetMinutes(bytes, offsetFrom, end);
    if (clock === undefined || Number.isNaN(clock) || Number.isNaN(offset)) return false;
    this.at = this.day + clock - offset * minuteMillis;
    this.hasOffset = offsetFrom !== end;
    return true;
  }

  private readText(bytes: Uint8Array, from: number, end: number): boolean {
    const text = String.fromCharCode(...bytes.subarray(from, Math.min(end, from + longest)));
    const read: IsoTime | string = end - from > longest ? 'time-unreadable' : readIsoTime(text, this.years);
    if (typeof read === 'string') return false;
    const day = dayOf(text, this.years);
    if (typeof day === 'number') {
      this.day = day;
      this.date.set(bytes.subarray(from, from + dateBytes));
    }
    this.at = read.at;
    this.hasOffset = read.hasOffset;
    return true;
  }
}

/** A longer one is left to the reader of texts. */
const longest = 64;

function digit(bytes: Uint8Array, at: number): number {
  const value = (bytes[at] ?? 0) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  return digit(bytes, at) * 10 + digit(bytes, at + 1);
}

/** 0 where there is none; NaN where it is not laid out as `Z` or `+01:00`. */
function offsetMinutes(bytes: Uint8Array, from: number, end: number): number {
  const sign = bytes[from];
  if (from === end) return 0;
  if (from + 1 === end) return sign === UPPER_Z || sign === LOWER_Z ? 0 : Number.NaN;
  if (from + 6 !== end || bytes[from + 3] !== COLON || (sign !== PLUS && sign !== MINUS)) return Number.NaN;
  const hours = twoDigits(bytes, from + 1);
  const minutes = twoDigits(bytes, from + 4);
  if (!(hours <= 23 && minutes <= 59)) return Number.NaN;
  return sign === PLUS ? hours * 60 + minutes : -(hours * 60 + minutes);
}
