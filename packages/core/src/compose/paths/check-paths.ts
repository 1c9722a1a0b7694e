import type { ItemsInForce, Words } from '../../frame/book.js';
import type { Frame } from '../../frame/frame.js';
import { nearest } from '../../frame/nearest.js';
import type { Ids } from '../../vocabulary/ids.js';
import { type CompositionIssue, issue, type Path } from '../issues.js';
import { checkConduct } from './check-conduct.js';
import { checkDeciding } from './check-deciding.js';
import { checkSteps } from './check-steps.js';
import { authorityOf, guaranteesOf, hearingDuties, neededGuarantees } from './guarantees.js';
import type { PathSurroundings } from './surroundings.js';

/**
 * What keeps the paths of a model from holding what always holds: every fault of every path, all at once, and what no
 * frame of the model says although every path needs it.
 */
export function checkPaths(
  frames: readonly Frame<Ids>[],
  words: Words,
  items: ItemsInForce,
): readonly CompositionIssue[] {
  const around: PathSurroundings = {
    roles: words.roles,
    hearing: hearingDuties(items),
    safety: guaranteesOf(items, 'safety').map((one) => one.do),
    authority: authorityOf(items, words.roles),
    parameters: new Set(frames.flatMap((frame) => (frame.parameters ?? []).map((one) => `${frame.id}/${one.id}`))),
  };
  return [
    ...checkGuarantees(items, around),
    ...frames.flatMap((frame) =>
      (frame.paths ?? []).flatMap((path, index) => {
        const at = [frame.id, 'paths', index];
        return [...checkSteps(path, at), ...checkConduct(path, at, around), ...checkDeciding(path, at, around)];
      }),
    ),
    ...frames.flatMap((frame) => checkOnward(frame, frames)),
  ];
}

function checkGuarantees(items: ItemsInForce, around: PathSurroundings): CompositionIssue[] {
  const circle = around.authority.circular();
  const missing =
    items.paths.length === 0 ? [] : neededGuarantees.filter((kind) => guaranteesOf(items, kind).length === 0);
  return [
    ...missing.map((kind) => issue('guarantee-missing', [], { kind })),
    ...(circle.length === 0 ? [] : [issue('authority-circular', [], { roles: circle })]),
  ];
}

/** A path on which a matter goes on must be there, unless its whole frame is not. */
function checkOnward(frame: Frame<Ids>, frames: readonly Frame<Ids>[]): CompositionIssue[] {
  const known = frames.flatMap((one) => (one.paths ?? []).map((path) => `${one.id}/${path.id}`));
  const isThere = (name: string): boolean => frames.some((one) => name.startsWith(`${one.id}/`));
  return (frame.paths ?? []).flatMap((path, index) =>
    (path.exits ?? []).flatMap(({ opens }, at) => {
      if (opens === undefined || known.includes(opens) || !isThere(opens)) return [];
      const place: Path = [frame.id, 'paths', index, 'exits', at, 'opens'];
      return [issue('unknown-onward-path', place, { id: path.id, path: opens, nearest: nearest(opens, known) })];
    }),
  );
}
