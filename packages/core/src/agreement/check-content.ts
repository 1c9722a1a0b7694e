import type { Model } from '../compose/model.js';
import { nearest } from '../frame/nearest.js';
import { parsePlainDate } from '../time/plain-date.js';
import { checkMeasures } from './check-measures.js';
import { type AgreementContent, clauseLists } from './content.js';
import { type AgreementIssue, agreementIssue } from './issue-code.js';

type Path = AgreementIssue['path'];

const longestText = 4000;
const longestList = 200;
const opaqueId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
const plainId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether an id can stand in the ids of a frame's items: lower-case letters and digits, joined by single hyphens. */
export function isPlainId(id: string): boolean {
  return id.length <= 50 && plainId.test(id);
}

/** What is wrong with a proposal whatever its clarity: words that nobody knows, people who are not in it, days that do not exist. */
export function checkContent(model: Model, content: AgreementContent): readonly AgreementIssue[] {
  return [
    ...checkParties(model, content),
    ...checkClauseIds(content),
    ...checkPeople(content),
    ...checkWords(model, content),
    ...checkTexts(content),
    ...datesIn(content).flatMap(({ date, path }) => checkDay(date, path)),
    ...checkMeasures(content),
  ];
}

/** A day that is no day, told where it stands. */
export function checkDay(date: unknown, path: Path): readonly AgreementIssue[] {
  const read = parsePlainDate(date);
  return read.ok ? [] : read.issues.map((one) => agreementIssue(one.code, path));
}

function checkParties(model: Model, { parties, holders }: AgreementContent): readonly AgreementIssue[] {
  const ids = parties.map((party) => party.id);
  return [
    ...(parties.length === 0 ? [agreementIssue('no-parties', ['parties'])] : []),
    ...parties.flatMap((party, index) => [
      ...(opaqueId.test(party.id) ? [] : [agreementIssue('bad-party-id', ['parties', index, 'id'])]),
      ...(ids.indexOf(party.id) < index ? [agreementIssue('duplicate-party', ['parties', index, 'id'])] : []),
      ...checkWord(model, 'roles', party.role, ['parties', index, 'role']),
    ]),
    ...Object.keys(holders).flatMap((role) => checkWord(model, 'roles', role, ['holders'])),
  ];
}

function checkClauseIds(content: AgreementContent): readonly AgreementIssue[] {
  const seen = new Set<string>();
  return clauseLists.flatMap((list) => [
    ...(content[list].length > longestList ? [agreementIssue('list-too-long', [list], { most: longestList })] : []),
    ...content[list].flatMap(({ id }, index) => {
      const path = [list, index, 'id'];
      if (!isPlainId(id)) return [agreementIssue('bad-clause-id', path)];
      if (seen.has(id)) return [agreementIssue('duplicate-clause', path, { id })];
      seen.add(id);
      return [];
    }),
  ]);
}

function checkPeople(content: AgreementContent): readonly AgreementIssue[] {
  const known = new Set(content.parties.map((party) => party.id));
  const named = (ids: readonly string[] | undefined, path: Path): readonly AgreementIssue[] =>
    (ids ?? []).flatMap((id, index) => (known.has(id) ? [] : [agreementIssue('unknown-party', [...path, index])]));
  return [
    ...content.expectations.flatMap((one, index) => [
      ...named(one.by, ['expectations', index, 'by']),
      ...named(one.of, ['expectations', index, 'of']),
    ]),
    ...content.actions.flatMap((one, index) => named(one.by, ['actions', index, 'by'])),
    ...content.decisions.flatMap((one, index) => named(one.by, ['decisions', index, 'by'])),
    ...content.contact.flatMap((one, index) => [
      ...named(one.by, ['contact', index, 'by']),
      ...named(one.to, ['contact', index, 'to']),
    ]),
    ...content.meetings.flatMap((one, index) => named(one.who, ['meetings', index, 'who'])),
    ...named(content.childsView?.heardBy, ['childsView', 'heardBy']),
    ...named(content.review?.who, ['review', 'who']),
  ];
}

type WordKind = 'roles' | 'aims' | 'purposes' | 'channels' | 'subjects';

function checkWord(model: Model, kind: WordKind, id: string, path: Path): readonly AgreementIssue[] {
  const known = model.words[kind];
  if (known.has(id)) return [];
  return [agreementIssue('unknown-id', path, { kind, id: id.slice(0, 60), nearest: nearest(id, known.keys()) })];
}

