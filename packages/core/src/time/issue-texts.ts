import type { Issue } from '../result.js';
import type { CalendarIssueCode, DayIssueCode, MomentIssueCode, TimeIssueCode, WithinIssueCode } from './issue-code.js';

/** A message in both languages, made from what an issue carries. */
export type IssueText = (params: Issue['params']) => { readonly da: string; readonly en: string };

type Texts<Code extends string> = Readonly<Record<Code, IssueText>>;

/** Sentences that need nothing from the issue. */
function plain(da: string, en: string): IssueText {
  return () => ({ da, en });
}

function value(params: Issue['params'], name: string): string {
  const found = params[name] ?? '';
  return typeof found === 'object' ? found.join('`, `') : String(found);
}

const momentTexts: Texts<MomentIssueCode> = {
  'not-a-date': plain(
    'Her skal stå en dato. Skriv den som år, måned og dag: `2026-08-11`.',
    'A date belongs here. Write it as year, month and day: `2026-08-11`.',
  ),
  'wrong-century': plain(
    'Årstallet ligger uden for 1900 til 2199. Skriv året med fire cifre, og se efter tastefejl.',
    'The year lies outside 1900 to 2199. Write the year with four digits, and look for a slip of the keyboard.',
  ),
  'no-such-date': plain(
    'Den dato findes ikke i kalenderen. Ret måneden eller dagen.',
    'That date does not exist. Correct the month or the day.',
  ),
  'date-with-time': plain(
    'Her skal stå en dag uden klokkeslæt. Lad klokkeslættet ude: `2026-08-11`.',
    'A day without a time belongs here. Leave the time out: `2026-08-11`.',
  ),
  'not-an-instant': plain(
    'Her skal stå et tidspunkt. Skriv dato, klokkeslæt og tidszone: `2026-08-11T08:15:00+02:00`.',
    'A point in time belongs here. Write date, time and zone: `2026-08-11T08:15:00+02:00`.',
  ),
  'instant-without-time': plain(
    'Her står en dag, men der mangler et klokkeslæt. Skriv også klokkeslæt og tidszone: `2026-08-11T08:15:00+02:00`.',
    'This is a day without a time. Add the time and the zone: `2026-08-11T08:15:00+02:00`.',
  ),
  'time-without-zone': plain(
    'Tidspunktet har ingen tidszone og kan derfor betyde flere forskellige øjeblikke. Tilføj `Z` eller en forskel som `+01:00`.',
    'The time has no zone, so it could be any of several moments. Add `Z` or an offset such as `+01:00`.',
  ),
  'no-such-time': plain(
    'Det klokkeslæt eller den forskel til UTC findes ikke. Skriv timer fra 00 til 23, minutter og sekunder fra 00 til 59.',
    'That time or offset does not exist. Write hours from 00 to 23, and minutes and seconds from 00 to 59.',
  ),
  'unknown-time-zone': plain(
    'Tidszonen er ukendt. Brug et navn fra IANA-listen, for eksempel `Europe/Copenhagen`.',
    'The time zone is unknown. Use a name from the IANA list, such as `Europe/Copenhagen`.',
  ),
};

const withinTexts: Texts<WithinIssueCode> = {
  'not-a-deadline': plain(
    'Her skal stå en frist. Skriv et antal og en enhed, for eksempel `{ "n": 10, "unit": "working-day" }`, et klokkeslæt, en tid før skoledagens start eller `promptly`.',
    'A deadline belongs here. Write a number and a unit, such as `{ "n": 10, "unit": "working-day" }`, a clock time, a time before school starts, or `promptly`.',
  ),
  'deadline-field-unknown': (params) => ({
    da: `Fristen har et felt, som ikke kendes. Brug kun \`${value(params, 'known')}\`.`,
    en: `The deadline has a field that is not known. Use only \`${value(params, 'known')}\`.`,
  }),
  'unknown-time-unit': (params) => ({
    da: `Enheden er ukendt. Vælg en af disse: \`${value(params, 'known')}\`.`,
    en: `The unit is unknown. Choose one of these: \`${value(params, 'known')}\`.`,
  }),
  'bad-length': plain(
    'Fristens længde skal være et helt tal, som er 0 eller mere og ikke urimelig stort. Ret tallet.',
    'The length of a deadline is a whole number, 0 or more, and not unreasonably large. Correct the number.',
  ),
  'not-a-clock-time': plain(
    'Her skal stå et klokkeslæt. Skriv det med fire cifre og kolon, fra `00:00` til `23:59`.',
    'A clock time belongs here. Write it with four digits and a colon, from `00:00` to `23:59`.',
  ),
  'unknown-deadline-day': (params) => ({
    da: `Det er ikke klart, hvilken dag fristen gælder. Vælg en af disse: \`${value(params, 'known')}\`.`,
    en: `It is not clear which day the deadline is on. Choose one of these: \`${value(params, 'known')}\`.`,
  }),
  'unknown-landing': (params) => ({
    da: `Det er ikke klart, hvad der sker, når fristen ender på en lukket dag. Vælg en af disse: \`${value(params, 'known')}\`.`,
    en: `It is not clear what happens when the deadline ends on a closed day. Choose one of these: \`${value(params, 'known')}\`.`,
  }),
  'landing-without-effect': (params) => ({
    da: `En frist i \`${value(params, 'unit')}\` ender aldrig på en lukket dag. Fjern \`onClosedDay\`.`,
    en: `A deadline in \`${value(params, 'unit')}\` never ends on a closed day. Remove \`onClosedDay\`.`,
  }),
};

