import type { Words } from '../frame/book.js';
import { isNegated, namedIn } from '../frame/one-of.js';
import type { ChannelChoice, ChannelPattern, NumberRange, OneOf, When } from '../frame/when.js';
import { acts } from '../vocabulary/act.js';
import { standardFactIds } from '../vocabulary/fact.js';
import type { Locale, Text } from '../vocabulary/text.js';
import { list } from './phrase.js';

const sideNames: Readonly<Record<string, Text>> = {
  child: { da: 'barnet', en: 'the child' },
  home: { da: 'hjemmet', en: 'the home' },
  school: { da: 'skolen', en: 'the school' },
  outside: { da: 'nogen uden for skole og hjem', en: 'somebody outside school and home' },
};

const keyNames: Readonly<Record<string, Text>> = {
  purpose: { da: 'formålet er', en: 'the purpose is' },
  aim: { da: 'målet er', en: 'the aim is' },
  act: { da: 'handlingen er', en: 'the act is' },
  from: { da: 'afsenderen er', en: 'the sender is' },
  to: { da: 'modtageren er', en: 'the recipient is' },
  fromSide: { da: 'det kommer fra', en: 'it comes from' },
  toSide: { da: 'det går til', en: 'it goes to' },
};

/** A pattern in running text: "the purpose is conflict, and the act is talk". */
export function whenPhrase(when: When, words: Words, locale: Locale): string {
  return list(conditions(when, words, locale), locale);
}

function conditions(when: When, words: Words, locale: Locale): string[] {
  const named = (
    key: keyof typeof keyNames,
    choice: OneOf<string> | undefined,
    nameOf: (id: string) => string,
  ): string[] =>
    choice === undefined ? [] : [`${keyNames[key]?.[locale] ?? key} ${choicePhrase(choice, nameOf, locale)}`];
  const name = (kind: 'purposes' | 'aims' | 'roles') => (id: string) => words[kind].get(id)?.name[locale] ?? id;
  const side = (id: string): string => sideNames[id]?.[locale] ?? id;
  const { any, not } = when;
  return [
    ...named('purpose', when.purpose, name('purposes')),
    ...named('aim', when.aim, name('aims')),
    ...named('act', when.act, actName(locale)),
    ...named('from', when.from, name('roles')),
    ...named('to', when.to, name('roles')),
    ...named('fromSide', when.fromSide, side),
    ...named('toSide', when.toSide, side),
    ...standardFactIds.flatMap((fact) =>
      when[fact] === undefined ? [] : [factPhrase(fact, when[fact], words, locale)],
    ),
    ...Object.entries(when.facts ?? {}).flatMap(([fact, wanted]) =>
      wanted === undefined ? [] : [factPhrase(fact, wanted, words, locale)],
    ),
    ...(any === undefined
      ? []
      : [
          `(${list(
            any.map((inner) => whenPhrase(inner, words, locale)),
            locale,
            'or',
          )})`,
        ]),
    ...(not === undefined ? [] : [`${{ da: 'ikke', en: 'not' }[locale]} (${whenPhrase(not, words, locale)})`]),
  ];
}

function actName(locale: Locale): (id: string) => string {
  const known: Readonly<Record<string, { readonly name: Text }>> = acts;
  return (id) => (Object.hasOwn(known, id) ? (known[id]?.name[locale] ?? id) : id);
}

function choicePhrase(choice: OneOf<string>, nameOf: (id: string) => string, locale: Locale): string {
  const names = list(namedIn(choice).map(nameOf), locale, 'or');
  return isNegated(choice) ? `${{ da: 'andet end', en: 'other than' }[locale]} ${names}` : names;
}

function factPhrase(fact: string, wanted: OneOf<string> | NumberRange, words: Words, locale: Locale): string {
  const definition = words.facts.get(fact);
  const name = definition?.name[locale] ?? fact;
  if (definition?.kind === 'number') return `${name} ${rangePhrase(wanted as NumberRange, locale)}`; // A number has ranges only.
  const valueName = (id: string): string =>
    definition?.kind === 'choice' && Object.hasOwn(definition.values, id)
      ? (definition.values[id]?.[locale] ?? id)
      : id;
  const is = { da: 'er', en: 'is' }[locale];
  return `${name} ${is} ${choicePhrase(wanted as OneOf<string>, (id) => `»${valueName(id)}«`, locale)}`; // A choice has values only.
}

function rangePhrase(range: NumberRange, locale: Locale): string {
  const bounds: readonly (readonly [number | undefined, Text])[] = [
    [range.atLeast, { da: 'er mindst', en: 'is at least' }],
    [range.moreThan, { da: 'er over', en: 'is more than' }],
    [range.atMost, { da: 'er højst', en: 'is at most' }],
    [range.lessThan, { da: 'er under', en: 'is less than' }],
  ];
  return list(
    bounds.flatMap(([bound, phrase]) => (bound === undefined ? [] : [`${phrase[locale]} ${bound}`])),
    locale,
  );
}

/** The channels that a rule speaks of, in running text. */
export function choiceOfChannels(choice: ChannelChoice, words: Words, locale: Locale): string {
  if (choice === 'every-channel') return { da: 'enhver kanal', en: 'every channel' }[locale];
  const name = (id: string): string => words.channels.get(id)?.name[locale] ?? id;
  if (isList(choice)) return list(choice.map(name), locale);
  return `${{ da: 'kanaler med', en: 'channels with' }[locale]} ${traits(choice, name, locale)}`;
}

function traits(pattern: ChannelPattern, name: (id: string) => string, locale: Locale): string {
  const parts = Object.entries(pattern).flatMap(([key, wanted]: [string, unknown]) => {
    if (key === 'any' && Array.isArray(wanted)) {
      return [
        `(${list(
          wanted.map((inner: ChannelPattern) => traits(inner, name, locale)),
          locale,
          'or',
        )})`,
      ];
    }
    if (key === 'not')
      return [`${{ da: 'ikke', en: 'not' }[locale]} (${traits(wanted as ChannelPattern, name, locale)})`]; // `not` holds a pattern.
    if (key === 'channel') return [choicePhrase(wanted as OneOf<string>, name, locale)]; // `channel` holds ids.
    if (typeof wanted === 'boolean') return [`\`${key}\` = ${String(wanted)}`];
    if (key === 'closeness' || key === 'effort') return [`\`${key}\` ${rangePhrase(wanted as NumberRange, locale)}`]; // Numbers have ranges.
    return [`\`${key}\` ${choicePhrase(wanted as OneOf<string>, (id) => `\`${id}\``, locale)}`]; // The other traits hold values.
  });
  return list(parts, locale);
}

// Array.isArray does not narrow readonly arrays.
export function isList(choice: ChannelChoice): choice is readonly string[] {
  return Array.isArray(choice);
}
