import type { Issue } from '../result.js';

/** Every reason why frames cannot be composed. */
export type CompositionCode =
  | 'bad-date'
  | 'bad-id'
  | 'circular-groups'
  | 'contradiction-at-level'
  | 'contradiction-in-frame'
  | 'cycle-of-replacements'
  | 'dates-reversed'
  | 'duplicate-frame'
  | 'duplicate-item'
  | 'empty-pattern'
  | 'everything-forbidden'
  | 'floor-forbidden'
  | 'gap-between-versions'
  | 'guidance-must'
  | 'missing-frame'
  | 'model-too-large'
  | 'no-citation'
  | 'no-frames'
  | 'not-a-day'
  | 'overlapping-versions'
  | 'parameter-out-of-range'
  | 'replaces-lower-level'
  | 'replaces-must'
  | 'replaces-nothing'
  | 'replaces-other-kind'
  | 'replaces-same-level'
  | 'right-taken-away'
  | 'rule-says-nothing'
  | 'side-missing'
  | 'settings-disagree'
  | 'term-redefined'
  | 'offers-disagree'
  | 'unknown-id'
  | 'unknown-source'
  | PathFaultCode;

/** What can be wrong with an escalation path, or with what holds for all of them. */
export type PathFaultCode =
  | 'authority-circular'
  | 'authority-falls'
  | 'authority-unknown'
  | 'child-heard-late'
  | 'child-moves-first'
  | 'complaint-through-person'
  | 'dead-end'
  | 'deadline-on-closed-day'
  | 'duplicate-step'
  | 'exit-gated'
  | 'guarantee-missing'
  | 'guarantee-replaced'
  | 'mover-absent'
  | 'nobody-decides'
  | 'nobody-to-meet'
  | 'path-loop'
  | 'person-not-named'
  | 'step-blames'
  | 'unknown-onward-path'
  | 'unknown-step'
  | 'unreachable-step';

export type CompositionIssue = Issue<CompositionCode>;

/** Where an issue is: keys and indexes from the list of frames, each frame by its id. */
export type Path = readonly (string | number)[];

export function issue(code: CompositionCode, path: Path, params: CompositionIssue['params'] = {}): CompositionIssue {
  return { code, params, path };
}
