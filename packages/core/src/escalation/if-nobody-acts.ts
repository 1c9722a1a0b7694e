import type { PlainDate } from '../time/moment.js';
import type { Text } from '../vocabulary/text.js';
import type { Case, Obligation } from './case.js';
import type { Ladder } from './ladder.js';
import { waysFrom } from './moving.js';

/**
 * What comes of a case if nobody does anything. Nothing ever happens by itself:
 *
 * - `stays`: nothing with a date is owed; it stays where it is until somebody acts, and any party may ask for a third party.
 * - `becomes-late`: after the day in `after` what is owed is late, and then everybody with a part may take it on.
 * - `may-be-taken-on`: something is late already, and everybody with a part may take it on.
 * - `stands-still`: the clocks stand still until somebody lets them go on.
 * - `ended`: it has ended; what is owed all the same, for a child's safety, stands in `obligations`.
 */
export interface IfNobodyActs {
  readonly outcome: 'stays' | 'becomes-late' | 'may-be-taken-on' | 'stands-still' | 'ended';
  /** The day after which something is late; `null` for every other outcome. */
  readonly after: PlainDate | null;
  /** The obligations that it hangs on, by id. */
  readonly obligations: readonly string[];
  /** The steps that the case may then be taken on to; none at a last step. */
  readonly to: readonly string[];
  /** What these steps are called. */
  readonly titles: readonly Text[];
}

/** What comes of a case, from what is owed and what of it is late. */
export function ifNobodyActs(
  current: Case,
  ladder: Ladder,
  overdue: readonly Obligation[],
  open: readonly Obligation[],
): IfNobodyActs {
  const told = (outcome: IfNobodyActs['outcome'], after: PlainDate | null, on: readonly Obligation[]): IfNobodyActs => {
    const to =
      outcome === 'ended' || outcome === 'stands-still'
        ? []
        : waysFrom(current, ladder, ladder.after(current.step)).open;
    return {
      outcome,
      after,
      obligations: on.map((one) => one.id),
      to: to.map(({ id }) => id),
      titles: to.map(({ title }) => title),
    };
  };
  if (current.standing === 'closed') return told('ended', null, open);
  if (current.standing === 'paused') return told('stands-still', null, []);
  if (overdue.length > 0) return told('may-be-taken-on', null, overdue);
  const dated = open.flatMap((one) =>
    one.due === null || one.due.kind === 'promptly' ? [] : [{ one, date: one.due.date }],
  );
  const [first] = dated.map(({ date }) => date).sort();
  if (first === undefined) return told('stays', null, []);
  const next = dated.filter(({ date }) => date === first).map(({ one }) => one);
  return told('becomes-late', first, next);
}
