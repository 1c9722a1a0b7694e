import type { CompositionCode } from '../compose/issues.js';
import type { FrameCases } from '../decide/frame-case.js';
import type { Frame } from '../frame/frame.js';
import { nearest } from '../frame/nearest.js';
import { failure, type Issue, type Result, success } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';

/**
 * Gives the frames that a document of cases is about: the shown one, those in `with`, and all that these stand on.
 *
 * They are taken from the frames that are known, in the order in which those are given. A frame that is not among them gives
 * an `unknown-id` with the nearest ids that are.
 *
 * @example
 * ```ts
 * import { aalborg, commonPractice } from '@samarbejde/core';
 * import { framesFor } from '@samarbejde/core/testing';
 *
 * const found = framesFor({ frame: 'common-practice' }, [aalborg, commonPractice]);
 * found.ok ? found.value.map((frame) => frame.id) : []; // => ['aalborg', 'common-practice']
 * ```
 */
export function framesFor(
  document: Pick<FrameCases, 'frame' | 'with'>,
  known: readonly Frame<Ids>[],
): Result<readonly Frame<Ids>[], CompositionCode> {
  const byId = new Map(known.map((frame) => [frame.id, frame]));
  const issues: Issue<CompositionCode>[] = [];
  const found = new Set<Frame<Ids>>();
  const visit = (id: string, path: Issue['path']): void => {
    const frame = byId.get(id);
    if (frame === undefined) {
      issues.push({ code: 'unknown-id', path, params: { kind: 'frames', id, nearest: nearest(id, byId.keys()) } });
    } else if (!found.has(frame)) {
      found.add(frame);
      frame.extends.forEach((base, index) => {
        visit(base, [frame.id, 'extends', index]);
      });
    }
  };
  visit(document.frame, ['frame']);
  (document.with ?? []).forEach((id, index) => {
    visit(id, ['with', index]);
  });
  return issues.length > 0 ? failure(issues) : success(known.filter((frame) => found.has(frame)));
}
