import type { Locale } from '@samarbejde/core';
import type { FindingCode } from './finding-code.js';
import { findingMeanings } from './finding-meanings.js';
import { findingTitles } from './finding-titles.js';

/** Every kind of finding, by its code, sorted. */
export const findingCodes: readonly FindingCode[] = (Object.keys(findingTitles) as FindingCode[]).sort(); // Its keys are the codes.

/**
 * Answers what a kind of finding means and what to do with it, in Danish or English; undefined for a code that is none.
 *
 * @example
 * ```ts
 * import { explainFinding } from '@samarbejde/conformance';
 *
 * explainFinding('waiver-unused', 'en')?.split('\n')[0]; // => 'A waiver covers nothing (`waiver-unused`)'
 * ```
 */
export function explainFinding(code: string, locale: Locale): string | undefined {
  const known = findingCodes.find((one) => one === code);
  if (known === undefined) return undefined;
  return `${findingTitles[known][locale]} (\`${known}\`)\n${findingMeanings[known][locale]}`;
}