const expectedTexts: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  object: { da: 'et objekt med navngivne felter', en: 'an object with named fields' },
  list: { da: 'en liste', en: 'a list' },
  id: { da: 'et id med små bogstaver, cifre og bindestreger', en: 'an id of small letters, digits and hyphens' },
  'text-in-two-languages': {
    da: 'en tekst på højst 300 tegn på hvert sprog',
    en: 'a text of at most 300 characters in each language',
  },
  text: { da: 'en tekst på højst 300 tegn', en: 'a text of at most 300 characters' },
  number: { da: 'et tal', en: 'a number' },
  choice: { da: 'en af de kendte værdier', en: 'one of the known values' },
};

function wrongField(params: Issue['params']): { readonly da: string; readonly en: string } {
  const field = value(params, 'field');
  const expected = expectedTexts[value(params, 'expected')] ?? { da: 'noget andet', en: 'something else' };
  const choices = value(params, 'choices');
  const list = choices === '' ? '' : `: \`${choices}\``;
  return {
    da: `Feltet \`${field}\` har et indhold, som ikke kan læses. Skriv ${expected.da}${list}.`,
    en: `The field \`${field}\` holds something that cannot be read. Write ${expected.en}${list}.`,
  };
}

const calendarTexts: Texts<CalendarIssueCode> = {
  'calendar-not-an-object': plain(
    'Filen indeholder ikke en kalender. En kalender er ét objekt med felter som `id`, `zone` og `covers`.',
    'The file does not hold a calendar. A calendar is one object with fields such as `id`, `zone` and `covers`.',
  ),
  'calendar-field-missing': (params) => ({
    da: `Feltet \`${value(params, 'field')}\` mangler. Tilføj det.`,
    en: `The field \`${value(params, 'field')}\` is missing. Add it.`,
  }),
  'calendar-field-unknown': (params) => ({
    da: `Feltet \`${value(params, 'field')}\` kendes ikke her. Ret navnet, eller fjern det. Kendte felter: \`${value(params, 'known')}\`.`,
    en: `The field \`${value(params, 'field')}\` is not known here. Correct its name or remove it. Known fields: \`${value(params, 'known')}\`.`,
  }),
  'calendar-field-wrong': wrongField,
  'calendar-list-too-long': (params) => ({
    da: `Listen har flere end ${value(params, 'most')} punkter og er ikke læst. Del kalenderen op i kortere perioder.`,
    en: `The list has more than ${value(params, 'most')} items and was not read. Divide the calendar into shorter periods.`,
  }),
  'unknown-weekday': (params) => ({
    da: `Ugedagen er ukendt. Vælg en af disse: \`${value(params, 'known')}\`.`,
    en: `The weekday is unknown. Choose one of these: \`${value(params, 'known')}\`.`,
  }),
  'repeated-weekday': (params) => ({
    da: `Ugedagen \`${value(params, 'weekday')}\` står der to gange. Fjern den ene.`,
    en: `The weekday \`${value(params, 'weekday')}\` is there twice. Remove one of them.`,
  }),
  'no-weekday-open': plain(
    'Alle ugens dage er lukkede, så ingen frist kan ende. Lad mindst én ugedag være åben.',
    'Every day of the week is closed, so no deadline can end. Leave at least one weekday open.',
  ),
  'span-reversed': (params) => ({
    da: `Kalenderen slutter, før den begynder (fra ${value(params, 'from')} til ${value(params, 'until')}). Byt om på de to datoer, eller ret dem.`,
    en: `The calendar ends before it begins (from ${value(params, 'from')} until ${value(params, 'until')}). Swap the two dates or correct them.`,
  }),
  'holiday-outside-span': (params) => ({
    da: `Helligdagen ${value(params, 'date')} ligger uden for kalenderen, som dækker ${value(params, 'from')} til ${value(params, 'until')}. Ret datoen, eller udvid perioden.`,
    en: `The holiday ${value(params, 'date')} lies outside the calendar, which covers ${value(params, 'from')} until ${value(params, 'until')}. Correct the date or extend the span.`,
  }),
  'repeated-holiday': (params) => ({
    da: `Helligdagen ${value(params, 'date')} står der to gange. Fjern den ene.`,
    en: `The holiday ${value(params, 'date')} is there twice. Remove one of them.`,
  }),
  'closure-reversed': (params) => ({
    da: `Lukningen slutter, før den begynder (fra ${value(params, 'from')} til ${value(params, 'until')}). Byt om på de to datoer, eller ret dem.`,
    en: `The closure ends before it begins (from ${value(params, 'from')} until ${value(params, 'until')}). Swap the two dates or correct them.`,
  }),
  'closure-outside-span': (params) => ({
    da: `Lukningen fra ${value(params, 'from')} til ${value(params, 'until')} rækker ud over kalenderen, som dækker ${value(params, 'first')} til ${value(params, 'last')}. Ret datoerne, eller udvid perioden.`,
    en: `The closure from ${value(params, 'from')} until ${value(params, 'until')} reaches beyond the calendar, which covers ${value(params, 'first')} until ${value(params, 'last')}. Correct the dates or extend the span.`,
  }),
  'closures-overlap': (params) => ({
    da: `To lukninger overlapper hinanden fra ${value(params, 'from')} til ${value(params, 'until')}. Lad den ene slutte, dagen før den anden begynder, eller saml dem i én.`,
    en: `Two closures overlap from ${value(params, 'from')} until ${value(params, 'until')}. Let one end the day before the other begins, or make them one.`,
  }),
  'opening-outside-span': (params) => ({
    da: `Den ekstra åbne dag ${value(params, 'date')} ligger uden for kalenderen, som dækker ${value(params, 'from')} til ${value(params, 'until')}. Ret datoen, eller udvid perioden.`,
    en: `The extra open day ${value(params, 'date')} lies outside the calendar, which covers ${value(params, 'from')} until ${value(params, 'until')}. Correct the date or extend the span.`,
  }),
  'repeated-opening': (params) => ({
    da: `Den ekstra åbne dag ${value(params, 'date')} står der to gange. Fjern den ene.`,
    en: `The extra open day ${value(params, 'date')} is there twice. Remove one of them.`,
  }),
  'opening-already-open': (params) => ({
    da: `Dagen ${value(params, 'date')} er åben i forvejen. Ret datoen, eller fjern den fra \`openings\`.`,
    en: `The day ${value(params, 'date')} is open already. Correct the date, or remove it from \`openings\`.`,
  }),
  'school-hours-incomplete': plain(
    'Kalenderen siger, hvornår skoledagen slutter, men ikke hvornår den begynder. Tilføj `schoolDayStarts`.',
    'The calendar says when the school day ends, but not when it starts. Add `schoolDayStarts`.',
  ),
  'school-hours-reversed': plain(
    'Skoledagen slutter, før den begynder. Ret `schoolDayStarts` eller `schoolDayEnds`.',
    'The school day ends before it starts. Correct `schoolDayStarts` or `schoolDayEnds`.',
  ),
};

