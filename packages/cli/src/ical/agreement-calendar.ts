import {
  type Agreement,
  type CalendarEntry,
  calendarEntries,
  createZoneClock,
  type Locale,
  type Model,
  millisOf,
  type PlainDate,
  parsePlainDate,
  type TimeZone,
  valueOf,
} from '@samarbejde/core';
import ICAL from 'ical.js';
import { entryNames } from './entry-texts.js';
import { foldLines } from './fold.js';
import { isHostName, isMailAddress } from './publisher.js';

/** How an agreement is written as a calendar. */
export interface AgreementCalendarOptions {
  /** The model that the agreement stands under: it knows what roles and channels are called. */
  readonly model: Model;
  readonly locale: Locale;
  /** The zone of the place, in which times of day were agreed. */
  readonly zone: TimeZone;
  /** A host name of whoever publishes the calendar. It makes the entries' names unique in the world. */
  readonly domain: string;
  /**
   * The mail address of whoever publishes the calendar, such as the school's office. With it the file says that it is
   * published (`METHOD:PUBLISH`), which the standard allows only to somebody who is named.
   */
  readonly organizer?: string;
  /** Whether to write what people wrote; left out when the calendar may be seen by others. */
  readonly words?: boolean;
}

const longestTitle = 200;

/**
 * Writes what an agreement puts in calendars as an iCalendar file: meetings, reviews, and the days by which actions are done.
 *
 * Published again after a change, the file updates what is in people's calendars: an entry keeps its `UID`, counts its
 * `SEQUENCE` up, and is `CANCELLED` when it is no longer there. Entries are private, and say only what they are and whose
 * part they are, unless `words` asks for what people wrote; that is escaped. Times are written in UTC. The same agreement
 * gives the same bytes. A `domain` that is no host name, and an `organizer` that is no mail address, throw a `RangeError`.
 *
 * @example
 * ```ts
 * import { defaultModel, parseTimeZone, proposeAgreement, valueOf } from '@samarbejde/core';
 * import { agreementCalendar } from '@samarbejde/cli/ical';
 *
 * const model = defaultModel('2026-11-24');
 * const parties = [{ id: 'p1', role: 'teacher' }, { id: 'p2', role: 'parent' }];
 * const draft = { id: 'a1', template: 'aalborg/contact-agreement', content: { form: 'oral', parties } } as const;
 * const agreement = valueOf(proposeAgreement(model, draft, 'p1', '2026-11-24'));
 * const zone = valueOf(parseTimeZone('Europe/Copenhagen'));
 * agreementCalendar(agreement, { model, locale: 'da', zone, domain: 'school.example' }).split('\r\n')[0]; // => 'BEGIN:VCALENDAR'
 * ```
 */
export function agreementCalendar(agreement: Agreement, options: AgreementCalendarOptions): string {
  const { domain, organizer } = options;
  if (!isHostName(domain)) throw new RangeError('the domain of a calendar is a host name');
  if (organizer !== undefined && !isMailAddress(organizer)) throw new RangeError('an organizer is a mail address');
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//Samarbejde//Samarbejde//${options.locale.toUpperCase()}`);
  if (organizer !== undefined) calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('name', titleOf(agreement, options));
  for (const entry of calendarEntries(agreement)) calendar.addSubcomponent(eventFor(agreement, entry, options));
  return foldLines(`${calendar.toString()}\r\n`);
}

function titleOf(agreement: Agreement, { model, locale }: AgreementCalendarOptions): string {
  return model.items.agreements.find(({ id }) => id === agreement.template)?.title[locale] ?? agreement.template;
}

function eventFor(agreement: Agreement, entry: CalendarEntry, options: AgreementCalendarOptions): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${entry.uid}@${options.domain}`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${entry.changedOn}T00:00:00Z`));
  if (options.organizer !== undefined) event.addPropertyWithValue('organizer', `mailto:${options.organizer}`);
  event.addPropertyWithValue('sequence', entry.sequence);
  event.addPropertyWithValue('status', entry.status.toUpperCase());
  event.addPropertyWithValue('class', 'PRIVATE');
  // A deadline takes up nobody's day.
  event.addPropertyWithValue('transp', entry.kind === 'action' ? 'TRANSPARENT' : 'OPAQUE');
  event.addPropertyWithValue('summary', summaryOf(entry, options));
  event.addPropertyWithValue('description', descriptionOf(agreement, entry, options));
  for (const [name, time] of timesOf(entry, options.zone)) event.addPropertyWithValue(name, time);
  return event;
}

function summaryOf({ kind, text }: CalendarEntry, { locale, words = false }: AgreementCalendarOptions): string {
  const name = entryNames[kind][locale];
  return words && text !== null ? `${name}: ${onOneLine(text)}` : name;
}

/** People's words as a title: on one line, without characters that steer a terminal or a parser, and not too long. */
function onOneLine(text: string): string {
  const plain = text
    .replace(/\u00ad|\p{Cs}/gu, '')
    .replace(/(?![\u200c\u200d])[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return [...plain].slice(0, longestTitle).join('');
}

/** The kind of agreement, whose part it is by role, and where. */
function descriptionOf(agreement: Agreement, entry: CalendarEntry, options: AgreementCalendarOptions): string {
  const { model, locale } = options;
  const parties = agreement.versions.flatMap(({ content }) => content.parties);
  const roles = entry.by.flatMap((id) => parties.find((party) => party.id === id)?.role ?? []);
  const names = [...new Set(roles)].map((role) => model.words.roles.get(role)?.name[locale] ?? role);
  const channel = entry.channel === null ? undefined : model.words.channels.get(entry.channel)?.name[locale];
  return [titleOf(agreement, options), names.join(', '), ...(channel === undefined ? [] : [channel])].join('\n');
}

type Times = readonly (readonly ['dtstart' | 'dtend', ICAL.Time])[];

function timesOf({ on, at, minutes }: CalendarEntry, zone: TimeZone): Times {
  const day = valueOf(parsePlainDate(on));
  if (at === null) return wholeDay(day);
  const start = millisOf(createZoneClock(zone).instantAt(day, at));
  return [
    ['dtstart', utc(start)],
    ['dtend', utc(start + (minutes ?? 60) * 60_000)],
  ];
}

/** A whole day ends where the next one begins. */
function wholeDay(day: PlainDate): Times {
  const end = ICAL.Time.fromDateString(day);
  end.adjust(1, 0, 0, 0);
  return [
    ['dtstart', ICAL.Time.fromDateString(day)],
    ['dtend', end],
  ];
}

function utc(millis: number): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${new Date(millis).toISOString().slice(0, 19)}Z`);
}
