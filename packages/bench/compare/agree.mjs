import { decideByEngine } from '../../core/src/testing/reference/compare.ts';
import { decideByTheBook } from '../../core/src/testing/reference/decide.ts';

/** Whether the engine and the reference give the same answer. */
export function agree(model, situation) {
  return JSON.stringify(decideByEngine(model, situation)) === JSON.stringify(decideByTheBook(model, situation));
}
