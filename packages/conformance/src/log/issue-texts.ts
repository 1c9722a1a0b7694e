import type { LogIssue, LogIssueCode } from './issue.js';

/** One sentence or two in both languages. */
export interface LogIssueText {
  readonly da: string;
  readonly en: string;
}

/** What a sentence about an issue needs, by name. */
type Params = LogIssue['params'];
/** Makes the sentence. */
type TextOf = (params: Params) => LogIssueText;

/**
 * What each issue says: the fact, then what to do. They name files, columns and lines, never what a row holds.
 *
 * @example
 * ```ts
 * import { logIssueTexts } from '@samarbejde/conformance';
 *
 * logIssueTexts['time-missing']({ line: 12, column: 'sent' }).en;
 * // => 'Line 12 has no time in `sent`. Give every event a time, or name the column that holds it.'
 * ```
 */
export const logIssueTexts: Readonly<Record<LogIssueCode, TextOf>> = {
  'line-not-json': (params) => ({
    da: `${da(params)} er ikke gyldig JSON. Skriv én hel hændelse som JSON på hver linje.`,
    en: `${en(params)} is not valid JSON. Write one whole event as JSON on each line.`,
  }),
  'line-not-an-object': (params) => ({
    da: `${da(params)} er JSON, men ikke et objekt med felter. Skriv hver hændelse som et objekt.`,
    en: `${en(params)} is JSON, but not an object with fields. Write each event as an object.`,
  }),
  'line-not-utf8': (params) => ({
    da: `${da(params)} er ikke i UTF-8. Gem loggen som UTF-8, eller skriv dens tegnsæt i kortlægningen under \`log.encoding\`.`,
    en: `${en(params)} is not UTF-8. Save the log as UTF-8, or write its encoding in the mapping under \`log.encoding\`.`,
  }),
  'line-has-nul': (params) => ({
    da: `${da(params)} indeholder NUL-tegn. Eksportér den igen: filen er formentlig beskadiget.`,
    en: `${en(params)} holds NUL characters. Export it again: the file is probably damaged.`,
  }),
  'line-too-long': (params) => ({
    da: `${da(params)} er længere end${limitDa(params)}, der læses som én linje, og er sprunget over. Skriv én hændelse på hver linje, og udelad lange tekster.`,
    en: `${en(params)} is longer than${limitEn(params)} that are read as one line, and was skipped. Write one event on each line, and leave long texts out.`,
  }),
  'line-cut-off': (params) => ({
    da: `${da(params)} er den sidste og slutter midt i en hændelse. Eksportér loggen igen, eller vent, til den er skrevet færdig.`,
    en: `${en(params)} is the last one and ends in the middle of an event. Export the log again, or wait until it is written.`,
  }),
  'row-uneven': (params) => ({
    da: `${da(params)} har ${params['found']} celler, hvor overskriften har ${params['expected']}. Sæt citationstegn om celler, der indeholder skilletegnet.`,
    en: `${en(params)} has ${params['found']} cells where the header has ${params['expected']}. Put quotes around cells that hold the separator.`,
  }),
  'row-quote-open': (params) => ({
    da: `${da(params)} har citationstegn, der ikke går op. Luk cellen, og skriv et citationstegn i en celle dobbelt.`,
    en: `${en(params)} has quotes that do not match. Close the cell, and double a quote that stands inside a cell.`,
  }),
  'event-not-an-object': (params) => ({
    da: `${da(params)} er ikke et objekt med felter. Skriv hver hændelse som et objekt.`,
    en: `${en(params)} is not an object with fields. Write each event as an object.`,
  }),
  'case-missing': (params) => ({
    da: `${da(params)} hører ikke til nogen sag: ${column(params)} er tom eller ikke en tekst. Angiv den kolonne, der rummer sagen.`,
    en: `${en(params)} belongs to no case: ${column(params)} is empty or no text. Name the column that holds the case.`,
  }),
  'time-missing': (params) => ({
    da: `${da(params)} har intet tidspunkt i ${column(params)}. Giv hver hændelse et tidspunkt, eller angiv den kolonne, der rummer det.`,
    en: `${en(params)} has no time in ${column(params)}. Give every event a time, or name the column that holds it.`,
  }),
  'time-unreadable': (params) => ({
    da: `${da(params)} har et tidspunkt i ${column(params)}, der ikke kan læses. Skriv det som \`2026-08-17T08:00:00+02:00\`, eller skriv i kortlægningen under \`log.columns.timeFormat\`, hvordan tiden er skrevet.`,
    en: `${en(params)} has a time in ${column(params)} that cannot be read. Write it as \`2026-08-17T08:00:00+02:00\`, or say in the mapping under \`log.columns.timeFormat\` how times are written.`,
  }),
  'time-without-clock': (params) => ({
    da: `${da(params)} har en dato uden klokkeslæt i ${column(params)}. Eksportér også klokkeslættet, så rækkefølgen på dagen er kendt.`,
    en: `${en(params)} has a date without a time of day in ${column(params)}. Export the time too, so that the order within the day is known.`,
  }),
  'time-not-on-calendar': (params) => ({
    da: `${da(params)} har et tidspunkt i ${column(params)}, der ikke findes i kalenderen. Ret datoen eller klokkeslættet.`,
    en: `${en(params)} has a time in ${column(params)} that is not on the calendar. Correct the date or the time.`,
  }),
  'time-out-of-range': (params) => ({
    da: `${da(params)} har et årstal i ${column(params)}, som ingen log handler om. Ret årstallet: ofte er det århundredet, der er forkert.`,
    en: `${en(params)} has a year in ${column(params)} that no log is about. Correct it: most often the century is wrong.`,
  }),
  'time-is-a-number': (params) => ({
    da: `${da(params)} har et tal som tidspunkt i ${column(params)}. Skriv i kortlægningen under \`log.columns.timeFormat\`, om det er sekunder eller millisekunder siden 1970.`,
    en: `${en(params)} has a number for a time in ${column(params)}. Say in the mapping under \`log.columns.timeFormat\` whether it is seconds or milliseconds since 1970.`,
  }),
  'thread-withheld': (params) => ({
    da: `Beskederne i den følsomme tråd nummer ${params['thread']} er ikke med i eksporten. Eksportér den igen med forhøjet login.`,
    en: `The messages of the sensitive thread number ${params['thread']} are not in the export. Export it again with stepped-up login.`,
  }),
  'thread-incomplete': (params) => ({
    da: `Tråd nummer ${params['thread']} er kun delvist med i eksporten. Hent også trådens øvrige beskeder.`,
    en: `Thread number ${params['thread']} is only partly in the export. Fetch the thread's other messages too.`,
  }),
  'file-not-opened': (params) => ({
    da: `Filen ${file(params)} kan ikke åbnes: ${reasonOf(params).da}.`,
    en: `The file ${file(params)} cannot be opened: ${reasonOf(params).en}.`,
  }),
  'file-not-read': (params) => ({
    da: `${fileDa(params)} kunne ikke læses til ende. Prøv igen, eller kopiér filen til et andet drev.`,
    en: `${fileEn(params)} could not be read to its end. Try again, or copy the file to another drive.`,
  }),
  'gzip-broken': (params) => ({
    da: `${fileDa(params)} er pakket med gzip, men er beskadiget eller afbrudt. Pak den igen.`,
    en: `${fileEn(params)} is packed with gzip, but damaged or cut short. Pack it again.`,
  }),
  'no-readable-rows': (params) => ({
    da: `${fileDa(params)} har ${stretch(params, 'rækker i træk', 'MB i træk')}, hvor intet kan læses, og resten er ikke læst. Se efter, om det er den rigtige fil, og om den er beskadiget.`,
    en: `${fileEn(params)} has ${stretch(params, 'rows in succession', 'MB in succession')} of which nothing can be read, and the rest was not read. See whether it is the right file, and whether it is damaged.`,
  }),
  'log-empty': (params) => ({
    da: `${fileDa(params)} er tom. Eksportér loggen igen, eller tag filen ud af kørslen.`,
    en: `${fileEn(params)} is empty. Export the log again, or leave the file out.`,
  }),
  'log-not-utf8': (params) => ({
    da: `${fileDa(params)} er ikke i UTF-8. Gem loggen som UTF-8, eller skriv dens tegnsæt i kortlægningen under \`log.encoding\`.`,
    en: `${fileEn(params)} is not UTF-8. Save the log as UTF-8, or write its encoding in the mapping under \`log.encoding\`.`,
  }),
  'log-utf16': (params) => ({
    da: `${fileDa(params)} er i UTF-16, som ikke læses her. Gem loggen som UTF-8.`,
    en: `${fileEn(params)} is UTF-16, which is not read here. Save the log as UTF-8.`,
  }),
  'header-too-long': (params) => ({
    da: `Overskriften i ${file(params)} er længere end${limitDa(params)}, der læses som én linje. Eksportér kun de kolonner, der skal bruges.`,
    en: `The header of ${file(params)} is longer than${limitEn(params)} that are read as one line. Export only the columns that are needed.`,
  }),
  'format-unknown': (params) => ({
    da: `${fileDa(params)} ligner ikke en log. Brug JSON Lines, CSV med overskrift, OCEL 2.0 JSON eller XES.`,
    en: `${fileEn(params)} does not look like a log. Use JSON Lines, CSV with a header, OCEL 2.0 JSON or XES.`,
  }),
  'format-unsupported': (params) => ({
    da: `${fileDa(params)} er ${params['kind'] ?? 'OCEL XML'}, som ikke læses her. Eksportér loggen som JSON Lines, CSV, OCEL 2.0 JSON eller XES.`,
    en: `${fileEn(params)} is ${params['kind'] ?? 'OCEL XML'}, which is not read here. Export the log as JSON Lines, CSV, OCEL 2.0 JSON or XES.`,
  }),
  'xml-not-a-log': (params) => ({
    da: `${fileDa(params)} er XML, men ikke XES: dens rod er ikke \`log\`. Er det en procesmodel, så kontrollér den som proces.`,
    en: `${fileEn(params)} is XML, but not XES: its root is not \`log\`. If it is a process model, check it as a process.`,
  }),
  'xml-broken': (params) => ({
    da: `${fileDa(params)} er ikke velformet XML${placeDa(params)}; hændelserne før det er læst. Ret filen der, eller eksportér den igen.`,
    en: `${fileEn(params)} is not well-formed XML${placeEn(params)}; the events before it were read. Mend the file there, or export it again.`,
  }),
  'xml-doctype': (params) => ({
    da: `${fileDa(params)} har en dokumenttype (DOCTYPE), og den læses ikke af hensyn til sikkerheden. Fjern erklæringen.`,
    en: `${fileEn(params)} has a document type (DOCTYPE), which is not read for safety. Remove the declaration.`,
  }),
  'xml-too-deep': (params) => ({
    da: `${fileDa(params)} har for mange elementer inden i hinanden${placeDa(params)}. Se efter, om filen er beskadiget.`,
    en: `${fileEn(params)} has too many elements inside each other${placeEn(params)}. Check whether the file is damaged.`,
  }),
  'xml-token-too-long': (params) => ({
    da: `${fileDa(params)} har en tekst uden ende${placeDa(params)}. Udelad den lange tekst, når loggen eksporteres.`,
    en: `${fileEn(params)} has a text without end${placeEn(params)}. Leave the long text out when the log is exported.`,
  }),
  'document-too-large': (params) => ({
    da: `${fileDa(params)} er større end${limitDa(params)}, der læses i ét stykke. Eksportér som JSON Lines, eller del loggen op.`,
    en: `${fileEn(params)} is larger than${limitEn(params)} that are read in one piece. Export JSON Lines, or split the log.`,
  }),
  'document-too-deep': (params) => ({
    da: `${fileDa(params)} har mere end ${params['limit']} lag inden i hinanden. Se efter, om filen er beskadiget.`,
    en: `${fileEn(params)} is nested more than ${params['limit']} levels deep. Check whether the file is damaged.`,
  }),
  'document-not-json': (params) => ({
    da: `${fileDa(params)} er ikke gyldig JSON. Eksportér den igen: den er måske afbrudt undervejs.`,
    en: `${fileEn(params)} is not valid JSON. Export it again: it may have been cut short.`,
  }),
  'document-not-a-log': (params) => ({
    da: `${fileDa(params)} er JSON, men hændelserne står ikke, hvor formatet har dem. Se efter, om det er den rigtige eksport.`,
    en: `${fileEn(params)} is JSON, but its events are not where the format has them. Check that it is the right export.`,
  }),
  'ocel-1': (params) => ({
    da: `${fileDa(params)} er OCEL 1.0, som ikke siger, hvilken rolle en genstand har i en hændelse. Eksportér den som OCEL 2.0 JSON.`,
    en: `${fileEn(params)} is OCEL 1.0, which does not say what part an object has in an event. Export it as OCEL 2.0 JSON.`,
  }),
  'case-type-needed': (params) => ({
    da: `Sagens genstandstype mangler for ${file(params)}. Vælg en af ${list(params['known'], 'da')} som \`case\`.`,
    en: `The object type of a case is missing for ${file(params)}. Choose one of ${list(params['known'], 'en')} as \`case\`.`,
  }),
  'case-type-unknown': (params) => ({
    da: `Genstandstypen \`${params['type']}\` findes ikke i ${file(params)}. Vælg en af ${list(params['known'], 'da')} som \`case\`.`,
    en: `The object type \`${params['type']}\` is not in ${file(params)}. Choose one of ${list(params['known'], 'en')} as \`case\`.`,
  }),
  'columns-needed': (params) => ({
    da: `Det er ikke angivet, hvilke kolonner i ${file(params)} der er sag og tidspunkt. Skriv dem i kortlægningen under \`log.columns\`.`,
    en: `Nothing says which columns of ${file(params)} are the case and the time. Write them in the mapping under \`log.columns\`.`,
  }),
  'column-missing': (params) => ({
    da: `Kolonnen ${column(params)} findes ikke blandt de ${params['columns']} i ${file(params)}. Ret navnet eller skilletegnet.`,
    en: `The column ${column(params)} is not among the ${params['columns']} of ${file(params)}. Correct the name or the separator.`,
  }),
  'column-twice': (params) => ({
    da: `Kolonnen ${column(params)} står der to gange i ${file(params)}. Giv den ene et andet navn.`,
    en: `The column ${column(params)} stands twice in ${file(params)}. Give one of them another name.`,
  }),
};

