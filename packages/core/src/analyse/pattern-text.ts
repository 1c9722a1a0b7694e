import { code, list } from '../explain/phrase.js';
import type { Words } from '../frame/book.js';
import type { NumberRange } from '../frame/when.js';
import { acts } from '../vocabulary/act.js';
import { standardFacts } from '../vocabulary/fact.js';
import type { Locale, Text } from '../vocabulary/text.js';
import type { SituationPattern } from './pattern.js';

/** So many values are named even where leaving out would be shorter. */
const fewNamed = 3;

const labels: Readonly<Record<'purpose' | 'act' | 'from' | 'to', Text>> = {
  purpose: { da: 'formål', en: 'purpose' },
  act: { da: 'handling', en: 'act' },
  from: { da: 'afsender', en: 'sender' },
  to: { da: 'modtager', en: 'recipient' },
};

/**
 * Puts a pattern of situations into words: `purpose: conflict; act: talk; reach: not on the platform`.
 *
 * With the model's words, purposes and roles are called by their names and a whole group by its own; without them they
 * stand by their ids. A long list that leaves little out is told by what it leaves out.
 *
 * @example
 * ```ts
 * import { patternText } from '@samarbejde/core';
 *
 * patternText({ purpose: ['conflict'], act: ['talk'], reach: ['no-platform'] }).en;
 * // => 'purpose: `conflict`; act: talk; reach: not on the platform'
 * ```
 */
export function patternText(pattern: SituationPattern, words?: Words): Text {
  return { da: inLocale(pattern, words, 'da'), en: inLocale(pattern, words, 'en') };
}

function inLocale(pattern: SituationPattern, words: Words | undefined, locale: Locale): string {
  const { facts, ...top } = pattern;
  const entries: readonly (readonly [string, readonly string[] | readonly NumberRange[]])[] = [
    ...Object.entries(top),
    ...Object.entries(facts ?? {}).flatMap(([fact, values]) => (values === undefined ? [] : [[fact, values] as const])),
  ];
  if (entries.length === 0) return { da: 'i alle situationer', en: 'in every situation' }[locale];
  return entries
    .map(([key, values]) => `${labelOf(key, words)[locale]}: ${valuesText(key, values, words, locale)}`)
    .join('; ');
}

function labelOf(key: string, words: Words | undefined): Text {
  if (isPart(key)) return labels[key];
  const id = code(key);
  return words?.facts.get(key)?.name ?? standardName(key) ?? { da: id, en: id };
}

function standardName(fact: string): Text | undefined {
  return Object.entries(standardFacts).find(([id]) => id === fact)?.[1].name;
}

function isPart(key: string): key is keyof typeof labels {
  return Object.hasOwn(labels, key);
}

function valuesText(
  key: string,
  values: readonly string[] | readonly NumberRange[],
  words: Words | undefined,
  locale: Locale,
): string {
  const plain = values.filter((value) => typeof value === 'string');
  const ranges = values.filter((value) => typeof value !== 'string');
  if (ranges.length > 0)
    return list(
      ranges.map((range) => rangeText(range, locale)),
      locale,
      'or',
    );
  const every = everyValue(key, words);
  const left = every.filter((value) => !plain.includes(value));
  const shown = (ids: readonly string[]): readonly string[] =>
    collapsed(key, ids, words).map((id) => nameOf(key, id, words)[locale]);
  const [named, leftOut] = [shown(plain), shown(left)];
  if (left.length === 0 || named.length <= fewNamed || leftOut.length >= named.length) return list(named, locale, 'or');
  return { da: `alle undtagen ${list(leftOut, 'da')}`, en: `any but ${list(leftOut, 'en', 'or')}` }[locale];
}

/** Every value that there is, where that is known. */
function everyValue(key: string, words: Words | undefined): readonly string[] {
  if (key === 'act') return Object.keys(acts);
  if (key === 'purpose') return [...(words?.purposes.keys() ?? [])];
  if (key === 'from' || key === 'to') return [...(words?.roles.keys() ?? [])];
  const fact = words?.facts.get(key) ?? Object.entries(standardFacts).find(([id]) => id === key)?.[1];
  return fact?.kind === 'choice' ? Object.keys(fact.values) : [];
}

/** A group that is there with all its members stands for them. */
function collapsed(key: string, ids: readonly string[], words: Words | undefined): readonly string[] {
  if (words === undefined || (key !== 'from' && key !== 'to')) return ids;
  const membersOf = (group: string): readonly string[] =>
    [...words.roles].filter(([id, role]) => id !== group && role.groups.includes(group)).map(([id]) => id);
  const whole = ids.filter((id) => membersOf(id).length > 0 && membersOf(id).every((member) => ids.includes(member)));
  return ids.filter((id) => !whole.some((group) => membersOf(group).includes(id)));
}

function nameOf(key: string, id: string, words: Words | undefined): Text {
  const plain = { da: code(id), en: code(id) };
  if (key === 'act') return Object.entries(acts).find(([act]) => act === id)?.[1].name ?? plain;
  if (key === 'purpose') return words?.purposes.get(id)?.name ?? plain;
  if (key === 'from' || key === 'to') return words?.roles.get(id)?.name ?? plain;
  const fact = words?.facts.get(key) ?? Object.entries(standardFacts).find(([one]) => one === key)?.[1];
  return (fact?.kind === 'choice' ? fact.values[id] : undefined) ?? plain;
}

/** Bounds in words: from 2 to 5, above 5. */
export function rangeText({ atLeast, atMost, moreThan, lessThan }: NumberRange, locale: Locale): string {
  if (atLeast !== undefined && atLeast === atMost) return String(atLeast);
  const words = {
    da: { atLeast: 'mindst', moreThan: 'over', atMost: 'højst', lessThan: 'under', and: 'og' },
    en: { atLeast: 'at least', moreThan: 'more than', atMost: 'at most', lessThan: 'less than', and: 'and' },
  }[locale];
  const parts = [
    ...(atLeast === undefined ? [] : [`${words.atLeast} ${atLeast}`]),
    ...(moreThan === undefined ? [] : [`${words.moreThan} ${moreThan}`]),
    ...(atMost === undefined ? [] : [`${words.atMost} ${atMost}`]),
    ...(lessThan === undefined ? [] : [`${words.lessThan} ${lessThan}`]),
  ];
  return parts.length === 0
    ? { da: 'et hvilket som helst tal', en: 'any number' }[locale]
    : parts.join(` ${words.and} `);
}
