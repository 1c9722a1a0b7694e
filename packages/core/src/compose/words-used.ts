import type { FrameItems, ItemKind } from '../frame/frame.js';
import { namedIn } from '../frame/one-of.js';
import type { ChannelChoice, ChannelPattern } from '../frame/when.js';
import type { Path } from './issues.js';
import { wordsOfGuarantee, wordsOfPath } from './paths/words-of-path.js';
import { inWhen, list, type UsedWord, word } from './used-word.js';

type ItemOf<Kind extends ItemKind> = NonNullable<FrameItems[Kind]>[number];
type Reader<Kind extends ItemKind> = (item: ItemOf<Kind>) => readonly UsedWord[];

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
  positions: (position) => [word('roles', position.role, ['role']), word('positions', position.position, ['position'])],
  principles: () => [],
  parameters: () => [],
  settings: () => [],
  hours: (hours) =>
    'side' in hours.of
      ? [word('sides', hours.of.side, ['of', 'side'])]
      : list('roles', hours.of.roles, ['of', 'roles']),
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
  paths: wordsOfPath,
  guarantees: wordsOfGuarantee,
  agreements: (template) => [
    ...('supplements' in template
      ? []
      : [
          word('purposes', template.purpose, ['purpose']),
          word('subjects', template.subject, ['subject']),
          ...list('roles', template.parties, ['parties']),
          ...list('roles', template.endedBy, ['endedBy']),
        ]),
    ...list('roles', template.mustAgree ?? [], ['mustAgree']),
    ...list('roles', template.everyHolder ?? [], ['everyHolder']),
  ],
};

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

// Array.isArray does not narrow readonly arrays.
function isList(choice: ChannelChoice): choice is readonly string[] {
  return Array.isArray(choice);
}
