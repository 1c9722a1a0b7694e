import { deadline } from '../explain/deadline.js';
import { verdictNames } from '../explain/decision.js';
import { capital, code, list } from '../explain/phrase.js';
import type { Words } from '../frame/book.js';
import type { DeferUntil } from '../frame/channel-rule.js';
import { acts } from '../vocabulary/act.js';
import type { Locale, Text } from '../vocabulary/text.js';
import type { ItemDifference, ModelDifference, WordDifference } from './difference.js';
import { channelNames, where } from './told-text.js';

type Of<Aspect extends ModelDifference['aspect']> = Extract<ModelDifference, { readonly aspect: Aspect }>;

const waitNames: Readonly<Record<DeferUntil, Text>> = {
  'recipient-hours': { da: 'venter, til modtageren er til at træffe', en: 'waits until the recipient can be reached' },
  'next-working-day': { da: 'venter til næste arbejdsdag', en: 'waits until the next working day' },
  'next-school-day': { da: 'venter til næste skoledag', en: 'waits until the next school day' },
};
const noWait: Text = { da: 'venter ikke', en: 'does not wait' };
const nobody: Text = { da: 'ingen kanal', en: 'no channel' };

const texts: {
  readonly [Aspect in ModelDifference['aspect']]: (one: Of<Aspect>, words: Words | undefined, locale: Locale) => string;
} = {
  verdict: ({ channel, a, b }, words, locale) =>
    sides(channelNames([channel], words, locale), verdictNames[a], verdictNames[b], locale),
  wait: ({ channel, a, b }, words, locale) =>
    sides(
      channelNames([channel], words, locale),
      a === null ? noWait : waitNames[a],
      b === null ? noWait : waitNames[b],
      locale,
    ),
  duty: ({ duty, owedIn, within }, words, locale) => {
    const what = Object.entries(acts).find(([act]) => act === duty)?.[1].name ?? words?.duties.get(duty)?.name;
    const name = what?.[locale] ?? code(duty);
    const due = within === undefined ? '' : ` (${deadline(within, locale)})`;
    return {
      da: `Pligten ${name}${due} gælder kun i ${owedIn === 'a' ? 'den første' : 'den anden'} model`,
      en: `The duty ${name}${due} is owed in the ${owedIn === 'a' ? 'first' : 'second'} model only`,
    }[locale];
  },
  ranking: ({ a, b }, words, locale) => {
    const [first, second] = [a, b].map((id) => (id === null ? nobody[locale] : channelNames([id], words, locale)));
    if (a === b) {
      return {
        da: `Rækkefølgen af kanalerne er en anden; ${first} er stadig først`,
        en: `The order of the channels differs; ${first} is still first`,
      }[locale];
    }
    return {
      da: `Først kommer ${first} i den første model, ${second} i den anden`,
      en: `First comes ${first} in the first model, ${second} in the second`,
    }[locale];
  },
};

function sides(name: string, a: Text, b: Text, locale: Locale): string {
  const told = {
    da: `${name} ${a.da} i den første model, ${b.da} i den anden`,
    en: `${name} ${a.en} in the first model, ${b.en} in the second`,
  };
  return capital(told[locale]);
}

/**
 * Puts a difference between two models into a sentence or two in Danish and English: what each says, where, and which
 * items make it so.
 *
 * With the words of either model, purposes, roles and channels are called by their names.
 *
 * @example
 * ```ts
 * import { aalborg, composeModel, defaultModel, diffModels, differenceText, valueOf } from '@samarbejde/core';
 *
 * const [text, model] = [valueOf(composeModel([aalborg], { on: '2026-11-24' })), defaultModel('2026-11-24')];
 * const [first] = valueOf(diffModels(text, model)).differences;
 * first === undefined ? false : differenceText(first, model.words).en.includes('in the first model'); // => true
 * ```
 */
export function differenceText(difference: ModelDifference, words?: Words): Text {
  return { da: sentence(difference, words, 'da'), en: sentence(difference, words, 'en') };
}

function sentence(difference: ModelDifference, words: Words | undefined, locale: Locale): string {
  // The texts are keyed by the aspect that a difference carries; the compiler cannot pair the two through the union.
  const says = texts[difference.aspect] as (one: ModelDifference, words: Words | undefined, locale: Locale) => string;
  const behind = difference.items.map((item) => itemText(item, locale));
  const because = { da: 'Det skyldes', en: 'It comes from' }[locale];
  return [
    `${says(difference, words, locale)}${where(difference, words)[locale]}.`,
    ...(behind.length === 0 ? [] : [`${because} ${list(behind, locale)}.`]),
  ].join(' ');
}

const changes: Readonly<Record<ItemDifference['change'], Text>> = {
  'only-in-a': { da: 'kun i den første', en: 'in the first only' },
  'only-in-b': { da: 'kun i den anden', en: 'in the second only' },
  changed: { da: 'ændret', en: 'changed' },
};

function itemText({ id, change }: ItemDifference, locale: Locale): string {
  return `${code(id)} (${changes[change][locale]})`;
}

const wordNames: Readonly<Record<WordDifference['word'], Text>> = {
  aims: { da: 'Målet', en: 'The aim' },
  channels: { da: 'Kanalen', en: 'The channel' },
  duties: { da: 'Pligten', en: 'The duty' },
  'fact-values': { da: 'Værdien', en: 'The value' },
  facts: { da: 'Forholdet', en: 'The fact' },
  offers: { da: 'Tilbuddet om kanalen', en: 'The offer of the channel' },
  positions: { da: 'Positionen', en: 'The position' },
  purposes: { da: 'Formålet', en: 'The purpose' },
  roles: { da: 'Rollen', en: 'The role' },
  subjects: { da: 'Emnet', en: 'The subject' },
};

/**
 * Puts a word that two models do not share into a sentence in Danish and English.
 *
 * @example
 * ```ts
 * import { wordDifferenceText } from '@samarbejde/core';
 *
 * wordDifferenceText({ word: 'roles', id: 'school-nurse', change: 'only-in-b' }).en;
 * // => 'The role `school-nurse`: in the second only.'
 * ```
 */
export function wordDifferenceText({ word, id, of, change }: WordDifference): Text {
  const text = (locale: Locale): string => {
    const owner = of === undefined ? '' : { da: ` for ${code(of)}`, en: ` of ${code(of)}` }[locale];
    return `${wordNames[word][locale]} ${code(id)}${owner}: ${changes[change][locale]}.`;
  };
  return { da: text('da'), en: text('en') };
}
