import type { CasePause } from '../escalation/case.js';
import type { CaseStatus, NamedObligation, OverdueObligation } from '../escalation/case-on.js';
import type { PauseReason } from '../escalation/event.js';
import type { IfNobodyActs } from '../escalation/if-nobody-acts.js';
import type { PossibleMoves } from '../escalation/possible.js';
import type { Due } from '../time/due-date.js';
import type { Locale, Text } from '../vocabulary/text.js';
import { endName } from './escalation-texts.js';
import { capital, code, list } from './phrase.js';

const heads = {
  overdue: { da: 'Over fristen:', en: 'Overdue:' },
  due: { da: 'Skal gøres:', en: 'To be done:' },
  possible: { da: 'Kan gøres nu:', en: 'Can be done now:' },
} as const;

const pauseNames: Readonly<Record<PauseReason, Text>> = {
  'school-holiday': { da: 'på grund af skoleferie', en: 'for a school holiday' },
  'awaiting-party': { da: 'mens en part ventes', en: 'while a party is awaited' },
  'cooling-off': { da: 'til sindene er faldet til ro', en: 'until tempers have cooled' },
};

/** Where a case stands, in prose: its step, what is late, what is to be done, what each may do, and what comes of waiting. */
export function explainCaseStatus(status: CaseStatus, locale: Locale): string {
  return [
    standing(status, locale),
    ...section(
      heads.overdue[locale],
      status.overdue.map((one) => overdueLine(one, locale)),
    ),
    ...section(
      heads.due[locale],
      status.due.map((one) => dueLine(one, locale)),
    ),
    ...section(
      heads.possible[locale],
      status.possible.flatMap((one) => possibleLine(one, locale)),
    ),
    ifNobodyActsText(status.ifNobodyActs, locale),
  ].join('\n');
}

function standing({ case: id, pathTitle, step, end, pause }: CaseStatus, locale: Locale): string {
  const [title, path] = [step.title[locale], pathTitle[locale]];
  const where =
    locale === 'da'
      ? `Sagen ${code(id)} (${path}) står på trinnet »${title}« siden ${step.since}.`
      : `The case ${code(id)} (${path}) stands at the step “${title}” since ${step.since}.`;
  if (end !== null) {
    const as = endName(end.as)[locale];
    return locale === 'da'
      ? `Sagen ${code(id)} (${path}) sluttede ${end.on}: ${as}.`
      : `The case ${code(id)} (${path}) ended on ${end.on}: ${as}.`;
  }
  if (pause === null) return where;
  return `${where} ${pauseText(pause, locale)}`;
}

/** Since when the deadlines stand still, and why. */
export function pauseText({ since, because }: CasePause, locale: Locale): string {
  const why = pauseNames[because][locale];
  return {
    da: `Fristerne har stået stille siden ${since} ${why}.`,
    en: `The deadlines have stood still since ${since} ${why}.`,
  }[locale];
}

function section(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `- ${line}`)];
}

function dueLine(one: NamedObligation, locale: Locale): string {
  return `${capital(one.byName[locale])}: ${one.name[locale]}${by(one.due, locale)}.`;
}

function by(due: Due | null, locale: Locale): string {
  if (due === null) return '';
  if (due.kind === 'promptly') return { da: ', straks', en: ', promptly' }[locale];
  const clock = due.kind === 'moment' ? { da: ` kl. ${due.clock}`, en: ` at ${due.clock}` }[locale] : '';
  return { da: `, senest ${due.date}${clock}`, en: `, by ${due.date}${clock}` }[locale];
}

function overdueLine(one: OverdueObligation, locale: Locale): string {
  const n = one.workingDaysLate;
  const days = {
    da: `${n} ${n === 1 ? 'arbejdsdag' : 'arbejdsdage'} over fristen`,
    en: `${n} working ${n === 1 ? 'day' : 'days'} late`,
  };
  return `${capital(one.byName[locale])}: ${one.name[locale]}${by(one.due, locale)}; ${days[locale]}.`;
}

function possibleLine({ byName, moves }: PossibleMoves, locale: Locale): readonly string[] {
  const names = [...new Set(moves.map((one) => one.name[locale]))];
  return names.length === 0 ? [] : [`${capital(byName[locale])}: ${names.join('; ')}.`];
}

/** What comes of a case if nobody does anything. */
export function ifNobodyActsText({ outcome, after, obligations, titles }: IfNobodyActs, locale: Locale): string {
  const steps = {
    da: list(
      titles.map(({ da }) => `»${da}«`),
      'da',
      'or',
    ),
    en: list(
      titles.map(({ en }) => `“${en}”`),
      'en',
      'or',
    ),
  };
  const onward =
    titles.length === 0
      ? { da: 'slutte sagen eller bede om en tredjepart', en: 'close the case or ask for a third party' }
      : { da: `tage sagen videre til ${steps.da}`, en: `take the case on to ${steps.en}` };
  const outcomes: Readonly<Record<IfNobodyActs['outcome'], Text>> = {
    stays: {
      da: 'Gør ingen noget, bliver sagen, hvor den er. Enhver part kan bede om en tredjepart.',
      en: 'If nobody does anything, the case stays where it is. Any party can ask for a third party.',
    },
    'becomes-late': {
      da: `Gør ingen noget, er fristen overskredet efter ${after}, og så kan enhver, der er med, ${onward.da}.`,
      en: `If nobody does anything, the deadline has passed after ${after}, and then everybody with a part can ${onward.en}.`,
    },
    'may-be-taken-on': {
      da: `Gør ingen noget, bliver sagen, hvor den er; men fristen er overskredet, så enhver, der er med, kan ${onward.da}.`,
      en: `If nobody does anything, the case stays where it is; but the deadline has passed, so everybody with a part can ${onward.en}.`,
    },
    'stands-still': {
      da: 'Gør ingen noget, står fristerne stille, til nogen sætter dem i gang igen.',
      en: 'If nobody does anything, the deadlines stand still until somebody lets them run again.',
    },
    ended:
      obligations.length === 0
        ? { da: 'Der skal ikke gøres mere.', en: 'Nothing more is to be done.' }
        : {
            da: 'Sagen er slut, men det, der skal gøres, skal gøres alligevel, og det venter ikke.',
            en: 'The case has ended, but what is to be done is still to be done, and does not wait.',
          },
  };
  return outcomes[outcome][locale];
}
