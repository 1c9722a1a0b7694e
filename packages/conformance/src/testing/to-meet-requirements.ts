import type { Locale, Model } from '@samarbejde/core';
import { type CheckFlowOptions, checkFlow } from '../check-flow/check-flow.js';
import { sayFinding } from '../finding/texts.js';
import type { Flow } from '../flow/flow.js';

/** How a test asks whether a flow meets what a model requires. */
export interface MeetOptions extends CheckFlowOptions {
  /** Whether what is undecided is a failure too; it is not unless told. */
  readonly openFails?: boolean;
  readonly locale?: Locale;
}

/**
 * What `expect` has once it is extended, so that a compiler knows it: `interface Matchers<T> extends
 * RequirementMatchers<T> {}` in a `declare module 'vitest'`.
 */
export interface RequirementMatchers<_Received = unknown> {
  /** Fails where a flow breaks what a model requires; see `toMeetRequirements`. */
  toMeetRequirements(model: Model, options?: MeetOptions): void;
}

/** What a matcher answers to a test runner. */
export interface Matched {
  readonly pass: boolean;
  /** What the runner shows: what was found, or what was expected to be. */
  message(): string;
}

/**
 * Answers for a test runner whether a flow meets what a model requires: no finding that is a must or a should, waived
 * ones apart, and something assessed.
 *
 * Works with `expect.extend` of vitest and of any runner with the same shape; the message lists what was found. Anything
 * but a flow (a report, say), or no model, is thrown back: tests are often not compiled.
 *
 * @example
 * ```ts
 * import { defaultModel } from '@samarbejde/core';
 * import { flowOfCase, toMeetRequirements } from '@samarbejde/conformance/testing';
 *
 * // In a setup file: expect.extend({ toMeetRequirements }). In a test: expect(flow).toMeetRequirements(model, { mapping }).
 * toMeetRequirements(flowOfCase({ course: [] }), defaultModel('2026-11-24')).pass; // => false
 * ```
 */
export function toMeetRequirements(flow: Flow, model: Model, options: MeetOptions = {}): Matched {
  if (!isFlow(flow) || !isModel(model))
    throw new TypeError('Ask it of a flow, with a model: expect(flow).toMeetRequirements(model, { mapping }).');
  const report = checkFlow(model, flow, options);
  const counting = report.findings.filter(({ weight, waivedBy }) => {
    if (waivedBy !== undefined) return false;
    return weight === 'must' || weight === 'should' || (weight === 'open' && options.openFails === true);
  });
  const locale = options.locale ?? 'en';
  const pass = counting.length === 0 && !report.notAssessed;
  return {
    pass,
    message: () => {
      if (report.notAssessed) return texts.nothing[locale];
      if (pass) return texts.met[locale];
      const lines = counting.map(
        (one) => `- ${one.location.element ?? one.location.flow ?? ''}: ${sayFinding(one, locale)}`,
      );
      return [texts.broken[locale], ...lines].join('\n');
    },
  };
}

function isFlow(given: Partial<Flow> | undefined): boolean {
  return given?.nodes !== undefined && given.edges !== undefined;
}

function isModel(given: Partial<Model> | undefined): boolean {
  return given?.words !== undefined;
}

const texts = {
  nothing: {
    da: 'Intet kunne vurderes. Kortlæg processens trin.',
    en: 'Nothing could be assessed. Map the steps of the process.',
  },
  met: { da: 'Processen opfylder kravene.', en: 'The process meets the requirements.' },
  broken: { da: 'Processen opfylder ikke kravene:', en: 'The process does not meet the requirements:' },
} as const;
