import type { Level, Locale, Text } from '@samarbejde/core';
import type { Weight } from '../../finding/finding.js';
import type { StepResult } from '../flow-check.js';
import type { Report, WaiverUse } from '../report.js';
import type { NotAssessed, ResultKind } from '../requirement-result.js';
import type { VerdictKind } from './verdict.js';

/** The headline of a report. */
export const verdictTitles: Readonly<Record<VerdictKind, Text>> = {
  'not-assessed': { da: 'Intet er vurderet', en: 'Nothing was assessed' },
  unfinished: { da: 'Kontrollen blev ikke færdig', en: 'The check did not finish' },
  broken: { da: 'Kravene er ikke opfyldt', en: 'The requirements are not met' },
  advised: { da: 'Noget bør rettes', en: 'Something should be mended' },
  undecided: {
    da: 'Intet brud fundet, men ikke alt kan afgøres',
    en: 'No breach found, but not everything can be decided',
  },
  waived: { da: 'Kravene er opfyldt, med undtagelser', en: 'The requirements are met, with waivers' },
  kept: { da: 'Kravene er opfyldt', en: 'The requirements are met' },
};

/** What a result is called. */
export const resultNames: Readonly<Record<ResultKind, Text>> = {
  pass: { da: 'opfyldt', en: 'pass' },
  fail: { da: 'ikke opfyldt', en: 'fail' },
  open: { da: 'åbent', en: 'open' },
  'not-applicable': { da: 'ikke relevant', en: 'not applicable' },
  'not-assessed': { da: 'ikke vurderet', en: 'not assessed' },
  error: { da: 'fejl i værktøjet', en: 'tool error' },
};

/** The headings under which findings stand. */
export const weightTitles: Readonly<Record<Weight, Text>> = {
  must: { da: 'Skal rettes', en: 'Must be mended' },
  should: { da: 'Bør rettes', en: 'Should be mended' },
  open: { da: 'Kan ikke afgøres endnu', en: 'Cannot be decided yet' },
  note: { da: 'Bemærkninger', en: 'Notes' },
};

/** How much a finding, a rule or a requirement weighs. */
export const weightNames: Readonly<Record<Weight, Text>> = {
  must: { da: 'skal', en: 'must' },
  should: { da: 'bør', en: 'should' },
  open: { da: 'åbent', en: 'open' },
  note: { da: 'bemærkning', en: 'note' },
};

/** Who has the say. */
export const levelNames: Readonly<Record<Level, Text>> = {
  law: { da: 'lov', en: 'law' },
  guidance: { da: 'vejledning', en: 'guidance' },
  municipality: { da: 'kommune', en: 'municipality' },
  school: { da: 'skole', en: 'school' },
  class: { da: 'klasse', en: 'class' },
  case: { da: 'aftale i sagen', en: 'agreement in the case' },
};

/** Why a requirement was not assessed, or why a log leaves it open. */
export const reasonTexts: Readonly<Record<NotAssessed, Text>> = {
  'state-limit': {
    da: 'Processen har flere tilstande, end der følges. Hæv grænsen, eller del processen.',
    en: 'The process has more states than are followed. Raise the limit, or split the process.',
  },
  'third-token': {
    da: 'Det afhænger af, at mere end to forløb mødes på ét sted. Så langt følges der ikke.',
    en: 'It depends on more than two threads meeting in one place. They are not followed so far.',
  },
  'too-large': {
    da: 'Processen er større, end der følges. Del den, så der er ét forløb i hver fil.',
    en: 'The process is larger than is followed. Split it so that each file holds one.',
  },
  'nothing-mapped': {
    da: 'Ingen trin er kortlagt, så intet kan siges.',
    en: 'No step is mapped, so nothing can be said.',
  },
  'deadline-unit': {
    da: 'Fristen tælles i timer, klokkeslæt eller kalenderdage. Det kan en log vise, men ikke en proces.',
    en: 'The deadline counts hours, clock times or calendar days. A log can show that, a process cannot.',
  },
  'needs-a-flow': {
    da: 'En log viser, hvad der skete, ikke hvad der kunne være sket. Kontrollér processen.',
    en: 'A log shows what happened, not what could have. Check the process.',
  },
  'no-calendar': {
    da: 'Der er ingen kalender, som dækker dagene. Angiv en, der gør.',
    en: 'There is no calendar that covers the days. Give one that does.',
  },
  'events-out-of-order': {
    da: 'Hændelser kom for sent til at blive sorteret ind. Sortér loggen efter tid, eller angiv et større vindue.',
    en: 'Events came too late to be sorted in. Sort the log by time, or state a larger window.',
  },
  'too-many-ways': {
    da: 'Flere udvekslinger er åbne på én gang i samme sag, end der følges.',
    en: 'More exchanges are open at once in one case than are followed.',
  },
  'log-unread': {
    da: 'Loggen er ikke læst til ende, og resten kan afgøre det.',
    en: 'The log was not read to its end, and the rest may decide it.',
  },
  'rows-unread': {
    da: 'Nogle rækker kunne ikke læses, og én af dem kan være den, der ledes efter.',
    en: 'Some rows could not be read, and one of them may be what is looked for.',
  },
};

/** What a requirement is open for, beside its figures. */
export const openUntil: Readonly<Record<'log-unread' | 'rows-unread', Text>> = {
  'log-unread': { da: 'åbent, til hele loggen er læst', en: 'open until the whole log is read' },
  'rows-unread': { da: 'åbent, til alle rækker kan læses', en: 'open until every row can be read' },
};

