import type { Locale, Text } from '@samarbejde/core';
import type { Finding, FindingParams } from './finding.js';
import type { FindingCode } from './finding-code.js';

type Says = (params: FindingParams, about: Text) => Text;

/**
 * What each kind of finding says: the fact. What to do about it is the finding's `remedy`. `about` is the title of the
 * requirement or rule that it rests on.
 */
export const findingTexts: Readonly<Record<FindingCode, Says>> = {
  'requirement-broken': (_, about) => ({
    da: `Et forløb holder ikke kravet »${about.da}«.`,
    en: `A course does not keep the requirement “${about.en}”.`,
  }),
  'deadline-missed': ({ days, promised }, about) => ({
    da: `Et forløb overskrider fristen i »${about.da}«, selv når alle handler samme dag: ${promised} arbejdsdage er lovet, og der går mindst ${days}.`,
    en: `A course misses the deadline of “${about.en}” even when everybody acts the same day: ${promised} working days are promised, and at least ${days} pass.`,
  }),
  'way-closed': (_, about) => ({
    da: `Herfra er der ingen vej til det, som »${about.da}« kræver.`,
    en: `From here there is no way to what “${about.en}” asks for.`,
  }),
  'never-in-any-file': (_, about) => ({
    da: `Intet forløb i de prøvede filer indeholder det, som »${about.da}« kræver.`,
    en: `No course in the files checked has what “${about.en}” asks for.`,
  }),
  'requirement-open': ({ steps, missing }, about) => ({
    da: `»${about.da}« kan ikke afgøres endnu. Det afhænger af ${listed(steps, 'da')}${missingOf(missing, 'da')}.`,
    en: `“${about.en}” cannot be decided yet. It depends on ${listed(steps, 'en')}${missingOf(missing, 'en')}.`,
  }),
  'deadline-left-to-people': ({ people }, about) => ({
    da: `Om fristen i »${about.da}« bliver holdt, er overladt til mennesker${atSteps(people, 'da')}. En log kan vise det.`,
    en: `Whether the deadline of “${about.en}” is kept is left to people${atSteps(people, 'en')}. A log can show it.`,
  }),
  'deadline-hangs-on-time': ({ timers }, about) => ({
    da: `Fristen i »${about.da}« afhænger af en tid, der ikke kan læses: ${listed(timers, 'da')}.`,
    en: `The deadline of “${about.en}” hangs on a time that cannot be read: ${listed(timers, 'en')}.`,
  }),
  'cannot-end': ({ how, standing }) => ({
    da: `${how === 'circles' ? 'Forløbet kan gå i ring og aldrig slutte' : 'Forløbet kan gå i stå uden at slutte'}${atSteps(standing, 'da')}.`,
    en: `${how === 'circles' ? 'The process can go round for ever and never end' : 'The process can come to a standstill without ending'}${atSteps(standing, 'en')}.`,
  }),
  'channel-forbidden': ({ channel }, about) => ({
    da: `Kanalen \`${channel}\` må ikke bruges her: ${about.da}.`,
    en: `The channel \`${channel}\` must not be used here: ${about.en}.`,
  }),
  'channel-unfit': ({ channel }, about) => ({
    da: `Kanalen \`${channel}\` kan ikke bruges her: ${about.da}.`,
    en: `The channel \`${channel}\` cannot be used here: ${about.en}.`,
  }),
  'channel-discouraged': ({ channel }, about) => ({
    da: `Kanalen \`${channel}\` frarådes her: ${about.da}.`,
    en: `The channel \`${channel}\` is discouraged here: ${about.en}.`,
  }),
  'channel-undetermined': ({ channel, missing }) => ({
    da: `Om kanalen \`${channel}\` kan bruges her, kan ikke afgøres endnu. Der mangler ${listed(missing, 'da')}.`,
    en: `Whether the channel \`${channel}\` can be used here cannot be decided yet. What is missing: ${listed(missing, 'en')}.`,
  }),
  'role-may-not': ({ action, role }, about) => ({
    da: `Rollen \`${role}\` må ikke ${action === 'receive' ? 'modtage' : 'gøre'} dette: ${about.da}.`,
    en: `The role \`${role}\` may not ${action === 'receive' ? 'receive' : 'do'} this: ${about.en}.`,
  }),
  'cases-broke-requirement': ({ cases, of }, about) => ({
    da: `${cases} af ${of} afgjorte sager holder ikke kravet »${about.da}«.`,
    en: `${cases} of ${of} decided cases ${cases === 1 ? 'does' : 'do'} not keep the requirement “${about.en}”.`,
  }),
  'cases-missed-deadline': ({ cases, of, promised }, about) => ({
    da: `${cases} af ${of} afgjorte sager overskrider fristen i »${about.da}«${promisedOf(promised, 'da')}.`,
    en: `${cases} of ${of} decided cases ${cases === 1 ? 'misses' : 'miss'} the deadline of “${about.en}”${promisedOf(promised, 'en')}.`,
  }),
  'cases-open': ({ cases, missing }, about) => ({
    da: `${cases === 1 ? '1 sag er åben' : `${cases} sager er åbne`} for »${about.da}«${missingOf(missing, 'da')}.`,
    en: `${cases === 1 ? '1 case is open' : `${cases} cases are open`} for “${about.en}”${missingOf(missing, 'en')}.`,
  }),
  'never-in-the-log': (_, about) => ({
    da: `Ingen sag i loggen indeholder det, som »${about.da}« kræver.`,
    en: `No case of the log has what “${about.en}” asks for.`,
  }),
  'families-never-reached': ({ cases }) => ({
    da: `I ${counted(cases, 'sag', 'sager')} har skolen henvendt sig til hjemmet uden tegn på, at nogen er nået.`,
    en: `In ${counted(cases, 'case', 'cases')} the school wrote to the home without a sign that anybody was reached.`,
  }),
  'times-without-zone': ({ events, zone }) => ({
    da: `${counted(events, 'hændelse', 'hændelser')} har et tidspunkt uden tidszone. Tidspunktet er læst i zonen \`${zone}\`.`,
    en: `${counted(events, 'event has', 'events have')} a time without zone. It was read in the zone \`${zone}\`.`,
  }),
  'events-out-of-order': ({ events, cases }) => ({
    da: `${counted(events, 'hændelse', 'hændelser')} kom for sent til at blive sorteret ind. ${counted(cases, 'sag', 'sager')} er derfor ikke vurderet.`,
    en: `${counted(events, 'event', 'events')} came too late to be sorted in. ${counted(cases, 'case was', 'cases were')} therefore not assessed.`,
  }),
  'duplicate-events': ({ events }) => ({
    da: `${counted(events, 'hændelse', 'hændelser')} stod to gange og er talt én gang.`,
    en: `${counted(events, 'event', 'events')} stood twice and ${events === 1 ? 'was' : 'were'} counted once.`,
  }),
  'events-outside-calendar': ({ events, calendar }) => ({
    da: `${counted(events, 'hændelse', 'hændelser')} ligger på dage, som kalenderen \`${calendar}\` ikke dækker. Frister, der hænger på dem, er ikke vurderet.`,
    en: `${counted(events, 'event is', 'events are')} on days that the calendar \`${calendar}\` does not cover. Deadlines that hang on them were not assessed.`,
  }),
  'rows-may-decide': ({ rows, requirements }) => ({
    da: `${counted(rows, 'række', 'rækker')} kunne ikke læses. ${counted(amount(requirements), 'krav', 'krav')} leder efter noget i hele loggen og kan afhænge af dem.`,
    en: `${counted(rows, 'row', 'rows')} could not be read. ${counted(amount(requirements), 'requirement looks', 'requirements look')} for something in the whole log and may hang on them.`,
  }),
  'log-not-read-to-its-end': ({ requirements }) => ({
    da: `Loggen er ikke læst til ende, og resten kan afgøre ${counted(amount(requirements), 'krav', 'krav')}.`,
    en: `The log was not read to its end, and the rest may decide ${counted(amount(requirements), 'requirement', 'requirements')}.`,
  }),
  'rows-unreadable': ({ rows }) => ({
    da: `${counted(rows, 'række', 'rækker')} kunne ikke læses og er ikke vurderet.`,
    en: `${counted(rows, 'row', 'rows')} could not be read and ${rows === 1 ? 'was' : 'were'} not assessed.`,
  }),
  'rows-disagree': ({ field, rows }) => ({
    da: `Rækkerne ${listed(rows, 'da')} i kortlægningen siger ikke det samme om \`${field}\`. Intet er regnet for sagt.`,
    en: `The rows ${listed(rows, 'en')} of the mapping say different things of \`${field}\`. Nothing was taken to be said.`,
  }),
  'row-matches-nothing': ({ row }) => ({
    da: `Række ${row} i kortlægningen passer ikke på noget.`,
    en: `Row ${row} of the mapping matches nothing.`,
  }),
  'word-unknown': ({ word, kind, nearest, row }) => ({
    da: `${inRow(row, 'da')}\`${word}\` er ikke ${kindNames(kind).da}, som modellen kender.${meant(nearest, 'da')}`,
    en: `${inRow(row, 'en')}\`${word}\` is not ${kindNames(kind).en} that the model knows.${meant(nearest, 'en')}`,
  }),
  'value-unknown': ({ word, kind, nearest, row }) => ({
    da: `${inRow(row, 'da')}\`${word}\` er ikke en værdi, som \`${kind}\` kan have.${meant(nearest, 'da')}`,
    en: `${inRow(row, 'en')}\`${word}\` is not a value that \`${kind}\` can have.${meant(nearest, 'en')}`,
  }),
  'column-words-unknown': ({ field, events }) => ({
    da: `I ${counted(events, 'hændelse', 'hændelser')} står der i kolonnen for \`${field}\` noget, som modellen ikke har et ord for. Det er regnet for ukendt.`,
    en: `In ${counted(events, 'event', 'events')} the column for \`${field}\` holds something that the model has no word for. It was taken to be unknown.`,
  }),
  'waiver-expired': ({ id, until }) => ({
    da: `Undtagelsen \`${id}\` udløb den ${until} og dækker ikke længere noget.`,
    en: `The waiver \`${id}\` expired on ${until} and covers nothing any more.`,
  }),
  'waiver-unused': ({ id }) => ({
    da: `Undtagelsen \`${id}\` dækker intet fund.`,
    en: `The waiver \`${id}\` covers no finding.`,
  }),
  'waiver-names-nothing': ({ id, item, nearest }) => ({
    da: `Undtagelsen \`${id}\` nævner \`${item}\`, som modellen ikke har.${meant(nearest, 'da')}`,
    en: `The waiver \`${id}\` names \`${item}\`, which the model does not have.${meant(nearest, 'en')}`,
  }),
};

