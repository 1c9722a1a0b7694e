import type { RoleInModel } from '../../frame/book.js';
import type { EscalationPath, PathDuty } from '../../frame/escalation-path.js';
import type { Path } from '../issues.js';
import type { Authority } from './authority.js';

/** What the checks of a path need to know of the model around it. */
export interface PathSurroundings {
  readonly roles: ReadonlyMap<string, RoleInModel>;
  /** The duties by which a child is heard. */
  readonly hearing: readonly string[];
  /** The duties that are owed when harm is suspected. */
  readonly safety: readonly string[];
  readonly authority: Authority;
  /** The parameters of all frames, as `frame/id`. */
  readonly parameters: ReadonlySet<string>;
}

/** Every duty of a path with its place. */
export function dutiesOf(path: EscalationPath, at: Path): readonly { readonly duty: PathDuty; readonly place: Path }[] {
  const placed = (duties: readonly PathDuty[] | undefined, place: Path) =>
    (duties ?? []).map((duty, index) => ({ duty, place: [...place, index] }));
  return [
    ...placed(path.owes, [...at, 'owes']),
    ...path.steps.flatMap((step, index) => placed(step.owes, [...at, 'steps', index, 'owes'])),
    ...(path.exits ?? []).flatMap((exit, index) => placed(exit.owes, [...at, 'exits', index, 'owes'])),
  ];
}
