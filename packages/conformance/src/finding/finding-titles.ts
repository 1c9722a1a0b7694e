import type { Text } from '@samarbejde/core';
import type { FindingCode } from './finding-code.js';

/** What each kind of finding is called, in a few words. */
export const findingTitles: Readonly<Record<FindingCode, Text>> = {
  'requirement-broken': { da: 'Et forløb bryder kravet', en: 'A course breaks the requirement' },
  'deadline-missed': { da: 'Fristen kan ikke holdes', en: 'The deadline cannot be kept' },
  'way-closed': { da: 'Vejen er lukket', en: 'The way is closed' },
  'never-in-any-file': { da: 'Mangler i alle filer', en: 'Missing in every file' },
  'requirement-open': { da: 'Kravet kan ikke afgøres', en: 'The requirement cannot be decided' },
  'deadline-left-to-people': { da: 'Fristen er overladt til mennesker', en: 'The deadline is left to people' },
  'deadline-hangs-on-time': {
    da: 'Fristen afhænger af en ulæselig tid',
    en: 'The deadline hangs on an unreadable time',
  },
  'cannot-end': { da: 'Processen kan ikke altid slutte', en: 'The process cannot always end' },
  'channel-forbidden': { da: 'Kanalen må ikke bruges', en: 'The channel must not be used' },
  'channel-unfit': { da: 'Kanalen kan ikke bruges', en: 'The channel cannot be used' },
  'channel-discouraged': { da: 'Kanalen frarådes', en: 'The channel is discouraged' },
  'channel-undetermined': { da: 'Kanalen kan ikke bedømmes', en: 'The channel cannot be judged' },
  'role-may-not': { da: 'Rollen må ikke', en: 'The role may not' },
  'cases-broke-requirement': { da: 'Sager bryder kravet', en: 'Cases break the requirement' },
  'cases-missed-deadline': { da: 'Sager overskrider fristen', en: 'Cases miss the deadline' },
  'cases-open': { da: 'Sager er åbne', en: 'Cases are open' },
  'never-in-the-log': { da: 'Mangler i hele loggen', en: 'Missing in the whole log' },
  'families-never-reached': { da: 'Familier, der aldrig blev nået', en: 'Families never reached' },
  'times-without-zone': { da: 'Tidspunkter uden tidszone', en: 'Times without a zone' },
  'events-out-of-order': { da: 'Hændelser, der kom for sent', en: 'Events that came too late' },
  'duplicate-events': { da: 'Hændelser, der stod to gange', en: 'Events that stood twice' },
  'events-outside-calendar': { da: 'Hændelser uden for kalenderen', en: 'Events outside the calendar' },
  'rows-may-decide': { da: 'Ulæste rækker kan afgøre det', en: 'Rows that were not read may decide' },
  'log-not-read-to-its-end': { da: 'Loggen er ikke læst til ende', en: 'The log was not read to its end' },
  'rows-unreadable': { da: 'Rækker, der ikke kunne læses', en: 'Rows that could not be read' },
  'rows-disagree': { da: 'Rækker, der er uenige', en: 'Rows that disagree' },
  'row-matches-nothing': { da: 'En række passer ikke på noget', en: 'A row matches nothing' },
  'word-unknown': { da: 'Et ord, som modellen ikke kender', en: 'A word that the model does not know' },
  'value-unknown': { da: 'En værdi, som ikke findes', en: 'A value that does not exist' },
  'column-words-unknown': {
    da: 'Ord i en kolonne, som modellen ikke kender',
    en: 'Words in a column that the model does not know',
  },
  'waiver-expired': { da: 'En undtagelse er udløbet', en: 'A waiver has expired' },
  'waiver-unused': { da: 'En undtagelse dækker intet', en: 'A waiver covers nothing' },
  'waiver-names-nothing': {
    da: 'En undtagelse nævner noget, der ikke findes',
    en: 'A waiver names what does not exist',
  },
};
