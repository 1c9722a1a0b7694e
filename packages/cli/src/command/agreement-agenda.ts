import { type Agenda, type AgendaItem, type Agreement, agendaFor, checkCalendar, type Locale } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { placed, readAgreement } from '../input/agreement.js';
import { usualCalendar } from '../input/checked-files.js';
import { formatOf } from '../input/choice.js';
import { readDocument } from '../input/document.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { madeWith, madeWithData } from '../output/made.js';
import { type Command, formatOption, modelOptions } from './command.js';

/** `samarbejde agreement agenda AGREEMENT`: what is due under it, when, and whose part it is. */
export const agreementAgendaCommand: Command = {
  words: ['agreement', 'agenda'],
  takes: 'AGREEMENT',
  summary: {
    da: 'fortæller, hvad der skal ske efter en aftale, hvornår, og hvis del det er',
    en: 'tells what is due under an agreement, when, and whose part it is',
  },
  options: {
    ...modelOptions,
    calendar: {
      type: 'string',
      value: 'FILE',
      summary: {
        da: 'kalenderen med lukkedage; ellers danske arbejdsdage',
        en: 'the calendar with closed days; Danish working days if left out',
      },
    },
    ...formatOption,
  },
  run: async (call) => {
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'AGREEMENT' })]);
    const format = formatOf(call);
    if (!format.ok) return refuse(call, format.issues);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const agreement = await readAgreement(call.io.files, file);
    if (!agreement.ok) return refuse(call, agreement.issues);
    const named = call.text('calendar');
    const calendar =
      named === undefined
        ? { ok: true as const, value: usualCalendar(model.value) }
        : await readDocument(call.io.files, named, checkCalendar);
    if (!calendar.ok) return refuse(call, calendar.issues);
    const agenda = placed([file], agendaFor(agreement.value, model.value.on, calendar.value));
    if (!agenda.ok) return refuse(call, agenda.issues);
    const shown =
      format.value === 'json'
        ? JSON.stringify({ ...madeWithData(model.value), agenda: agenda.value }, null, 2)
        : `${asText(agreement.value, agenda.value, call.locale)}\n\n${madeWith(model.value, call.locale)}`;
    await call.io.stdout.write(`${shown}\n`);
    return agenda.value.items.some(({ state }) => state === 'overdue') ? exitCodes.findings : exitCodes.clean;
  },
};

const kinds: Readonly<Record<AgendaItem['kind'], { readonly da: string; readonly en: string }>> = {
  action: { da: 'handling', en: 'action' },
  contact: { da: 'kontakt', en: 'contact' },
  meeting: { da: 'møde', en: 'meeting' },
  renewal: { da: 'sidste dag; forny inden', en: 'last day; renew before' },
  review: { da: 'gennemgang', en: 'review' },
};

const states: Readonly<Record<AgendaItem['state'], { readonly da: string; readonly en: string }>> = {
  ahead: { da: 'forude', en: 'ahead' },
  due: { da: 'i dag', en: 'today' },
  overdue: { da: 'over fristen', en: 'overdue' },
};

function asText(agreement: Agreement, { items }: Agenda, locale: Locale): string {
  if (agreement.inForce === null)
    return {
      da: 'Aftalen gælder ikke, så der skal ikke ske noget.',
      en: 'The agreement is not in force, so nothing is due.',
    }[locale];
  if (items.length === 0) return { da: 'Der er intet, der skal ske.', en: 'There is nothing due.' }[locale];
  const width = Math.max(...Object.values(states).map((state) => state[locale].length));
  return items.map((item) => lineOf(item, width, locale)).join('\n');
}

function lineOf({ due, at, state, kind, clause, by }: AgendaItem, width: number, locale: Locale): string {
  const when = `${due}${at === null ? '' : ` ${at}`}`.padEnd(16);
  const what = kind === 'review' || kind === 'renewal' ? kinds[kind][locale] : `${kinds[kind][locale]} \`${clause}\``;
  return `${when}  ${states[state][locale].padEnd(width)}  ${what}: ${by.join(', ')}`;
}