/**
 * Says a finding in Danish or English: the fact in a sentence or two, then the way out.
 *
 * Nothing is said that the finding does not hold; where it stands is in its `location`.
 *
 * @example
 * ```ts
 * import { type Finding, sayFinding } from '@samarbejde/conformance';
 *
 * const finding: Finding = {
 *   code: 'row-matches-nothing', weight: 'note', location: {}, params: { row: 3 }, because: [], fingerprint: '',
 *   remedy: { da: 'Ret rækkens mønster, eller slet rækken.', en: 'Mend the pattern of the row, or delete the row.' },
 * };
 * sayFinding(finding, 'en');
 * // => 'Row 3 of the mapping matches nothing. Mend the pattern of the row, or delete the row.'
 * ```
 */
export function sayFinding(finding: Pick<Finding, 'code' | 'params' | 'because' | 'remedy'>, locale: Locale): string {
  const about = finding.because[0]?.title ?? { da: '', en: '' };
  const said = findingTexts[finding.code](finding.params, about)[locale];
  return `${said} ${finding.remedy[locale]}`;
}

type Param = FindingParams[string] | undefined;

function listed(param: Param, locale: Locale): string {
  const all = (Array.isArray(param) ? param : [param])
    .filter((one) => one !== undefined)
    .map((one) => `\`${String(one)}\``);
  const [last, ...before] = [...all].reverse();
  if (last === undefined) return locale === 'da' ? 'det, der ikke er sagt' : 'what nobody has said';
  const shown = before.reverse().slice(0, 8);
  const more = before.length - shown.length;
  if (shown.length === 0) return last;
  if (more > 0) return `${shown.join(', ')} ${locale === 'da' ? `og ${more + 1} til` : `and ${more + 1} more`}`;
  return `${shown.join(', ')} ${locale === 'da' ? 'og' : 'and'} ${last}`;
}

