import type { FrameInputCode } from '../frame/input-issue.js';
import { code, list, listOf, type Says } from './phrase.js';

/** What can be wrong with a frame from outside, beside what can be wrong with a situation. */
export const frameInputTexts: Readonly<
  Record<Exclude<FrameInputCode, 'missing-key' | 'unknown-key' | 'wrong-type'>, Says>
> = {
  'bad-text': () => ({
    da: 'Teksten har ikke den form, der skal til her. Se beskrivelsen af feltet i skemaet.',
    en: 'The text does not have the form that is needed here. See the description of the field in the schema.',
  }),
  'list-too-short': ({ key }) => ({
    da: `${code(key)} er en tom liste. Skriv mindst ét element, eller udelad nøglen.`,
    en: `${code(key)} is an empty list. Write at least one element, or leave the key out.`,
  }),
  'not-one-of': ({ key, known }) => ({
    da: `${code(key)} kan ikke være det. Vælg ${list(listOf(known).map(code), 'da', 'or')}.`,
    en: `${code(key)} cannot be that. Choose ${list(listOf(known).map(code), 'en', 'or')}.`,
  }),
  'number-out-of-range': ({ key, min, max }) => ({
    da: `${code(key)} skal være et helt tal fra ${min} til ${max}.`,
    en: `${code(key)} must be a whole number from ${min} to ${max}.`,
  }),
  'too-deep': ({ limit }) => ({
    da: `Dokumentet er indlejret i mere end ${limit} lag. Del mønstret op i flere regler.`,
    en: `The document is nested more than ${limit} layers deep. Divide the pattern into several rules.`,
  }),
  'too-large': ({ limit }) => ({
    da: `Dokumentet har mere end ${limit} værdier. Del det op i flere rammer.`,
    en: `The document holds more than ${limit} values. Divide it into several frames.`,
  }),
  'yaml-syntax': ({ reason }) => ({
    da: `Her kan teksten ikke læses som YAML eller JSON (${code(reason)}). Ret indrykning, anførselstegn eller parenteser.`,
    en: `The text cannot be read as YAML or JSON here (${code(reason)}). Mend indentation, quotation marks or brackets.`,
  }),
};
