import type { Issue } from '../result.js';
import type { Locale, Text } from '../vocabulary/text.js';

/** A sentence about an issue, made from its parameters. */
export type Says = (params: Issue['params']) => Text;

/** An id in running text. */
export function code(value: unknown): string {
  return `\`${String(value)}\``;
}

/** Ids as a list in running text: `a`, `b` or `c`. */
export function list(values: readonly string[], locale: Locale, last: 'or' | 'and' = 'and'): string {
  const words = { or: { da: 'eller', en: 'or' }, and: { da: 'og', en: 'and' } }[last][locale];
  const [first, ...rest] = values;
  if (first === undefined) return '';
  const end = rest.pop();
  return end === undefined ? first : `${[first, ...rest].join(', ')} ${words} ${end}`;
}

/** A list parameter, whatever was given. */
export function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}

/** "Did you mean …?", when something known is near. */
export function suggestion(params: Issue['params']): Text {
  const near = listOf(params['nearest']).map(code);
  if (near.length === 0) return { da: '', en: '' };
  return { da: ` Mente du ${list(near, 'da', 'or')}?`, en: ` Did you mean ${list(near, 'en', 'or')}?` };
}

/** A text's first letter in upper case, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const kindNames: Readonly<Record<string, Text>> = {
  act: { da: 'en handling', en: 'an act' },
  acts: { da: 'en handling', en: 'an act' },
  aims: { da: 'et mål', en: 'an aim' },
  channel: { da: 'en kanal', en: 'a channel' },
  channels: { da: 'en kanal', en: 'a channel' },
  duties: { da: 'en pligt', en: 'a duty' },
  fact: { da: 'et forhold', en: 'a fact' },
  agreements: { da: 'en slags aftale', en: 'a kind of agreement' },
  endings: { da: 'en måde at slutte en sag på', en: 'a way to end a case' },
  events: { da: 'en slags hændelse i en sag', en: 'a kind of event in a case' },
  'fact-values': { da: 'en værdi, som dette forhold kan have', en: 'a value that this fact can have' },
  facts: { da: 'et forhold', en: 'a fact' },
  frames: { da: 'en ramme', en: 'a frame' },
  goals: { da: 'et mål, som en ramme sætter', en: 'a goal that a frame sets' },
  parameters: { da: 'en parameter', en: 'a parameter' },
  positions: { da: 'en position', en: 'a position' },
  purpose: { da: 'et formål', en: 'a purpose' },
  purposes: { da: 'et formål', en: 'a purpose' },
  reasons: { da: 'en grund til at holde pause', en: 'a reason to pause' },
  role: { da: 'en rolle', en: 'a role' },
  roles: { da: 'en rolle', en: 'a role' },
  sides: { da: 'en side', en: 'a side' },
  subjects: { da: 'et emne', en: 'a subject' },
  suspicions: { da: 'en retning for mistanken', en: 'a direction of the suspicion' },
};

/** The words that a frame may add to, by the key under which its vocabulary has them. */
const ownWords: ReadonlySet<unknown> = new Set(['channels', 'duties', 'facts', 'purposes', 'roles', 'subjects']);

/** An id that nobody defines, with the nearest that somebody does, or else where a frame adds its own. */
export function unknownId(params: Issue['params']): Text {
  const { id, kind } = params;
  const name = kindNames[String(kind)] ?? { da: 'et ord', en: 'a word' };
  const isFar = listOf(params['nearest']).length === 0 && ownWords.has(kind);
  const place = code(`vocabulary.${String(kind)}`);
  const next = isFar
    ? {
        da: ` Brug et, der findes, eller tilføj det under ${place}.`,
        en: ` Use one that is there, or add it under ${place}.`,
      }
    : suggestion(params);
  return {
    da: `${code(id)} er ikke ${name.da}, som modellen kender.${next.da}`,
    en: `${code(id)} is not ${name.en} that the model knows.${next.en}`,
  };
}
