import { TooLargeError } from '../engine/diagram.js';
import { compile } from '../engine/engine.js';
import type { Book } from '../frame/book.js';
import { type Frame, levels } from '../frame/frame.js';
import { failure, type Result, success } from '../result.js';
import { parsePlainDate } from '../time/plain-date.js';
import type { Ids } from '../vocabulary/ids.js';
import { checkFrameDates, checkItems } from './check-items.js';
import { checkReplacements } from './check-replacements.js';
import { checkWords } from './check-words.js';
import { type CompositionCode, type CompositionIssue, issue } from './issues.js';
import { isKebabCase, mergeWords } from './merge-words.js';
import { type Model, modelOf } from './model.js';
import { mergeOffers } from './offers.js';
import { mergeParameters } from './parameters.js';
import { checkPaths } from './paths/check-paths.js';
import { inForce, placeItems } from './place-items.js';
import { proofBook } from './proof-book.js';
import { prove } from './prove.js';
import { sameUntil } from './same-until.js';

/**
 * Composes frames into a model for one day, or gives every reason why they cannot be composed.
 *
 * The order of the frames never matters. Nothing is half-composed: a model exists only when every word is known, every
 * replacement is allowed, and no situation is left in which a right is taken away or every usable channel is forbidden
 * without a must of law; that is proved over the whole situation space. `on` is a day, `YYYY-MM-DD`: items outside their
 * dates do not count. Each issue's path starts with the frame's id.
 *
 * @example
 * ```ts
 * import { aalborg, commonPractice, composeModel } from '@samarbejde/core';
 *
 * const composed = composeModel([commonPractice, aalborg], { on: '2026-11-24' });
 * composed.ok; // => true
 * ```
 */
export function composeModel<const Frames extends readonly Frame<Ids>[]>(
  frames: Frames,
  options: { readonly on: string },
): [Frames[number]] extends [Frame<infer V extends Ids>] ? Result<Model<V>, CompositionCode> : never {
  const composed: Result<Model, CompositionCode> = composeFrames(frames, options.on);
  // The ids exist for the type checker only; the model at run time is the same whatever they are.
  return composed as [Frames[number]] extends [Frame<infer V extends Ids>] ? Result<Model<V>, CompositionCode> : never;
}

function composeFrames(given: readonly Frame<Ids>[], on: string): Result<Model, CompositionCode> {
  const frames = [...given].sort(byLevelThenId);
  const { words, issues: wordIssues } = mergeWords(frames);
  const { offered, issues: offerIssues } = mergeOffers(frames.filter((frame) => inForce(frame, on)));
  const items = placeItems(frames, on);
  const { values: parameters, issues: parameterIssues } = mergeParameters(items.parameters, items.settings);
  const issues = [
    ...checkDay(on),
    ...checkFrames(frames),
    ...wordIssues,
    ...offerIssues,
    ...parameterIssues,
    ...checkReplacements(frames),
    ...checkPaths(frames, words, items),
    ...frames.flatMap((frame) => [...checkFrameDates(frame), ...checkItems(frame), ...checkWords(frame, words)]),
  ];
  if (issues.length > 0) return failure(issues);
  return proven(frames, on, { words, items, offered, parameters });
}

function proven(frames: readonly Frame<Ids>[], on: string, book: Book): Result<Model, CompositionCode> {
  try {
    const { issues, limits } = prove(compile(proofBook(book)));
    if (issues.length > 0) return failure(issues);
    const heads = frames.map((frame) => ({
      id: frame.id,
      level: frame.level,
      title: frame.title,
      version: frame.version ?? null,
      inForce: inForce(frame, on),
    }));
    return success(modelOf({ on, sameUntil: sameUntil(frames, on), frames: heads, ...book, limits }, compile(book)));
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    return failure([issue('model-too-large', [], { limit: error.limit })]);
  }
}

function byLevelThenId(a: Frame<Ids>, b: Frame<Ids>): number {
  const height = levels.indexOf(a.level) - levels.indexOf(b.level);
  return height !== 0 ? height : a.id < b.id ? -1 : 1;
}

function checkDay(on: string): CompositionIssue[] {
  return parsePlainDate(on).ok ? [] : [issue('not-a-day', ['on'], {})];
}

function checkFrames(frames: readonly Frame<Ids>[]): CompositionIssue[] {
  if (frames.length === 0) return [issue('no-frames', [], {})];
  const ids = frames.map((frame) => frame.id);
  return frames.flatMap((frame, index) => [
    ...(isKebabCase(frame.id) ? [] : [issue('bad-id', [String(frame.id), 'id'], { id: String(frame.id) })]),
    ...(ids.indexOf(frame.id) < index ? [issue('duplicate-frame', [frame.id], { id: frame.id })] : []),
    ...frame.extends.flatMap((base, at) =>
      ids.includes(base) ? [] : [issue('missing-frame', [frame.id, 'extends', at], { id: frame.id, missing: base })],
    ),
  ]);
}
