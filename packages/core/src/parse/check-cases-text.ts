import type { FrameCases } from '../decide/frame-case.js';
import type { PlacedIssue } from './check-frame-text.js';
import { parseFrameCases } from './parse-cases.js';
import { readText } from './read-text.js';
import type { TextPlace } from './yaml-places.js';

/** What became of the text of a frame's cases. */
export interface CheckedCasesText {
  readonly ok: boolean;
  readonly cases: FrameCases | null;
  readonly issues: readonly PlacedIssue[];
  /** Where a path leads to in the text: an issue of a run case is at `['cases', index, ...issue.path]`. */
  readonly placeOf: (path: readonly (string | number)[]) => TextPlace | null;
}

/**
 * Reads the text of a frame's cases in YAML or JSON, every issue with its line and column.
 *
 * It looks at the shape of the document only; running the cases says whether they hold. A text that is no YAML gives
 * `yaml-syntax` where it breaks.
 *
 * @example
 * ```ts
 * import { checkCasesText } from '@samarbejde/core/parse';
 *
 * const read = checkCasesText('frame: our-school\non: 2026-11-24\ncases: []\n', { file: 'our-school.cases.yaml' });
 * read.issues.map(({ code, place }) => [code, place?.line]); // => [['list-too-short', 3]]
 * ```
 */
export function checkCasesText(text: string, options: { readonly file?: string } = {}): CheckedCasesText {
  const file = options.file ?? null;
  const read = readText(text);
  if (!read.ok) {
    const issues = read.issues.map((issue, index) => ({ ...issue, file, place: read.places[index] ?? null }));
    return { ok: false, cases: null, issues, placeOf: () => null };
  }
  const { data, placeOf } = read.value;
  const cases = parseFrameCases(data);
  const issues = cases.ok
    ? []
    : cases.issues.map((issue): PlacedIssue => {
        const about = issue.code === 'unknown-key' ? 'key' : 'value';
        return { ...issue, file, place: placeOf(issue.path, about) };
      });
  return { ok: cases.ok, cases: cases.ok ? cases.value : null, issues, placeOf: (path) => placeOf(path) };
}
