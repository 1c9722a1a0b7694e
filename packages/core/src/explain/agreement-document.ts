import { type Agreement, currentVersion } from '../agreement/agreement.js';
import type { AgreedMeeting } from '../agreement/content.js';
import type { Model } from '../compose/model.js';
import { acts } from '../vocabulary/act.js';
import type { Locale, Text } from '../vocabulary/text.js';
import { actionLine, childsViewSentences, contactLine, goalLine } from './agreement-clauses.js';
import { type DocumentSetting, ended, everyoneNamed, named, people } from './agreement-people.js';
import { progressLines, stanceLines, standingSentences } from './agreement-standing.js';
import { type Block, type DocumentFormat, writeBlocks } from './document-blocks.js';
import { clock, longDate } from './long-date.js';
import { capital } from './phrase.js';

const headings = {
  parties: { da: 'Hvem der er med', en: 'Who takes part' },
  childsView: { da: 'Barnets syn', en: "The child's view" },
  goals: { da: 'Det vil vi nå', en: 'What we want to reach' },
  expectations: { da: 'Det venter vi af hinanden', en: 'What we expect of each other' },
  actions: { da: 'Hvem der gør hvad', en: 'Who does what' },
  decisions: { da: 'Hvem der bestemmer hvad', en: 'Who decides what' },
  contact: { da: 'Sådan holder vi kontakt', en: 'How we keep in touch' },
  courses: { da: 'Sådan tager vi noget op', en: 'How we take something up' },
  meetings: { da: 'Møder', en: 'Meetings' },
  review: { da: 'Hvornår vi ser på aftalen igen', en: 'When we look at the agreement again' },
  stances: { da: 'Hvad hver part har sagt', en: 'What each party has said' },
  progress: { da: 'Sådan går det', en: 'How it goes' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Writes an agreement as a document for the people in it, in Danish or English: Markdown, an HTML page or plain text.
 *
 * It shows the version before the parties, else the one in force, else the last; an oral agreement gets the same content,
 * as a record of what was agreed. Parties are named by role, or by `names` where whoever reads knows them. Everything that
 * people wrote is escaped and put on one line. `note` says how the document was made; in Markdown and HTML those who read
 * the page do not see it. Claims F3, G3 and P8.
 *
 * @example
 * ```ts
 * import { agreementDocument, defaultModel, proposeAgreement, valueOf } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const parties = [{ id: 'p1', role: 'teacher' }, { id: 'p2', role: 'parent' }];
 * const draft = { id: 'a1', template: 'aalborg/contact-agreement', content: { form: 'oral', parties } } as const;
 * const agreement = valueOf(proposeAgreement(model, draft, 'p1', '2026-11-24'));
 * agreementDocument(agreement, model, 'da', 'markdown').split('\n')[0]; // => '# Aftale om kontakt'
 * ```
 */
export function agreementDocument(
  agreement: Agreement,
  model: Model,
  locale: Locale,
  format: DocumentFormat,
  options: { readonly names?: Readonly<Record<string, string>>; readonly note?: string } = {},
): string {
  const version = currentVersion(agreement);
  if (version === undefined) throw new Error('an agreement has at least one version');
  const setting: DocumentSetting = { model, locale, names: options.names ?? {}, content: version.content };
  const kind = model.items.agreements.find(({ id }) => id === agreement.template);
  const blocks: readonly Block[] = [
    { kind: 'title', text: kind?.title[locale] ?? agreement.template },
    { kind: 'paragraph', text: standingSentences(agreement, version, locale) },
    ...contentBlocks(setting, agreement.open === null ? agreement.reviewOn : null),
    ...section(locale, 'stances', agreement.status === 'draft' ? [] : stanceLines(setting, agreement, version)),
    ...section(locale, 'progress', progressLines(setting, agreement)),
  ];
  return writeBlocks(blocks, locale, format, options.note);
}

function section(locale: Locale, name: keyof typeof headings, lines: readonly string[]): readonly Block[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', text: headings[name][locale] },
    { kind: 'list', items: lines },
  ];
}

function contentBlocks(setting: DocumentSetting, reviewOn: string | null): readonly Block[] {
  const { content, locale } = setting;
  const { expectations, decisions, courses } = content;
  return [
    ...section(
      locale,
      'parties',
      content.parties.map(({ id }) => everyoneNamed(setting, [id])),
    ),
    ...section(
      locale,
      'childsView',
      content.childsView === undefined ? [] : [childsViewSentences(setting, content.childsView)],
    ),
    ...section(
      locale,
      'goals',
      content.goals.map((goal) => goalLine(setting, goal)),
    ),
    ...section(
      locale,
      'expectations',
      expectations.map(({ by, of, text }) =>
        ended(`${everyoneNamed(setting, by)} ${expectOf(by, locale)} ${people(setting, of)}: ${text}`),
      ),
    ),
    ...section(
      locale,
      'actions',
      content.actions.map((action) => actionLine(setting, action)),
    ),
    ...section(
      locale,
      'decisions',
      decisions.map((decision) => decisionLine(setting, decision)),
    ),
    ...section(
      locale,
      'contact',
      content.contact.map((clause) => contactLine(setting, clause)),
    ),
    ...section(
      locale,
      'courses',
      courses.map(
        ({ purposes, acts: steps }) =>
          `${capital(named(setting, 'purposes', purposes))}: ${steps.map((act) => acts[act].name[locale]).join(' → ')}.`,
      ),
    ),
    ...section(
      locale,
      'meetings',
      content.meetings.map((meeting) => meetingLine(setting, meeting)),
    ),
    ...section(locale, 'review', reviewLines(setting, reviewOn)),
  ];
}

function expectOf(by: readonly string[], locale: Locale): string {
  return { da: 'venter af', en: by.length > 1 ? 'expect of' : 'expects of' }[locale];
}

function decisionLine(
  setting: DocumentSetting,
  { what, by, forum }: DocumentSetting['content']['decisions'][number],
): string {
  const { locale } = setting;
  const decide = { da: 'bestemmer', en: by.length > 1 ? 'decide' : 'decides' }[locale];
  const who = by.length === 0 ? '' : ` ${everyoneNamed(setting, by)} ${decide}.`;
  const place = forum === undefined ? '' : named(setting, 'channels', [forum]);
  const talk =
    forum === undefined
      ? ''
      : { da: ` Det kan tales igennem her: ${place}.`, en: ` It can be talked over here: ${place}.` }[locale];
  return `${ended(what)}${who}${talk}`;
}

function meetingLine(setting: DocumentSetting, { on, at, who, channel, about }: AgreedMeeting): string {
  const { locale } = setting;
  const when = [capital(longDate(on, locale)), ...(at === undefined ? [] : [clock(at, locale)])].join(' ');
  const way = named(setting, 'channels', [channel]);
  return `${when}: ${way}, ${people(setting, who)}.${about === undefined ? '' : ` ${ended(about)}`}`;
}

/** The next review: as it stands now for an agreement in force, else as it is proposed. */
function reviewLines(setting: DocumentSetting, reviewOn: string | null): readonly string[] {
  const { content, locale } = setting;
  const on = reviewOn ?? content.review?.on;
  if (on === undefined) return [];
  const at = content.review?.on === on ? content.review.at : undefined;
  const who = content.review?.who === undefined ? '' : `: ${people(setting, content.review.who)}`;
  return [`${capital(longDate(on, locale))}${at === undefined ? '' : ` ${clock(at, locale)}`}${who}.`];
}
