import { aalborg } from './aalborg/aalborg.js';
import type { AalborgIds } from './aalborg/ids.js';
import { composeModel } from './compose/compose-model.js';
import type { Model } from './compose/model.js';
import { commonPractice } from './practice/common-practice.js';
import type { PracticeIds } from './practice/ids.js';
import { valueOf } from './result.js';

/** The ids of the default model: Aalborg's words and those of common practice. */
export type DefaultIds = AalborgIds | PracticeIds;

/**
 * Gives the default model for a day: Aalborg's text, and what schools commonly do where the text is silent.
 *
 * `on` is a day, `YYYY-MM-DD`; the two frames always compose, so anything else throws an `IssuesError`.
 *
 * @example
 * ```ts
 * import { defaultModel } from '@samarbejde/core';
 *
 * defaultModel('2026-11-24').frames.map((frame) => frame.id); // => ['common-practice', 'aalborg']
 * ```
 */
export function defaultModel(on: string): Model<DefaultIds> {
  return valueOf(composeModel([aalborg, commonPractice], { on }));
}
