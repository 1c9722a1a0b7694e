import type { SituationCode } from '../decide/parse-situation.js';
import type { Issue } from '../result.js';
import type { Text } from '../vocabulary/text.js';
import { code, list, listOf, type Says, suggestion, unknownId } from './phrase.js';

const wantedNames: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  boolean: { da: '`true` eller `false`', en: '`true` or `false`' },
  list: { da: 'en liste', en: 'a list' },
  number: { da: 'et tal', en: 'a number' },
  object: { da: 'et objekt med nøgler og værdier', en: 'an object with keys and values' },
  string: { da: 'en tekst', en: 'a text' },
};

const wanted = (id: unknown): { readonly da: string; readonly en: string } =>
  wantedNames[String(id)] ?? { da: String(id), en: String(id) };

/** What to write instead of a key that nobody knows. In YAML, a text in braces ends at its first comma, and the rest reads as a key. */
function keyInstead(params: Issue['params']): Text {
  const known = listOf(params['known']).map(code);
  if (String(params['key']).includes(' ')) {
    return {
      da: ' En tekst med komma i skal stå i anførselstegn.',
      en: ' A text with a comma in it stands in quotes.',
    };
  }
  if (known.length === 0) return suggestion(params);
  return { da: ` Her kan stå ${list(known, 'da', 'or')}.`, en: ` Here may stand ${list(known, 'en', 'or')}.` };
}

/** What can be wrong with a situation, in Danish and English. */
export const situationTexts: Readonly<Record<SituationCode, Says>> = {
  'empty-list': ({ key }) => ({
    da: `${code(key)} er en tom liste. Nævn mindst én rolle.`,
    en: `${code(key)} is an empty list. Name at least one role.`,
  }),
  'fact-of-the-situation': ({ fact }) => ({
    da: `${code(fact)} gælder hele henvendelsen og ikke en enkelt modtager. Skriv den i \`facts\` ved siden af \`to\`.`,
    en: `${code(fact)} is about the whole communication, not about one recipient. Write it in \`facts\` beside \`to\`.`,
  }),
  'missing-key': ({ key }) => ({
    da: `${code(key)} mangler. Tilføj den.`,
    en: `${code(key)} is missing. Add it.`,
  }),
  'unknown-id': unknownId,
  'unknown-key': (params) => {
    const next = keyInstead(params);
    return {
      da: `${code(params['key'])} er ikke en nøgle, der kan bruges her.${next.da}`,
      en: `${code(params['key'])} is not a key that can be used here.${next.en}`,
    };
  },
  'unknown-value': ({ fact, known }) => ({
    da: `Værdien findes ikke for ${code(fact)}. Vælg mellem ${list(listOf(known).map(code), 'da', 'or')}.`,
    en: `There is no such value of ${code(fact)}. Choose ${list(listOf(known).map(code), 'en', 'or')}.`,
  }),
  'wrong-type': ({ wanted: type }) => ({
    da: `Her skal stå ${wanted(type).da}.`,
    en: `Here must stand ${wanted(type).en}.`,
  }),
};
