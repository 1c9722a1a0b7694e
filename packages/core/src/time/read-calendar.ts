import type { Citation } from '../vocabulary/citation.js';
import type { Calendar, Closure, Holiday, Opening, Span } from './calendar.js';
import type { CalendarReader, Path } from './calendar-reader.js';
import { type ClockTime, isClockTime } from './clock-time.js';
import type { PlainDate } from './moment.js';
import { parsePlainDate } from './plain-date.js';
import { parseTimeZone } from './time-zone.js';
import { type Weekday, weekdays } from './weekday.js';

type Placed<T> = ReadonlyMap<number, T>;

/** What could be read of a calendar; lists keep the places that their items had. */
export interface CalendarParts {
  readonly id: Calendar['id'] | undefined;
  readonly title: Calendar['title'] | undefined;
  readonly zone: Calendar['zone'] | undefined;
  readonly weeklyDaysOff: Placed<Weekday>;
  readonly holidays: Placed<Holiday>;
  readonly closures: Placed<Closure>;
  readonly openings: Placed<Opening> | undefined;
  readonly covers: Span | undefined;
  readonly schoolDayStarts: ClockTime | undefined;
  readonly schoolDayEnds: ClockTime | undefined;
  readonly cites: Placed<Citation>;
}

const required = ['id', 'title', 'zone', 'weeklyDaysOff', 'holidays', 'closures', 'covers', 'cites'];
const optional = ['openings', 'schoolDayStarts', 'schoolDayEnds'];

/** Reads the fields of a calendar one by one; what they say together is looked at elsewhere. */
export function readCalendar(reader: CalendarReader, data: unknown): CalendarParts | undefined {
  const fields = reader.fields(data, [], required, optional);
  if (fields === undefined) return undefined;
  const read = <T>(key: string, one: (value: unknown, path: Path) => T | undefined): T | undefined =>
    reader.field(fields, key, [], one);
  const list = <T>(key: string, one: (value: unknown, path: Path) => T | undefined): Placed<T> | undefined =>
    read(key, (value, path) => reader.list(value, path, one));
  const none = new Map<number, never>();
  return {
    id: read('id', (value, path) => reader.id(value, path)),
    title: read('title', (value, path) => reader.translated(value, path)),
    zone: read('zone', (value, path) => reader.parsed(parseTimeZone(value), path)),
    weeklyDaysOff: list('weeklyDaysOff', (value, path) => weekday(reader, value, path)) ?? none,
    holidays: list('holidays', (value, path) => holiday(reader, value, path)) ?? none,
    closures: list('closures', (value, path) => closure(reader, value, path)) ?? none,
    openings: list('openings', (value, path) => opening(reader, value, path)),
    covers: read('covers', (value, path) => span(reader, value, path)),
    schoolDayStarts: read('schoolDayStarts', (value, path) => clock(reader, value, path)),
    schoolDayEnds: read('schoolDayEnds', (value, path) => clock(reader, value, path)),
    cites: list('cites', (value, path) => citation(reader, value, path)) ?? none,
  };
}

function weekday(reader: CalendarReader, value: unknown, path: Path): Weekday | undefined {
  return weekdays.find((day) => day === value) ?? reader.report('unknown-weekday', path, { known: weekdays });
}

function clock(reader: CalendarReader, value: unknown, path: Path): ClockTime | undefined {
  return isClockTime(value) ? value : reader.report('not-a-clock-time', path);
}

function date(reader: CalendarReader, value: unknown, path: Path): PlainDate | undefined {
  return reader.parsed(parsePlainDate(value), path);
}

function span(reader: CalendarReader, value: unknown, path: Path): Span | undefined {
  const fields = reader.fields(value, path, ['from', 'until'], []);
  if (fields === undefined) return undefined;
  const from = reader.field(fields, 'from', path, (one, at) => date(reader, one, at));
  const until = reader.field(fields, 'until', path, (one, at) => date(reader, one, at));
  return from === undefined || until === undefined ? undefined : { from, until };
}

