import type { Locale } from '@samarbejde/core';

interface LogWords {
  readonly title: string;
  readonly intro: string;
  readonly columns: string;
  readonly noRows: string;
  readonly noColumns: (missing: readonly ('case' | 'time')[]) => string;
  readonly caseTypes: string;
  readonly take: string;
  readonly withoutZone: string;
  readonly encoding: string;
  readonly closedBy: string;
  readonly idleDays: string;
  readonly choose: (fields: readonly string[]) => string;
  readonly fill: string;
  readonly untold: string;
  readonly untoldColumns: string;
  readonly readAll: (rows: number, format: string) => string;
  readonly readPart: (rows: number, format: string) => string;
  readonly bad: (rows: number) => string;
  readonly values: (distinct: number, isMany: boolean) => string;
  readonly times: (count: number) => string;
  readonly hidden: (values: number) => string;
  readonly hiddenPeople: (values: number) => string;
}

/** What a proposal for a log says around its rows. */
export const logWords: Readonly<Record<Locale, LogWords>> = {
  da: {
    title: 'Forslag til kortlægning af',
    intro: 'Gættet ud fra kolonnernes navne og værdier. Ret det, der er forkert, og udfyld det, der mangler.',
    columns: 'Kolonner, der blev fundet:',
    noRows: 'slet [], når du tager den første række i brug',
    noColumns: (missing) =>
      missing.length > 1
        ? 'Hvilken kolonne der er sag, og hvilken der er tidspunkt, kunne ikke gættes. Skriv dem her, og fjern #.'
        : `Hvilken kolonne der er ${missing.includes('case') ? 'sag' : 'tidspunkt'}, kunne ikke gættes. Skriv den her, og fjern #.`,
    caseTypes: 'En sag kan også være:',
    take: 'kolonner, hvor modellens egne ord allerede står',
    withoutZone: 'Tidspunkterne har ingen tidszone. De læses i kalenderens, og rapporten tæller dem.',
    encoding: 'filen er ikke i UTF-8, så den er formentlig skrevet sådan',
    closedBy: 'hændelsen, der afslutter en sag',
    idleDays:
      'eller: så mange kalenderdage uden hændelser afslutter en sag; uden en af de to afsluttes ingen sag, og hver sag fylder i hukommelsen, til loggen er læst',
    choose: (fields) => `${fields.map((field) => `${field}: …`).join(', ')}  eller  internal: true`,
    fill: 'udfyld:',
    untold: 'Ingen kolonne ser ud til at sige noget om, men kan stå i rækker eller under defaults:',
    untoldColumns: 'Ingen kolonne ser ud til at være:',
    readAll: (rows, format) => `Hele filen er læst: ${rows} ${rows === 1 ? 'hændelse' : 'hændelser'} (${format}).`,
    readPart: (rows, format) =>
      `Kun begyndelsen er læst: de første ${rows} hændelser (${format}). Værdier længere nede ses ikke her.`,
    bad: (rows) => ` ${rows} ${rows === 1 ? 'række' : 'rækker'} kunne ikke læses.`,
    values: (distinct, isMany) =>
      isMany ? `over ${distinct} værdier` : `${distinct} ${distinct === 1 ? 'værdi' : 'værdier'}`,
    times: (count) => `${count} ${count === 1 ? 'gang' : 'gange'}`,
    hidden: (values) =>
      `${values} ${values === 1 ? 'anden værdi er' : 'andre værdier er'} set, men vises ikke: ${values === 1 ? 'den kan' : 'de kan'} pege på en person.`,
    hiddenPeople: (values) =>
      `${values} ${values === 1 ? 'anden værdi er' : 'andre værdier er'} set, men vises ikke: ${values === 1 ? 'den kan' : 'de kan'} være navnet på nogen. Skriv selv en række, eller brug en kolonne med roller.`,
  },
  en: {
    title: 'Proposed mapping of',
    intro:
      'Guessed from the names of the columns and what is in them. Mend what is wrong, and fill in what is missing.',
    columns: 'Columns that were found:',
    noRows: 'delete [] when you put the first row to use',
    noColumns: (missing) =>
      missing.length > 1
        ? 'Which column is the case, and which is the time, could not be guessed. Write them here, and take the # away.'
        : `Which column is the ${missing.includes('case') ? 'case' : 'time'} could not be guessed. Write it here, and take the # away.`,
    caseTypes: 'A case may also be:',
    take: 'columns in which the words of the model stand already',
    withoutZone: 'The times have no zone. They are read in that of the calendar, and the report counts them.',
    encoding: 'the file is not UTF-8, so it is probably written like this',
    closedBy: 'the event that closes a case',
    idleDays:
      'or: so many calendar days without an event close a case; without either no case closes, and each takes memory until the log is read',
    choose: (fields) => `${fields.map((field) => `${field}: …`).join(', ')}  or  internal: true`,
    fill: 'fill in:',
    untold: 'No column seems to tell, but rows or defaults can say:',
    untoldColumns: 'No column seems to be:',
    readAll: (rows, format) => `The whole file was read: ${rows} ${rows === 1 ? 'event' : 'events'} (${format}).`,
    readPart: (rows, format) =>
      `Only the beginning was read: the first ${rows} events (${format}). Values further down are not seen here.`,
    bad: (rows) => ` ${rows} ${rows === 1 ? 'row' : 'rows'} could not be read.`,
    values: (distinct, isMany) =>
      isMany ? `more than ${distinct} values` : `${distinct} ${distinct === 1 ? 'value' : 'values'}`,
    times: (count) => `${count} ${count === 1 ? 'time' : 'times'}`,
    hidden: (values) =>
      `${values} more ${values === 1 ? 'value was' : 'values were'} seen and not shown: ${values === 1 ? 'it' : 'they'} may point to somebody.`,
    hiddenPeople: (values) =>
      `${values} more ${values === 1 ? 'value was' : 'values were'} seen and not shown: ${values === 1 ? 'it' : 'they'} may name somebody. Write a row yourself, or use a column of roles.`,
  },
};