function counted(n: Param, one: string, more: string): string {
  return `${String(n)} ${n === 1 ? one : more}`;
}

function amount(list: Param): number {
  return Array.isArray(list) ? list.length : 0;
}

function missingOf(param: Param, locale: Locale): string {
  if (!Array.isArray(param) || param.length === 0) return '';
  return `${locale === 'da' ? '; der mangler ' : '; what is missing is '}${listed(param, locale)}`;
}

function atSteps(param: Param, locale: Locale): string {
  if (!Array.isArray(param) || param.length === 0) return '';
  return ` ${locale === 'da' ? 'ved' : 'at'} ${listed(param, locale)}`;
}

function promisedOf(param: Param, locale: Locale): string {
  if (param === undefined) return '';
  return locale === 'da' ? `: ${String(param)} arbejdsdage er lovet` : `: ${String(param)} working days are promised`;
}

function meant(param: Param, locale: Locale): string {
  if (!Array.isArray(param) || param.length === 0) return '';
  return ` ${locale === 'da' ? 'Nærmeste kendte' : 'Nearest known'}: ${listed(param, locale)}.`;
}

function inRow(param: Param, locale: Locale): string {
  if (param === undefined) return '';
  if (param === 'defaults') return locale === 'da' ? 'Under `defaults`: ' : 'Under `defaults`: ';
  return locale === 'da' ? `Række ${String(param)}: ` : `Row ${String(param)}: `;
}

const kinds: Readonly<Record<string, Text>> = {
  role: { da: 'en rolle', en: 'a role' },
  channel: { da: 'en kanal', en: 'a channel' },
  purpose: { da: 'et formål', en: 'a purpose' },
  act: { da: 'en handling', en: 'an act' },
  fact: { da: 'et forhold', en: 'a fact' },
};

function kindNames(param: Param): Text {
  return kinds[String(param)] ?? { da: 'et ord', en: 'a word' };
}