function da(params: Params): string {
  return rowPlace(params, { line: 'Linje', event: 'Hændelse', message: 'Besked' }, 'En række', 'i');
}

function en(params: Params): string {
  return rowPlace(params, { line: 'Line', event: 'Event', message: 'Message' }, 'A row', 'of');
}

function rowPlace(params: Params, words: Readonly<Record<string, string>>, unplaced: string, of: string): string {
  const kind = Object.keys(words).find((word) => params[word] !== undefined);
  const row = kind === undefined ? unplaced : `${words[kind]} ${params[kind]}`;
  return params['file'] === undefined ? row : `${row} ${of} \`${params['file']}\``;
}

function file(params: Params): string {
  return `\`${params['file'] ?? 'log'}\``;
}

function fileDa(params: Params): string {
  return params['file'] === undefined ? 'Loggen' : `Filen ${file(params)}`;
}

function fileEn(params: Params): string {
  return params['file'] === undefined ? 'The log' : `The file ${file(params)}`;
}

const reasons: Readonly<Record<string, LogIssueText>> = {
  ENOENT: {
    da: 'den findes ikke. Se efter, om stien er rigtig',
    en: 'it does not exist. See whether the path is right',
  },
  EISDIR: {
    da: 'den er en mappe. Angiv loggens filer, for eksempel med et mønster',
    en: 'it is a folder. Give the files of the log, for example by a pattern',
  },
  'not-a-file': {
    da: 'den er ikke en almindelig fil, men for eksempel et rør (FIFO) eller en enhed. Gem indholdet i en fil, og angiv den',
    en: 'it is no ordinary file but, for example, a pipe (FIFO) or a device. Save what it gives in a file, and give that',
  },
  EACCES: {
    da: 'den må ikke læses af dig. Se på filens rettigheder',
    en: 'you may not read it. See the permissions of the file',
  },
};

