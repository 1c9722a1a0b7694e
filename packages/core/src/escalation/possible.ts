import type { Model } from '../compose/model.js';
import type { Situation } from '../decide/situation.js';
import { actIds } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import { step } from './advance-case.js';
import type { Case } from './case.js';
import { whatCanBeDone } from './doing.js';
import type { CaseMove, Moment } from './event.js';
import type { Ladder } from './ladder.js';
import { moveName, roleName } from './move-names.js';
import { waysFrom } from './moving.js';

/** Something that a role may do in a case now. */
export interface PossibleMove<V extends Ids = Ids> {
  /** The move as `advanceCase` takes it, once it is told who makes it and when. */
  readonly move: CaseMove<V>;
  readonly name: Text;
  /** For a communication: what to ask `decide`, so that the model's rules on channels count here as elsewhere. */
  readonly situation?: Situation<V>;
}

/** What one role may do in a case now. */
export interface PossibleMoves<V extends Ids = Ids> {
  readonly by: V['role'];
  readonly byName: Text;
  readonly moves: readonly PossibleMove<V>[];
}

/** What each role with a part in a case may do on a day: every move that `advanceCase` would take from it. */
export function possibleMoves(model: Model, ladder: Ladder, current: Case, on: Moment): readonly PossibleMoves[] {
  return rolesIn(ladder, current).map((by) => ({
    by,
    byName: roleName(model, by),
    moves: candidates(ladder, current)
      .filter((move) => step(model, ladder, current, { ...move, on, by: { role: by } }).ok)
      .map((move) => ({ move, name: moveName(model, ladder, move), ...situationOf(ladder, current, by, move) })),
  }));
}

/** Everybody with a part in the case, those of the step first. */
function rolesIn(ladder: Ladder, current: Case): readonly string[] {
  const words = ladder.engine.book.words.roles;
  const children = [...words].filter(([, role]) => role.side === 'child' && role.party).map(([id]) => id);
  const helpers = current.thirdParty === 'may-be-asked' ? [] : ladder.thirdParties;
  const present = ladder.present(ladder.stepOf(current.step));
  const sides = [current.opening.by.role, current.with].filter(
    (side) => !present.some((role) => ladder.holds(side, role)),
  );
  return [...new Set([...present, ...sides, ...helpers, ...children])];
}

function candidates(ladder: Ladder, current: Case): readonly CaseMove[] {
  const next = waysFrom(current, ladder, ladder.after(current.step)).open;
  return [
    ...whatCanBeDone(current, ladder).map((what) => ({ kind: 'done' as const, what })),
    ...next.map((one) => ({ kind: 'moved-on' as const, to: one.id })),
    ...(current.thirdParty === 'may-be-asked' ? [{ kind: 'third-party-asked' as const }] : []),
    { kind: 'third-party-joined' },
    { kind: 'agreed' },
    { kind: 'withdrawn' },
    { kind: 'closed', as: 'decided' },
    { kind: 'closed', as: 'unsolved' },
    { kind: 'paused', because: 'school-holiday' },
    { kind: 'paused', because: 'awaiting-party', awaiting: current.with },
    { kind: 'paused', because: 'awaiting-party', awaiting: current.opening.by.role },
    { kind: 'paused', because: 'cooling-off' },
    { kind: 'resumed' },
    ...(ladder.path.exits ?? []).map((exit) => ({ kind: 'left' as const, exit: exit.id })),
    { kind: 'safety-raised', suspicion: 'home' },
    { kind: 'safety-raised', suspicion: 'other' },
  ];
}

/** The communication that a deed is, to the others at the step. */
function situationOf(ladder: Ladder, current: Case, by: string, move: CaseMove): Pick<PossibleMove, 'situation'> {
  const act = move.kind === 'done' ? actIds.find((one) => one === move.what) : undefined;
  if (act === undefined) return {};
  const to = ladder.stepOf(current.step).parties.filter((role) => !ladder.mayBeSame(role, by));
  return to.length === 0
    ? {}
    : { situation: { purpose: current.opening.purpose, act, from: by, to, ...current.facts } };
}
