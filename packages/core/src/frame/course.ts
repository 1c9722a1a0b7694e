import type { Act } from '../vocabulary/act.js';
import type { StandardFact, StandardFacts } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Item } from './item.js';
import type { When } from './when.js';

/** One act of a course, with the facts that differ from the matter's own: arranging a talk is not itself sensitive. */
export interface CourseStep {
  readonly act: Act;
  readonly facts?: { readonly [F in StandardFact]?: StandardFacts[F] };
  /** What the step is, when the act alone does not tell. */
  readonly purpose?: string;
}

/** The acts that a matter takes, in order. */
export interface Course<V extends Ids = Ids> extends Item {
  readonly when?: When<V>;
  readonly steps: readonly [CourseStep, ...CourseStep[]];
}
