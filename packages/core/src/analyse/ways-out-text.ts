import { reasons, verdictNames } from '../explain/decision.js';
import { capital, list } from '../explain/phrase.js';
import type { Words } from '../frame/book.js';
import type { NumberRange } from '../frame/when.js';
import type { Locale, Text } from '../vocabulary/text.js';
import { patternText } from './pattern-text.js';
import { channelNames } from './told-text.js';
import type { FactChange, WaysOut, WayToVerdict } from './way-out.js';

/**
 * Puts what would change a verdict into prose in Danish and English: what it is now and why, each way to another, and
 * what no change of facts gives.
 *
 * With the model's words, channels are called by their names.
 *
 * @example
 * ```ts
 * import { assumeUsual, defaultModel, valueOf, waysOutText, whatWouldChange } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const { situation } = assumeUsual(model, { purpose: 'everyday', act: 'inform', from: 'teacher', to: ['custody-holder'] });
 * const ways = valueOf(whatWouldChange(model, situation, 'platform-message', { to: ['unfit'] }));
 * waysOutText(ways, model.words).en.split('\n').length; // => 2
 * ```
 */
export function waysOutText(ways: WaysOut, words?: Words): Text {
  return { da: inLocale(ways, words, 'da'), en: inLocale(ways, words, 'en') };
}

function inLocale(
  { channel, verdict, because, ways, never }: WaysOut,
  words: Words | undefined,
  locale: Locale,
): string {
  const name = capital(channelNames([channel], words, locale));
  const now = { da: 'som det er nu', en: 'as things are' }[locale];
  const others = list(
    never.map((one) => verdictNames[one][locale]),
    locale,
    'or',
  );
  // What may come to decide is not yet a reason.
  const why = verdict === 'undetermined' ? '' : reasons(because, locale);
  return [
    `${name} ${verdictNames[verdict][locale]}, ${now}${why}.`,
    ...ways.map((way) => wayText(way, name, words, locale)),
    ...(never.length === 0
      ? []
      : [
          {
            da: `Ingen ændring af forholdene gør, at den ${others}.`,
            en: `No change of facts makes it so that it ${others}.`,
          }[locale],
        ]),
  ].join('\n');
}

function wayText({ verdict, changes }: WayToVerdict, name: string, words: Words | undefined, locale: Locale): string {
  const conditions = changes.map((change) => changeText(change, words, locale)).join('; ');
  const then = verdictNames[verdict][locale];
  return { da: `${name} ${then}, når (${conditions}).`, en: `${name} ${then} when (${conditions}).` }[locale];
}

function changeText({ fact, recipient, to }: FactChange, words: Words | undefined, locale: Locale): string {
  const facts: readonly string[] | readonly NumberRange[] = to;
  // A standard fact stands at the top of a pattern, any other among the declared ones; the text is the same.
  const text = patternText({ facts: { [fact]: facts } }, words)[locale];
  if (recipient === undefined) return text;
  return { da: `${text} (modtager ${recipient + 1})`, en: `${text} (recipient ${recipient + 1})` }[locale];
}