/** What is known of a step. */
export const statusNames: Readonly<Record<StepResult['status'], Text>> = {
  mapped: { da: 'kortlagt', en: 'mapped' },
  partly: { da: 'delvist kortlagt', en: 'partly mapped' },
  internal: { da: 'internt arbejde', en: 'internal work' },
  silent: { da: 'modtager det, en anden sender', en: 'receives what another sends' },
  unknown: { da: 'ukendt trin', en: 'unknown step' },
};

/** What became of a waiver. */
export const waiverStates: Readonly<Record<WaiverUse['state'], Text>> = {
  used: { da: 'i brug', en: 'in use' },
  unused: { da: 'dækker intet', en: 'covers nothing' },
  expired: { da: 'udløbet', en: 'expired' },
};

/** The labels of a report. */
export const labels = {
  tool: { da: 'Samarbejde', en: 'Samarbejde' },
  flowCheck: { da: 'Kontrol af processer', en: 'Check of processes' },
  logCheck: { da: 'Kontrol af log', en: 'Check of a log' },
  checked: { da: 'Kontrolleret', en: 'Checked' },
  coverage: { da: 'Dækning', en: 'Coverage' },
  requirements: { da: 'Krav', en: 'Requirements' },
  requirement: { da: 'Krav', en: 'Requirement' },
  result: { da: 'Resultat', en: 'Result' },
  findings: { da: 'Fund', en: 'Findings' },
  place: { da: 'Sted', en: 'Place' },
  rule: { da: 'Regel', en: 'Rule' },
  source: { da: 'Kilde', en: 'Source' },
  sourceSays: { da: 'Det bygger på', en: 'It rests on' },
  alsoRestsOn: { da: 'Det bygger også på', en: 'It also rests on' },
  wayOut: { da: 'Vejen ud', en: 'The way out' },
  better: { da: 'Bedre her', en: 'Better here' },
  cases: { da: 'Sager', en: 'Cases' },
  course: { da: 'Forløbet', en: 'The course' },
  courseInWords: { da: 'Forløbet i ord, med elementernes id’er', en: 'The course in words, with element ids' },
  unknownSteps: { da: 'Ukendte trin', en: 'Unknown steps' },
  unknownActivities: { da: 'Ukendte aktiviteter', en: 'Unknown activities' },
  waivers: { da: 'Undtagelser', en: 'Waivers' },
  waived: { da: 'undtaget', en: 'waived' },
  waiver: { da: 'Undtagelse', en: 'Waiver' },
  state: { da: 'Tilstand', en: 'State' },
  reason: { da: 'Begrundelse', en: 'Reason' },
  owner: { da: 'Ansvarlig', en: 'Answers for it' },
  until: { da: 'Til og med', en: 'Until' },
  fileNotes: { da: 'Om filerne', en: 'About the files' },
  errors: { da: 'Fejl i værktøjet', en: 'Errors of the tool' },
  notKnown: { da: 'ikke kendt', en: 'not known' },
  model: { da: 'Model', en: 'Model' },
  frames: { da: 'Rammer', en: 'Frames' },
  notInForce: { da: 'ikke i kraft, kun ord', en: 'not in force, words only' },
  day: { da: 'Gælder den', en: 'For the day' },
  version: { da: 'Version', en: 'Version' },
  explored: { da: 'Undersøgt', en: 'Explored' },
  next: { da: 'Næste skridt', en: 'Next' },
  allFiles: { da: 'alle filer', en: 'all files' },
  theLog: { da: 'loggen', en: 'the log' },
  responseTimes: { da: 'Svartider', en: 'Response times' },
  workingDays: { da: 'arbejdsdage', en: 'working days' },
  orMore: { da: 'eller mere', en: 'or more' },
  promised: { da: 'lovet', en: 'promised' },
  channels: { da: 'Kanaler efter formål', en: 'Channels by purpose' },
  channel: { da: 'Kanal', en: 'Channel' },
  purpose: { da: 'Formål', en: 'Purpose' },
  events: { da: 'Hændelser', en: 'Events' },
  verdicts: { da: 'Modellen siger', en: 'The model says' },
  reach: { da: 'Familier, der blev nået', en: 'Families reached' },
  case: { da: 'Sag', en: 'Case' },
  since: { da: 'Siden', en: 'Since' },
  due: { da: 'Frist', en: 'Due' },
  late: { da: 'Arbejdsdage over fristen', en: 'Working days late' },
  rate: { da: 'Andel opfyldt', en: 'Share kept' },
  decided: { da: 'Afgjort', en: 'Decided' },
  reading: { da: 'Læsningen', en: 'The reading' },
  step: { da: 'Trin', en: 'Step' },
  stepsAlone: { da: 'Trin for trin', en: 'Step by step' },
  noBreach: { da: 'Intet fund', en: 'Nothing found' },
  endReached: { da: 'Processen kan altid slutte', en: 'The process can always end' },
  logRead: { da: 'Hele loggen er læst', en: 'The whole log was read' },
  somethingAssessed: { da: 'Noget er vurderet', en: 'Something was assessed' },
} as const satisfies Readonly<Record<string, Text>>;

/** Where to read more about what a finding rests on. */
export const explainHint: Text = {
  da: '`samarbejde explain ID` forklarer en regel eller et krav, med forløb, der holder og bryder det.',
  en: '`samarbejde explain ID` explains a rule or a requirement, with courses that keep and break it.',
};

/** A label in one language, with a capital only where the language has it. */
export function label(key: keyof typeof labels, locale: Locale): string {
  return labels[key][locale];
}

/** Where a finding stands that belongs to no file or step: all the processes that were checked, or the log. */
export function wholePlace({ kind }: Pick<Report, 'kind'>, locale: Locale): string {
  return label(kind === 'log-check' ? 'theLog' : 'allFiles', locale);
}

/** A text's first letter in upper case, for the start of a sentence. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
