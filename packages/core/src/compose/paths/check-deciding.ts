import type { EscalationPath, PathStep } from '../../frame/escalation-path.js';
import { type CompositionIssue, issue, type Path } from '../issues.js';
import { overlaps } from './guarantees.js';
import { decidingNext } from './path-graph.js';
import { dutiesOf, type PathSurroundings } from './surroundings.js';

/** What is wrong with who decides, who takes the case on, and through whom it goes. */
export function checkDeciding(path: EscalationPath, at: Path, around: PathSurroundings): readonly CompositionIssue[] {
  return [
    ...path.steps.flatMap((step, index) => {
      const place = [...at, 'steps', index];
      return [
        ...checkDecider(step, place),
        ...checkMovers(step, place, around),
        ...checkAuthority(path, step, place, around),
      ];
    }),
    ...checkPerson(path, at, around),
  ];
}

function checkDecider(step: PathStep, at: Path): CompositionIssue[] {
  return step.acts.includes('decide') && step.decides === undefined
    ? [issue('nobody-decides', [...at, 'acts'], { step: step.id })]
    : [];
}

/** Whoever alone may take the case on must be at the step. */
function checkMovers(step: PathStep, at: Path, { roles }: PathSurroundings): CompositionIssue[] {
  const present = [...step.parties, ...(step.decides === undefined ? [] : [step.decides]), ...(step.advise ?? [])];
  const movers = step.movedOnBy ?? step.parties;
  if (movers.some((mover) => present.some((role) => overlaps(mover, role, roles)))) return [];
  return [issue('mover-absent', [...at, 'movedOnBy'], { step: step.id, roles: movers })];
}

/** Authority may stay or grow from one deciding step to the next; who advises between them does not count. */
function checkAuthority(
  path: EscalationPath,
  step: PathStep,
  at: Path,
  { authority }: PathSurroundings,
): CompositionIssue[] {
  const { decides } = step;
  if (decides === undefined) return [];
  return decidingNext(path, step).flatMap((next) => {
    const role = next.decides ?? decides;
    const height = authority.compare(role, decides);
    const params = { id: path.id, step: step.id, role: decides, next: next.id, other: role };
    if (height === 'below') return [issue('authority-falls', at, params)];
    return height === 'unknown' ? [issue('authority-unknown', at, params)] : [];
  });
}

/** A complaint about a person names the roles that the person may hold, and goes through none of them. */
function checkPerson(path: EscalationPath, at: Path, { roles }: PathSurroundings): CompositionIssue[] {
  const { about } = path;
  if (about === undefined) {
    return opensForPerson(path.opens) ? [issue('person-not-named', [...at, 'opens', 'about'], { id: path.id })] : [];
  }
  return rolesIn(path, at).flatMap(({ role, place }) => {
    const person = about.find((one) => overlaps(role, one, roles));
    return person === undefined ? [] : [issue('complaint-through-person', place, { id: path.id, role, person })];
  });
}

function opensForPerson(when: EscalationPath['opens']): boolean {
  const { about } = when;
  const named = about === 'staff-member' || (Array.isArray(about) && about.length === 1 && about[0] === 'staff-member');
  return named || (when.any ?? []).some(opensForPerson);
}

/** Everybody through whom a path goes, with the place where it says so. */
function rolesIn(path: EscalationPath, at: Path): readonly { readonly role: string; readonly place: Path }[] {
  const listed = (roles: readonly string[] | undefined, place: Path) =>
    (roles ?? []).map((role, index) => ({ role, place: [...place, index] }));
  return [
    ...path.steps.flatMap((step, index) => {
      const place = [...at, 'steps', index];
      return [
        ...listed(step.parties, [...place, 'parties']),
        ...(step.decides === undefined ? [] : [{ role: step.decides, place: [...place, 'decides'] }]),
        ...listed(step.advise, [...place, 'advise']),
        ...listed(step.movedOnBy, [...place, 'movedOnBy']),
      ];
    }),
    ...dutiesOf(path, at).map(({ duty, place }) => ({ role: duty.by, place: [...place, 'by'] })),
    ...(path.exits ?? []).map((exit, index) => ({ role: exit.to, place: [...at, 'exits', index, 'to'] })),
  ];
}
