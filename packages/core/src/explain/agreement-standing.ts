import { type Agreement, type AgreementVersion, everParties, type Stance } from '../agreement/agreement.js';
import type { AgreementEvent, Progress } from '../agreement/event.js';
import type { Locale, Text } from '../vocabulary/text.js';
import { childsViewSentences } from './agreement-clauses.js';
import { type DocumentSetting, ended, everyoneNamed } from './agreement-people.js';
import { longDate } from './long-date.js';

/** Whether it is spoken or written, and whether it holds. What was said is a record only once it was agreed. */
export function standingSentences(agreement: Agreement, version: AgreementVersion, locale: Locale): string {
  return `${formSentences(version, locale)} ${holds(agreement, version, locale)}`;
}

function formSentences({ content, inForceSince }: AgreementVersion, locale: Locale): string {
  if (content.form === 'written') return { da: 'Aftalen er skriftlig.', en: 'The agreement is in writing.' }[locale];
  if (inForceSince === null)
    return {
      da: 'Aftalen er mundtlig. Her står, hvad der er talt om.',
      en: 'The agreement is oral. This is what was talked about.',
    }[locale];
  return {
    da: 'Aftalen er mundtlig. Her står, hvad der blev aftalt.',
    en: 'The agreement is oral. This is a record of what was agreed.',
  }[locale];
}

function holds(agreement: Agreement, version: AgreementVersion, locale: Locale): string {
  const last = agreement.events.at(-1)?.on ?? version.on;
  if (agreement.status === 'ended') {
    return { da: `Den ophørte ${longDate(last, 'da')}.`, en: `It ended on ${longDate(last, 'en')}.` }[locale];
  }
  if (agreement.status === 'lapsed') {
    const until = version.content.until ?? last;
    return { da: `Den udløb ${longDate(until, 'da')}.`, en: `It lapsed on ${longDate(until, 'en')}.` }[locale];
  }
  if (version.inForceSince === null) return notYet(agreement, version, locale);
  const { from, until } = version.content;
  const first = from !== undefined && from > version.inForceSince ? from : version.inForceSince;
  const since = { da: `Den gælder fra ${longDate(first, 'da')}`, en: `It holds from ${longDate(first, 'en')}` }[locale];
  if (until === undefined) return `${since}.`;
  return { da: `${since} til og med ${longDate(until, 'da')}.`, en: `${since} until ${longDate(until, 'en')}.` }[
    locale
  ];
}

function notYet(agreement: Agreement, version: AgreementVersion, locale: Locale): string {
  if (agreement.status === 'draft') return { da: 'Den er en kladde.', en: 'It is a draft.' }[locale];
  const on = { da: longDate(version.on, 'da'), en: longDate(version.on, 'en') };
  if (agreement.status === 'declined') {
    return {
      da: `Den blev foreslået ${on.da} og er ikke tiltrådt.`,
      en: `It was proposed on ${on.en} and has been declined.`,
    }[locale];
  }
  return {
    da: `Den er foreslået ${on.da} og gælder ikke endnu.`,
    en: `It was proposed on ${on.en} and does not hold yet.`,
  }[locale];
}

const says: Readonly<Record<Stance['says'], Text>> = {
  agrees: { da: 'enig', en: 'agrees' },
  declines: { da: 'ikke enig', en: 'does not agree' },
  'asks-for-change': { da: 'ønsker en ændring', en: 'asks for a change' },
};

/** What each party has said of a version, in their words where they gave some, and who has yet to answer. */
export function stanceLines(
  setting: DocumentSetting,
  agreement: Agreement,
  version: AgreementVersion,
): readonly string[] {
  const { locale } = setting;
  const waiting = { da: 'mangler at svare', en: 'has yet to answer' }[locale];
  // Somebody who was written out of it must still agree, and is named as before.
  const parties = everParties(agreement);
  const asked = parties.filter(
    ({ id }) => version.mustAgree.includes(id) || version.stances.some(({ party }) => party === id),
  );
  const named: DocumentSetting = { ...setting, content: { ...setting.content, parties } };
  return asked.map(({ id }) => {
    const stance = version.stances.find(({ party }) => party === id);
    const who = everyoneNamed(named, [id]);
    if (stance === undefined) return ended(`${who}: ${waiting}`);
    const words = wordsOf(agreement, version.number, id);
    return [ended(`${who}: ${says[stance.says][locale]}, ${longDate(stance.on, locale)}`), ...own(words)].join(' ');
  });
}

/** What a party wrote when it last spoke of a version: a wish, or why it declines. */
function wordsOf({ events }: Agreement, number: number, party: string): string | undefined {
  const spoken = events.findLast((event) => 'version' in event && event.version === number && event.by === party);
  return spoken !== undefined && 'text' in spoken ? spoken.text : undefined;
}

const progressNames: Readonly<Record<Progress, Text>> = {
  begun: { da: 'er i gang', en: 'has begun' },
  done: { da: 'er gjort', en: 'is done' },
  'needs-help': { da: 'kræver hjælp', en: 'needs help' },
  closer: { da: 'er kommet tættere på', en: 'has come closer' },
  reached: { da: 'er nået', en: 'has been reached' },
  kept: { da: 'er holdt', en: 'has been kept' },
};

/** How it goes: what was last said of each clause, and what reviews came to. */
export function progressLines(setting: DocumentSetting, agreement: Agreement): readonly string[] {
  const { locale } = setting;
  return agreement.events.flatMap((event) => {
    const line = eventLine(setting, event, clauseText(setting, 'clause' in event ? event.clause : undefined));
    return line === undefined ? [] : [`${longDate(event.on, locale)}: ${line}`];
  });
}

const outcomes: Readonly<Record<'go-on' | 'change' | 'end', Text>> = {
  'go-on': { da: 'Vi så på aftalen og fortsætter.', en: 'We looked at the agreement and go on.' },
  change: { da: 'Vi så på aftalen og ændrer den.', en: 'We looked at the agreement and change it.' },
  end: { da: 'Vi så på aftalen og slutter den.', en: 'We looked at the agreement and end it.' },
};

function eventLine(setting: DocumentSetting, event: AgreementEvent, clause: string): string | undefined {
  const { locale } = setting;
  if (event.kind === 'review') {
    const child = event.childsView === undefined ? [] : [childsViewSentences(setting, event.childsView)];
    return [outcomes[event.outcome][locale], ...own(event.text), ...child].join(' ');
  }
  if (event.kind !== 'record-progress') return undefined;
  return [ended(`${quoted(clause, locale)} ${progressNames[event.progress][locale]}`), ...own(event.text)].join(' ');
}

function quoted(text: string, locale: Locale): string {
  return { da: `»${text}«`, en: `“${text}”` }[locale];
}

function own(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [ended(text)];
}

/** What people wrote in a clause, to name it by. */
function clauseText({ content, model, locale }: DocumentSetting, id: string | undefined): string {
  const action = content.actions.find((one) => one.id === id)?.what;
  const goal = content.goals.find((one) => one.id === id);
  const principle = model.items.principles.find((one) => one.id === goal?.principle)?.title[locale];
  const meeting = content.meetings.find((one) => one.id === id)?.about;
  const contact = content.contact.some((one) => one.id === id) ? { da: 'Kontakten', en: 'Contact' }[locale] : undefined;
  const held = content.meetings.some((one) => one.id === id) ? { da: 'Mødet', en: 'The meeting' }[locale] : undefined;
  return (action ?? goal?.text ?? principle ?? meeting ?? held ?? contact ?? '').replace(/[.!?…]+$/, '');
}
