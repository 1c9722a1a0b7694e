import { composeModel } from '../compose/compose-model.js';
import { itemKinds } from '../compose/item-kinds.js';
import type { Model } from '../compose/model.js';
import type { FrameCase, FrameCases } from '../decide/frame-case.js';
import { UnknownWordError } from '../engine/lookup.js';
import type { Frame } from '../frame/frame.js';
import type { Issue, Result } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { askCase } from './cases/ask.js';
import { compareCase, unknownItems } from './cases/compare.js';
import { coverageOf, type Uncovered } from './cases/coverage.js';

/** What became of one case. */
export interface CaseResult {
  readonly id: string;
  /** Its place in the document's list. */
  readonly index: number;
  readonly passed: boolean;
  /** Where the answers differ from what it expects; `explain` puts each into prose. */
  readonly issues: readonly Issue[];
}

/** What became of a frame's cases, and which items they do not show. */
export interface FrameCasesRun extends Uncovered {
  readonly frame: string;
  /** Why the frames do not compose on a day that the cases ask about; none when they always do. */
  readonly issues: readonly Issue[];
  readonly results: readonly CaseResult[];
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs the cases of a frame: says which answers differ from what is expected, which items no case shows applying, and
 * which no case shows not applying.
 *
 * `frames` are all the frames of the model, in any order, the shown one among them. Where they do not compose on a day, the
 * run says why once, and the cases of that day fail. A case whose situation cannot be read, or that names a word or an item
 * that nobody has, fails with those issues; nothing throws. An item counts as shown when a case names it, among the reasons that are found or are not.
 *
 * @example
 * ```ts
 * import { aalborg } from '@samarbejde/core';
 * import { runFrameCases } from '@samarbejde/core/testing';
 *
 * const name = { da: 'Lærer og forælder taler sammen', en: 'A teacher and a parent talk' };
 * const situation = { purpose: 'misunderstanding', act: 'talk', from: 'teacher', to: ['parent'] };
 * const expect = { channels: { 'platform-message': 'accepted' as const }, because: ['talking-is-oral'] };
 * const run = runFrameCases([aalborg], { frame: 'aalborg', on: '2026-11-24', cases: [{ id: 'talk', name, situation, expect }] });
 * run.failed; // => 0
 * run.neverApplies.includes('aalborg/talking-is-oral'); // => false
 * ```
 */
export function runFrameCases(frames: readonly Frame<Ids>[], document: FrameCases): FrameCasesRun {
  const known = new Set(frames.flatMap(itemIdsOf));
  const idOf = (short: string): string => (short.includes('/') ? short : `${document.frame}/${short}`);
  const models = new Map<string, Result<Model>>();
  const modelOn = (on: string): Result<Model> => {
    const made = models.get(on) ?? composeModel(frames, { on });
    models.set(on, made);
    return made;
  };
  const ids = document.cases.map(({ id }) => id);
  const results = document.cases.map((one, index): CaseResult => {
    const twice = ids.indexOf(one.id) < index ? [{ code: 'case-duplicate', path: ['id'], params: { id: one.id } }] : [];
    const unknown = unknownItems(one.expect, known, idOf);
    const issues = [...twice, ...unknown, ...faultsOf(modelOn(one.on ?? document.on), one, idOf)];
    return { id: one.id, index, passed: issues.length === 0, issues };
  });
  const shown = frames.find((frame) => frame.id === document.frame);
  return {
    frame: document.frame,
    issues: [...models.values()].flatMap((model) => (model.ok ? [] : model.issues)),
    results,
    passed: results.filter(({ passed }) => passed).length,
    failed: results.filter(({ passed }) => !passed).length,
    ...(shown === undefined ? { neverApplies: [], alwaysApplies: [] } : coverageOf(shown, document.cases, idOf)),
  };
}

function itemIdsOf(frame: Frame<Ids>): readonly string[] {
  return itemKinds.flatMap((kind) => (frame[kind] ?? []).map((item) => `${frame.id}/${item.id}`));
}

function faultsOf(model: Result<Model>, one: FrameCase, idOf: (short: string) => string): readonly Issue[] {
  if (!model.ok)
    return [{ code: 'case-no-model', path: [], params: { codes: [...new Set(model.issues.map(({ code }) => code))] } }];
  try {
    const answers = askCase(model.value, one);
    return answers.ok ? compareCase(model.value, one, answers.value, idOf) : answers.issues;
  } catch (error) {
    if (!(error instanceof UnknownWordError)) throw error;
    // `may` and the hours name a word that the model does not have; the situation's own words were read before.
    return [{ code: 'case-word-unknown', path: ['expect'], params: { reason: error.message } }];
  }
}
