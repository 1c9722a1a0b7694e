import { engineOf, type Model } from '../compose/model.js';
import type { Ground } from '../engine/decision.js';
import type { Engine } from '../engine/engine.js';
import { groundOf } from '../engine/entry.js';
import { replacedBy } from '../engine/replacement.js';
import type { PlacedItem } from '../frame/book.js';
import { levels } from '../frame/frame.js';
import { deepFreeze } from '../frame/freeze.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import type { CaseOpening } from './event.js';
import { type Holding, patternHolds } from './pattern-holds.js';

/** A matter that is not solved: what a path is looked for. */
export interface UnsolvedMatter<V extends Ids = Ids>
  extends Pick<CaseOpening<V>, 'purpose' | 'facts' | 'about' | 'with'> {
  /** The role that opens it. */
  readonly from: V['role'];
}

/** A path that is open to a matter. */
export interface OpenPath {
  /** As `frame/path`. */
  readonly path: string;
  readonly title: Text;
  readonly because: Ground;
  /** Facts not given that decide whether it is open; none when it is. */
  readonly missing: readonly string[];
}

type PlacedPath = PlacedItem<'paths'>;

/**
 * Answers on which paths a matter that is not solved can be taken up: the most local first.
 *
 * A path that another open one names in `replaces` is left out: a local ladder takes the place of the usual one whole. A path
 * that hangs on a fact which is not given is listed with the fact. For a complaint about a person, say in `about` which role
 * the person holds: only paths that do not go through it are given. An unknown role or purpose throws an
 * `UnknownWordError`. Claims K4 and K5.
 *
 * @example
 * ```ts
 * import { defaultModel, pathsFor } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const open = pathsFor(model, { purpose: 'misunderstanding', from: 'parent', with: 'teacher' });
 * open.map((one) => one.path); // => ['aalborg/misunderstanding']
 * ```
 */
export function pathsFor<V extends Ids>(model: Model<V>, matter: UnsolvedMatter<NoInfer<V>>): readonly OpenPath[] {
  const engine = engineOf(model);
  const answers = model.items.paths.map((path) => ({ path, holding: opensFor(engine, path, matter) }));
  const open = answers.flatMap(({ path, holding }) => (holding.answer === 'yes' ? [path] : []));
  const left = new Set(replaced(open));
  return deepFreeze(
    answers
      .filter(({ path, holding }) => holding.answer !== 'no' && !left.has(path.id))
      .map(({ path, holding }) => ({
        path: path.id,
        title: path.title,
        because: groundOf(path),
        missing: holding.answer === 'unknown' ? holding.missing : [],
        level: levels.indexOf(path.level),
      }))
      .sort((a, b) => b.level - a.level || (a.path < b.path ? -1 : 1))
      .map(({ level: _level, ...one }) => one),
  );
}

/** The ids of the paths that others of them replace. */
export function replaced(paths: readonly PlacedPath[]): readonly string[] {
  return paths.flatMap((path) => replacedBy(path, paths).flatMap((index) => paths[index]?.id ?? []));
}

/** Whether a path is open to a matter. */
export function opensFor(engine: Engine, path: PlacedPath, matter: UnsolvedMatter): Holding {
  const { purpose, from, about, facts = {} } = matter;
  if (about !== undefined && !isOnPath(engine, path, about.role)) return { answer: 'no' };
  const to = matter.with ?? otherParty(engine, path, from);
  return patternHolds(engine, path.opens, { purpose, act: 'talk', from, to, facts: { suspicion: 'none', ...facts } });
}

/** Whether a path is meant for complaints about somebody with this role. */
export function isOnPath(engine: Engine, path: PlacedPath, role: string): boolean {
  const groups = engine.book.words.roles.get(role)?.groups ?? [];
  return (path.about ?? []).some((one) => groups.includes(one));
}

/** The party of the first step who is not the one that opens. */
export function otherParty(engine: Engine, path: PlacedPath, from: string): string {
  const groups = (role: string): readonly string[] => engine.book.words.roles.get(role)?.groups ?? [role];
  const [first] = path.steps;
  const other = first.parties.find((role) => !groups(role).includes(from) && !groups(from).includes(role));
  return other ?? first.parties[1];
}
