import type { Case, CaseDeed, Obligation } from '../escalation/case.js';
import type { CaseStatus } from '../escalation/case-on.js';
import type { Moment } from '../escalation/event.js';
import { dayOf, isLate } from '../escalation/moments.js';
import { deedName, roleName } from '../escalation/move-names.js';
import { standsStill } from '../escalation/obligations.js';
import { clock, longDate } from '../explain/long-date.js';
import type { Due } from '../time/due-date.js';
import type { Text } from '../vocabulary/text.js';
import type { Told } from './path-boxes.js';
import type { Mark, PictureLine } from './picture.js';
import { told, words } from './words.js';

/** A case and where it stands, in the language that it is told in. */
export interface ToldCase extends Told {
  readonly current: Case;
  readonly status: CaseStatus;
}

/** The day of a moment as people write it. */
export function dayText(moment: Moment, { current, locale }: ToldCase): string {
  return longDate(dayOf(current.calendar, moment), locale);
}

/** What was done at a step and what is owed there, each with how it stands; `null` is what is owed whatever the step. */
export function stateLines(step: string | null, asked: ToldCase): readonly PictureLine[] {
  const { obligations, deeds } = asked.current;
  const owed = obligations.filter((one) => one.step === step).sort((a, b) => (doneOn(a) < doneOn(b) ? -1 : 1));
  const fulfils = (deed: CaseDeed): boolean => obligations.some((one) => one.do === deed.what && one.done === deed.on);
  return [
    ...owed.map((one) => obligationLine(one, asked)),
    ...deeds.filter((deed) => deed.step === step && !fulfils(deed)).map((deed) => deedLine(deed, asked)),
  ];
}

/** For sorting: what is done by its day, what is not after it. */
const doneOn = ({ done, id }: Obligation): string => `${done ?? '9'} ${id.padStart(5, '0')}`;

function deedLine({ what, by, on }: CaseDeed, asked: ToldCase): PictureLine {
  return line('done', words.done, [owing(by.role, what, asked), dayText(on, asked)], asked);
}

function obligationLine(one: Obligation, asked: ToldCase): PictureLine {
  const { current, ladder, status } = asked;
  const what = owing(one.by, one.do, asked);
  if (one.done !== null)
    return line('done', words.done, [what, dayText(one.done, asked), ...lateness(one, asked)], asked);
  if (one.lapsed !== null) {
    return isLate(current.calendar, one.due, one.lapsed)
      ? line('late', words.missed, [what, ...dueText(one.due, asked)], asked)
      : line('lapsed', words.lapsed, [what], asked);
  }
  const late = status.overdue.find(({ id }) => id === one.id);
  if (late === undefined) {
    const still = standsStill(one, current, ladder) ? [words.still[asked.locale]] : [];
    return line('due', words.due, [what, ...dueText(one.due, asked), ...still], asked);
  }
  return line(
    'late',
    words.overdue,
    [what, ...dueText(one.due, asked), ...daysLate(late.workingDaysLate, asked)],
    asked,
  );
}

/** What was done after its date says so. */
function lateness({ due, done }: Obligation, asked: ToldCase): readonly string[] {
  if (done === null || due === null || due.kind === 'promptly' || !isLate(asked.current.calendar, due, done)) return [];
  return [`${words.wasDue[asked.locale]} ${longDate(due.date, asked.locale)}`];
}

function owing(role: string, what: string, { model, locale }: ToldCase): string {
  return `${deedName(model, what)[locale]} (${roleName(model, role)[locale]})`;
}

function dueText(due: Due | null, { locale }: ToldCase): readonly string[] {
  if (due === null) return [];
  if (due.kind === 'promptly') return [{ da: 'straks', en: 'promptly' }[locale]];
  const day = longDate(due.date, locale);
  const at = due.kind === 'moment' ? ` ${clock(due.clock, locale)}` : '';
  return [{ da: `senest ${day}${at}`, en: `by ${day}${at}` }[locale]];
}

function daysLate(n: number, { locale }: ToldCase): readonly string[] {
  if (n === 0) return [];
  return [
    {
      da: `${n} ${n === 1 ? 'arbejdsdag' : 'arbejdsdage'} over`,
      en: `${n} working ${n === 1 ? 'day' : 'days'} late`,
    }[locale],
  ];
}

function line(mark: Mark, word: Text, parts: readonly string[], { locale }: ToldCase): PictureLine {
  return { mark, text: told(word[locale], parts.join(', ')) };
}