function reasonOf({ reason }: Params): LogIssueText {
  const known = typeof reason === 'string' && Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  return (
    known ?? {
      da: `systemet siger ${reason ?? 'ikke hvorfor'}. Se efter, om filen kan læses`,
      en: `the system says ${reason ?? 'not why'}. See whether the file can be read`,
    }
  );
}

function limitDa({ limit }: Params): string {
  return limit === undefined ? ' det' : ` de ${megabytes(limit)} MB`;
}

function limitEn({ limit }: Params): string {
  return limit === undefined ? ' the bytes' : ` the ${megabytes(limit)} MB`;
}

function stretch({ rows, limit }: Params, ofRows: string, ofBytes: string): string {
  return rows === undefined ? `${megabytes(limit ?? 0)} ${ofBytes}` : `${rows} ${ofRows}`;
}

function megabytes(limit: Params[string]): number {
  return Math.round((Number(limit) / 1024 / 1024) * 100) / 100;
}

function column(params: Params): string {
  return `\`${params['column']}\``;
}

function placeDa(params: Params): string {
  return params['line'] === undefined ? '' : ` (linje ${params['line']})`;
}

function placeEn(params: Params): string {
  return params['line'] === undefined ? '' : ` (line ${params['line']})`;
}

function list(names: Params[string] | undefined, locale: 'da' | 'en'): string {
  const listed = Array.isArray(names) ? names.map((name) => `\`${String(name)}\``) : [];
  const last = listed.pop();
  if (last === undefined) return '``';
  return listed.length === 0 ? last : `${listed.join(', ')} ${locale === 'da' ? 'eller' : 'or'} ${last}`;
}
