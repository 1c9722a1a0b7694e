import type { ItemKind, FrameItems } from '../frame/frame.js';
import { namedIn } from '../frame/one-of.js';
import type { ChannelChoice, ChannelPattern, OneOf, When } from '../frame/when.js';
import { standardFactIds } from '../vocabulary/fact.js';
import type { WordKind } from '../vocabulary/vocabulary.js';
import type { Path } from './issues.js';

/** A word that an item uses, with the place where it does. `acts` and `sides` are the library's own words. */
export interface UsedWord {
  readonly kind: WordKind | 'acts' | 'sides' | 'fact-values';
  readonly id: string;
  /** For `fact-values`: the fact. */
  readonly of?: string;
  readonly path: Path;
}

type ItemOf<Kind extends ItemKind> = NonNullable<FrameItems[Kind]>[number];
type Reader<Kind extends ItemKind> = (item: ItemOf<Kind>) => readonly UsedWord[];

const word = (kind: UsedWord['kind'], id: string, path: Path): UsedWord => ({ kind, id, path });

const list = (kind: UsedWord['kind'], ids: readonly string[], path: Path): UsedWord[] =>
  ids.map((id, index) => word(kind, id, [...path, index]));

/** The words of every kind of item. */
export const wordsUsedBy: { readonly [Kind in ItemKind]: Reader<Kind> } = {
  rules: (rule) => [
    ...inWhen(rule.when, ['when']),
    ...inChoice(rule.prefer, ['prefer']),
    ...inChoice(rule.accept, ['accept']),
    ...inChoice(rule.discourage, ['discourage']),
    ...inChoice(rule.forbid, ['forbid']),
    ...inChoice(rule.defer?.channels, ['defer', 'channels']),
  ],
  courses: (course) => [
    ...inWhen(course.when, ['when']),
    ...course.steps.flatMap((step, index) => [
      word('acts', step.act, ['steps', index, 'act']),
      ...(step.purpose === undefined ? [] : [word('purposes', step.purpose, ['steps', index, 'purpose'])]),
      ...Object.entries(step.facts ?? {}).map(([fact, value]) => ({
        ...word('fact-values', value, ['steps', index, 'facts', fact]),
        of: fact,
      })),
    ]),
  ],
  duties: (duty) => [
    ...inWhen(duty.when, ['when']),
    ...(duty.by === 'sender' || duty.by === 'recipient' ? [] : [word('roles', duty.by, ['by'])]),
    word('duties', duty.do, ['do']),
  ],
  rights: (right) => [...inHolders(right.holders), ...inWhen(right.protects, ['protects'])],
  mandates: (mandate) => [
    ...list('roles', mandate.holders, ['holders']),
    ...list('subjects', mandate.subjects ?? [], ['subjects']),
    ...inWhen(mandate.when, ['when']),
  ],
  knowledge: (knowledge) => inHolders(knowledge.holders),
  positions: (position) => [
    word('roles', position.role, ['role']),
    word('positions', position.position, ['position']),
  ],
  principles: () => [],
  parameters: () => [],
  settings: () => [],
  hours: (hours) =>
    'side' in hours.of ? [word('sides', hours.of.side, ['of', 'side'])] : list('roles', hours.of.roles, ['of', 'roles']),
  requirements: (requirement) => {
    const { pattern, span } = requirement;
    const events = {
      'pattern.a': pattern.a,
      'pattern.b': 'b' in pattern ? pattern.b : undefined,
      'pattern.after': 'after' in pattern ? pattern.after : undefined,
      'pattern.until': 'until' in pattern ? pattern.until : undefined,
      'span.after': span?.after,
      'span.until': span?.until,
    };
    return Object.entries(events).flatMap(([place, event]) => [
      ...inWhen(event, place.split('.')),
      ...inChoice(event?.channel, [...place.split('.'), 'channel']),
    ]);
  },
  paths: (path) => [
    ...inWhen(path.opens, ['opens']),
    ...path.steps.flatMap((step, index) => {
      const at = ['steps', index];
      return [
        ...list('roles', step.parties, [...at, 'parties']),
        ...list('acts', step.acts, [...at, 'acts']),
        ...(step.decides === undefined ? [] : [word('roles', step.decides, [...at, 'decides'])]),
        ...list('roles', step.advise ?? [], [...at, 'advise']),
        ...list('roles', step.movedOnBy ?? [], [...at, 'movedOnBy']),
        ...inWhen(step.skip?.when, [...at, 'skip', 'when']),
      ];
    }),
    ...(path.exits ?? []).flatMap((exit, index) => [
      word('roles', exit.to, ['exits', index, 'to']),
      ...inWhen(exit.when, ['exits', index, 'when']),
    ]),
  ],
  agreements: (template) => [
    ...list('roles', template.parties, ['parties']),
    ...list('roles', template.mustAgree, ['mustAgree']),
  ],
};

/** The words that a pattern uses. */
export function inWhen(when: When | undefined, path: Path): UsedWord[] {
  if (when === undefined) return [];
  const inOne = (kind: UsedWord['kind'], choice: OneOf<string> | undefined, key: string): UsedWord[] =>
    choice === undefined ? [] : namedIn(choice).map((id) => word(kind, id, [...path, key]));
  const values = (fact: string, wanted: unknown, at: Path): UsedWord[] =>
    isChoice(wanted) ? namedIn(wanted).map((id) => ({ ...word('fact-values', id, at), of: fact })) : [];
  return [
    ...inOne('purposes', when.purpose, 'purpose'),
    ...inOne('aims', when.aim, 'aim'),
    ...inOne('acts', when.act, 'act'),
    ...inOne('roles', when.from, 'from'),
    ...inOne('roles', when.to, 'to'),
    ...inOne('sides', when.fromSide, 'fromSide'),
    ...inOne('sides', when.toSide, 'toSide'),
    ...standardFactIds.flatMap((fact) => values(fact, when[fact], [...path, fact])),
    ...Object.entries(when.facts ?? {}).flatMap(([fact, wanted]) => [
      word('facts', fact, [...path, 'facts', fact]),
      ...values(fact, wanted, [...path, 'facts', fact]),
    ]),
    ...(when.any ?? []).flatMap((inner, index) => inWhen(inner, [...path, 'any', index])),
    ...inWhen(when.not, [...path, 'not']),
  ];
}

function inChoice(choice: ChannelChoice | undefined, path: Path): UsedWord[] {
  if (choice === undefined || choice === 'every-channel') return [];
  if (isList(choice)) return list('channels', choice, path);
  return inPattern(choice, path);
}

function inPattern(pattern: ChannelPattern, path: Path): UsedWord[] {
  return [
    ...(pattern.channel === undefined
      ? []
      : namedIn(pattern.channel).map((id) => word('channels', id, [...path, 'channel']))),
    ...(pattern.any ?? []).flatMap((inner, index) => inPattern(inner, [...path, 'any', index])),
    ...(pattern.not === undefined ? [] : inPattern(pattern.not, [...path, 'not'])),
  ];
}

function inHolders(holders: 'every-party' | readonly string[]): UsedWord[] {
  return holders === 'every-party' ? [] : list('roles', holders, ['holders']);
}

function isChoice(wanted: unknown): wanted is OneOf<string> {
  if (typeof wanted === 'string' || Array.isArray(wanted)) return true;
  return typeof wanted === 'object' && wanted !== null && 'not' in wanted;
}

// Array.isArray does not narrow readonly arrays.
function isList(choice: ChannelChoice): choice is readonly string[] {
  return Array.isArray(choice);
}
