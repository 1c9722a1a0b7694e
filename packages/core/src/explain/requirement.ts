import type { Model } from '../compose/model.js';
import type { Words } from '../frame/book.js';
import type { EventPattern, Requirement } from '../frame/requirement.js';
import type { Within } from '../time/within.js';
import type { Locale, Text } from '../vocabulary/text.js';
import { deadline } from './deadline.js';
import { choiceOfChannels, isList, whenPhrase } from './pattern.js';
import { capital, list } from './phrase.js';

/** What is needed to say a requirement: its pattern, where it holds, and its deadline with parameters filled in. */
export interface SaidRequirement extends Pick<Requirement, 'pattern' | 'span' | 'scope'> {
  readonly within?: Within;
}

/**
 * Puts what a requirement asks of a course into prose: one sentence over the letters A, B and so on, then what each stands for.
 *
 * A deadline that a parameter sets is said only where `within` holds its value.
 *
 * @example
 * ```ts
 * import { defaultModel, explainRequirement } from '@samarbejde/core';
 *
 * const pattern = { kind: 'response', a: { act: 'ask' }, b: { act: 'answer' } } as const;
 * explainRequirement(defaultModel('2026-11-24'), { pattern, within: { n: 3, unit: 'working-day' } }, 'en');
 * // => 'After every A comes a B, within 3 working days.\nA: the act is ask.\nB: the act is answer.'
 * ```
 */
export function explainRequirement(model: Pick<Model, 'words'>, said: SaidRequirement, locale: Locale): string {
  const { sentence, events } = statement(said, locale);
  const spans = spansOf(said, events.length, locale);
  return [
    `${sentence}${spans.said}`,
    ...[...events, ...spans.events].map(
      (event, index) => `${letters[index]}: ${eventPhrase(event, model.words, locale)}.`,
    ),
  ].join('\n');
}

const letters = ['A', 'B', 'C', 'D', 'E'] as const;

function statement(
  { pattern, within, scope }: SaidRequirement,
  locale: Locale,
): { readonly sentence: string; readonly events: readonly EventPattern[] } {
  switch (pattern.kind) {
    case 'response': {
      const back =
        pattern.reply === true ? { da: ', tilbage ad den vej, A kom', en: ', back the way A came' }[locale] : '';
      const limit = within === undefined ? '' : `, ${deadline(within, locale)}`;
      const after = { da: 'Efter hvert A kommer et B', en: 'After every A comes a B' }[locale];
      return { sentence: `${after}${back}${limit}.`, events: [pattern.a, pattern.b] };
    }
    case 'precedence':
      return {
        sentence: { da: 'Intet B kommer, før der har været et A.', en: 'No B comes before there has been an A.' }[
          locale
        ],
        events: [pattern.a, pattern.b],
      };
    case 'not-succession':
      return {
        sentence: { da: 'Når der har været et A, kommer intet B.', en: 'Once there has been an A, no B comes.' }[
          locale
        ],
        events: [pattern.a, pattern.b],
      };
    case 'absence':
      return { sentence: { da: 'Der er intet A.', en: 'There is no A.' }[locale], events: [pattern.a] };
    case 'at-most': {
      const { a, n, until } = pattern;
      const anew =
        until === undefined
          ? ''
          : { da: '; med et B begynder tællingen forfra', en: '; a B starts the count anew' }[locale];
      const sentence = { da: `Der er højst ${n} A${anew}.`, en: `There are at most ${n} A${anew}.` }[locale];
      return { sentence, events: until === undefined ? [a] : [a, until] };
    }
    case 'existence': {
      const some = { da: 'Mindst ét forløb i én af filerne har et A.', en: 'Some course of some file has an A.' };
      const every = { da: 'Hvert forløb har et A.', en: 'Every course has an A.' };
      return { sentence: (scope === 'files' ? some : every)[locale], events: [pattern.a] };
    }
    case 'reachable':
      return {
        sentence: {
          da: 'Fra hvert B, og til der har været et C, findes der en vej til et A.',
          en: 'From every B on, until there has been a C, there is a way to an A.',
        }[locale],
        events: [pattern.a, pattern.after, pattern.until],
      };
  }
}

function spansOf({ span = {} }: SaidRequirement, taken: number, locale: Locale) {
  const parts: readonly (readonly [EventPattern | undefined, Text])[] = [
    [span.after, { da: 'fra det første', en: 'from the first' }],
    [span.until, { da: 'indtil det første', en: 'until the first' }],
  ];
  const given = parts.flatMap(([event, name]) => (event === undefined ? [] : [{ event, name: name[locale] }]));
  if (given.length === 0) return { said: '', events: [] };
  const named = given.map(({ name }, index) => `${name} ${letters[taken + index]}`);
  return {
    said: ` ${capital({ da: 'det gælder', en: 'it holds' }[locale])} ${list(named, locale)}.`,
    events: given.map(({ event }) => event),
  };
}

function eventPhrase({ channel, ...when }: EventPattern, words: Words, locale: Locale): string {
  // A choice between events stands in brackets; alone it needs none.
  const condition = whenPhrase(when, words, locale).replace(/^\(([^()]*)\)$/, '$1');
  const way =
    channel === undefined
      ? ''
      : `${{ da: 'det går gennem', en: 'it goes by' }[locale]} ${wayOf(channel, words, locale)}`;
  const said = [condition, way].filter((part) => part !== '').join(locale === 'da' ? ', og ' : ', and ');
  return said === '' ? { da: 'enhver henvendelse', en: 'any communication' }[locale] : said;
}

function wayOf(channel: NonNullable<EventPattern['channel']>, words: Words, locale: Locale): string {
  if (!isList(channel)) return choiceOfChannels(channel, words, locale);
  return list(
    channel.map((id) => words.channels.get(id)?.name[locale] ?? id),
    locale,
    'or',
  );
}