const dayTexts: Texts<DayIssueCode> = {
  'not-covered': (params) => ({
    da: `Kalenderen \`${value(params, 'calendar')}\` dækker kun ${value(params, 'from')} til ${value(params, 'until')}. Brug en kalender, der også dækker fristen.`,
    en: `The calendar \`${value(params, 'calendar')}\` covers only ${value(params, 'from')} until ${value(params, 'until')}. Use a calendar that covers the deadline too.`,
  }),
  'start-without-time': (params) => ({
    da: `En frist i \`${value(params, 'unit')}\` kan ikke regnes fra en dag uden klokkeslæt. Angiv det tidspunkt, hvor fristen begynder.`,
    en: `A deadline in \`${value(params, 'unit')}\` cannot be counted from a day without a time. Give the point in time at which it begins.`,
  }),
  'school-start-unknown': (params) => ({
    da: `Kalenderen \`${value(params, 'calendar')}\` siger ikke, hvornår skoledagen begynder. Tilføj \`schoolDayStarts\`.`,
    en: `The calendar \`${value(params, 'calendar')}\` does not say when the school day starts. Add \`schoolDayStarts\`.`,
  }),
  'promptly-has-no-date': plain(
    'Det, der skal ske straks, har ingen dato at måle mod. Lad et menneske vurdere, om det skete i tide.',
    'What is due promptly has no date to be measured against. Let a person judge whether it was in time.',
  ),
};

/** Every message about time, in Danish and English, by issue code. */
export const timeIssueTexts: Texts<TimeIssueCode> = { ...momentTexts, ...withinTexts, ...calendarTexts, ...dayTexts };