function holiday(reader: CalendarReader, value: unknown, path: Path): Holiday | undefined {
  const fields = reader.fields(value, path, ['date', 'name'], ['kind', 'cites']);
  if (fields === undefined) return undefined;
  const day = reader.field(fields, 'date', path, (one, at) => date(reader, one, at));
  const name = reader.field(fields, 'name', path, (one, at) => reader.translated(one, at));
  const kinds = ['public-holiday', 'customary-day-off'] as const;
  const kind = reader.field(fields, 'kind', path, (one, at) => reader.choice(one, at, kinds));
  const cites = citations(reader, fields, path);
  return day && name && { date: day, name, ...(kind && { kind }), ...(cites && { cites }) };
}

function closure(reader: CalendarReader, value: unknown, path: Path): Closure | undefined {
  const fields = reader.fields(value, path, ['from', 'until', 'name', 'kind'], ['closes', 'cites']);
  if (fields === undefined) return undefined;
  const from = reader.field(fields, 'from', path, (one, at) => date(reader, one, at));
  const until = reader.field(fields, 'until', path, (one, at) => date(reader, one, at));
  const name = reader.field(fields, 'name', path, (one, at) => reader.translated(one, at));
  const kinds = ['school-holiday', 'closed-day'] as const;
  const kind = reader.field(fields, 'kind', path, (one, at) => reader.choice(one, at, kinds));
  const closes = reader.field(fields, 'closes', path, (one, at) => schoolOrWork(reader, one, at));
  const cites = citations(reader, fields, path);
  return (
    from && until && name && kind && { from, until, name, kind, ...(closes && { closes }), ...(cites && { cites }) }
  );
}

function opening(reader: CalendarReader, value: unknown, path: Path): Opening | undefined {
  const fields = reader.fields(value, path, ['date', 'name'], ['opens', 'cites']);
  if (fields === undefined) return undefined;
  const day = reader.field(fields, 'date', path, (one, at) => date(reader, one, at));
  const name = reader.field(fields, 'name', path, (one, at) => reader.translated(one, at));
  const opens = reader.field(fields, 'opens', path, (one, at) => schoolOrWork(reader, one, at));
  const cites = citations(reader, fields, path);
  return day && name && { date: day, name, ...(opens && { opens }), ...(cites && { cites }) };
}

function schoolOrWork(reader: CalendarReader, value: unknown, path: Path): 'school' | 'school-and-work' | undefined {
  return reader.choice(value, path, ['school', 'school-and-work']);
}

function citations(
  reader: CalendarReader,
  fields: Readonly<Record<string, unknown>>,
  path: Path,
): readonly Citation[] | undefined {
  return reader.field(fields, 'cites', path, (list, at) => [
    ...reader.list(list, at, (one, place) => citation(reader, one, place)).values(),
  ]);
}

function citation(reader: CalendarReader, value: unknown, path: Path): Citation | undefined {
  const keys = ['source', 'section', 'paraphrase', 'compared'];
  const fields = reader.fields(value, path, keys, ['support', 'certainty']);
  if (fields === undefined) return undefined;
  const source = reader.field(fields, 'source', path, (one, at) => reader.text(one, at));
  const section = reader.field(fields, 'section', path, (one, at) => reader.text(one, at));
  const paraphrase = reader.field(fields, 'paraphrase', path, (one, at) => reader.translated(one, at));
  const compared = reader.field(fields, 'compared', path, (one, at) => date(reader, one, at));
  const support = reader.field(fields, 'support', path, (one, at) => supporters(reader, one, at));
  const levels = ['text-read', 'page-seen'] as const;
  const certainty = reader.field(fields, 'certainty', path, (one, at) => reader.choice(one, at, levels));
  if (!(source && section && paraphrase && compared)) return undefined;
  return { source, section, paraphrase, compared, ...(support && { support }), ...(certainty && { certainty }) };
}

function supporters(reader: CalendarReader, value: unknown, path: Path): Citation['support'] | undefined {
  const fields = reader.fields(value, path, ['institutions', 'of'], []);
  if (fields === undefined) return undefined;
  const institutions = reader.field(fields, 'institutions', path, (one, at) => reader.number(one, at));
  const of = reader.field(fields, 'of', path, (one, at) => reader.number(one, at));
  return institutions === undefined || of === undefined ? undefined : { institutions, of };
}