function checkWords(model: Model, content: AgreementContent): readonly AgreementIssue[] {
  const words = (kind: WordKind, ids: readonly string[] | undefined, path: Path): readonly AgreementIssue[] =>
    (ids ?? []).flatMap((id, index) => checkWord(model, kind, id, [...path, index]));
  const word = (kind: WordKind, id: string | undefined, path: Path): readonly AgreementIssue[] =>
    id === undefined ? [] : checkWord(model, kind, id, path);
  return [
    ...content.goals.flatMap((goal, index) => [
      ...words('aims', goal.aims, ['goals', index, 'aims']),
      ...checkPrinciple(model, goal.principle, ['goals', index, 'principle']),
    ]),
    ...content.decisions.flatMap((decision, index) => [
      ...word('channels', decision.forum, ['decisions', index, 'forum']),
      ...word('subjects', decision.subject, ['decisions', index, 'subject']),
    ]),
    ...content.contact.flatMap((one, index) => [
      ...words('purposes', one.purposes, ['contact', index, 'purposes']),
      ...words('channels', one.channels, ['contact', index, 'channels']),
    ]),
    ...content.courses.flatMap((one, index) => words('purposes', one.purposes, ['courses', index, 'purposes'])),
    ...content.meetings.flatMap((one, index) => word('channels', one.channel, ['meetings', index, 'channel'])),
  ];
}

function checkPrinciple(model: Model, id: string | undefined, path: Path): readonly AgreementIssue[] {
  if (id === undefined) return [];
  const goals = model.items.principles.filter((one) => one.kind === 'goal').map((one) => one.id);
  if (goals.includes(id)) return [];
  return [agreementIssue('unknown-id', path, { kind: 'goals', id: id.slice(0, 120), nearest: nearest(id, goals) })];
}

function checkTexts(content: AgreementContent): readonly AgreementIssue[] {
  return textsIn(content).flatMap(({ text, path }) => checkText(text, path));
}

/** A free text that is too long or empty, told where it stands. */
export function checkText(text: string | undefined, path: Path): readonly AgreementIssue[] {
  if (text === undefined) return [];
  if (text.length > longestText) return [agreementIssue('text-too-long', path, { most: longestText })];
  // Spaces and characters that cannot be seen say nothing.
  return text.replace(/[\s\p{C}]+/gu, '') === '' ? [agreementIssue('text-missing', path)] : [];
}

function textsIn(content: AgreementContent): readonly { readonly text: string; readonly path: Path }[] {
  const given = (text: string | undefined, ...path: Path): { text: string; path: Path }[] =>
    text === undefined ? [] : [{ text, path }];
  return [
    ...content.expectations.flatMap((one, index) => given(one.text, 'expectations', index, 'text')),
    ...content.actions.flatMap((one, index) => [
      ...given(one.what, 'actions', index, 'what'),
      ...given(one.doneWhen, 'actions', index, 'doneWhen'),
    ]),
    ...content.goals.flatMap((one, index) =>
      one.principle === undefined
        ? given(one.text ?? '', 'goals', index, 'text')
        : given(one.text, 'goals', index, 'text'),
    ),
    ...content.decisions.flatMap((one, index) => given(one.what, 'decisions', index, 'what')),
    ...given(content.childsView?.text, 'childsView', 'text'),
    ...given(content.childsView?.how, 'childsView', 'how'),
    ...content.contact.flatMap((one, index) => given(one.language?.spoken, 'contact', index, 'language', 'spoken')),
    ...content.meetings.flatMap((one, index) => given(one.about, 'meetings', index, 'about')),
  ];
}

function datesIn(content: AgreementContent): readonly { readonly date: string; readonly path: Path }[] {
  const given = (date: string | undefined, ...path: Path): { date: string; path: Path }[] =>
    date === undefined ? [] : [{ date, path }];
  return [
    ...given(content.from, 'from'),
    ...given(content.until, 'until'),
    ...given(content.review?.on, 'review', 'on'),
    ...given(content.childsView?.on, 'childsView', 'on'),
    ...content.actions.flatMap((one, index) => given(one.due, 'actions', index, 'due')),
    ...content.meetings.flatMap((one, index) => given(one.on, 'meetings', index, 'on')),
  ];
}
