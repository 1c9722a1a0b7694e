/**
 * One expected failure: what happened, as data. Prose is made from it by `explain`.
 *
 * `code` names the kind of failure, `params` hold what a sentence about it needs (names of fields and ids, never
 * personal data), and `path` leads to the place in the input: keys and zero-based indexes.
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly path: readonly (string | number)[];
}

/** Either a value, or every reason why there is none. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue<Code>[] };

/** Wraps a value as a success. */
export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps issues as a failure. */
export function failure<Code extends string>(
  issues: readonly Issue<Code>[],
): { readonly ok: false; readonly issues: readonly Issue<Code>[] } {
  return { ok: false, issues };
}

/** What `valueOf` throws: it carries every issue of the failed result. */
export class IssuesError extends Error {
  override readonly name = 'IssuesError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.code} at ${issue.path.join('.') || 'the top'}`).join('; '));
    this.issues = issues;
  }
}

/**
 * Answers with the value of a result, where failing would be a mistake in the calling program.
 *
 * Throws an `IssuesError` that carries every issue when there is no value; branch on `result.ok` instead wherever a
 * failure is something to expect.
 *
 * @example
 * ```ts
 * import { aalborg, composeModel, valueOf } from '@samarbejde/core';
 *
 * const model = valueOf(composeModel([aalborg], { on: '2026-11-24' }));
 * model.on; // => '2026-11-24'
 * ```
 */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new IssuesError(result.issues);
}
