import { TooLargeError } from '../engine/diagram.js';
import { failure, type Issue, type Result, success } from '../result.js';
import { TooManyCombinationsError } from './changes.js';
import { FactsDifferError } from './joint-space.js';

/** Where a long analysis stands. */
export interface AnalysisProgress {
  /** What is being worked out now. */
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** How a long analysis is watched and stopped. */
export interface AnalysisOptions {
  /** An `AbortSignal`, or anything that says whether to stop. It is read every few milliseconds. */
  readonly signal?: { readonly aborted: boolean };
  /** Called before every step. It may abort the signal. */
  readonly onProgress?: (progress: AnalysisProgress) => void;
}

/** Why an analysis came to no end. */
export type AnalysisCode = 'aborted' | 'analysis-too-large' | 'facts-differ' | 'too-many-combinations';

/** Tells the steps of an analysis as they begin, and stops it when it is asked to. */
export class Pace {
  readonly #options: AnalysisOptions;
  readonly #of: number;
  #done = 0;

  constructor(options: AnalysisOptions, of: number) {
    this.#options = options;
    this.#of = of;
  }

  begin(step: string): void {
    this.#options.onProgress?.({ step, done: this.#done, of: this.#of });
    this.#done++;
    this.goOn();
  }

  /** Throws when the analysis was aborted. */
  goOn(): void {
    if (this.#options.signal?.aborted === true) throw new AbortedError();
  }
}

class AbortedError extends Error {
  override readonly name = 'AbortedError';
}

/** The outcome of an analysis, or why it came to no end. */
export function outcomeOf<T>(analyse: () => T): Result<T, AnalysisCode> {
  try {
    return success(analyse());
  } catch (error) {
    const issue = issueOf(error);
    if (issue === undefined) throw error;
    return failure([issue]);
  }
}

function issueOf(error: unknown): Issue<AnalysisCode> | undefined {
  if (error instanceof AbortedError) return { code: 'aborted', params: {}, path: [] };
  if (error instanceof TooLargeError) return { code: 'analysis-too-large', params: { limit: error.limit }, path: [] };
  if (error instanceof FactsDifferError) return { code: 'facts-differ', params: { fact: error.fact }, path: [] };
  if (error instanceof TooManyCombinationsError) {
    return { code: 'too-many-combinations', params: { limit: error.limit }, path: [] };
  }
  return undefined;
}
