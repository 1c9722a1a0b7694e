import { bookOf, type Model } from '../compose/model.js';
import { deadlineOf } from '../engine/entry.js';
import type { PlacedItem } from '../frame/book.js';
import { compareWithin } from '../time/compare-within.js';
import type { Within } from '../time/within.js';
import { type ClauseWay, canHoldOn, waysOf } from './clause-space.js';
import type { AgreedContact, AgreementContent } from './content.js';

type Duty = PlacedItem<'duties'>;
type Parameter = PlacedItem<'parameters'>;

/** What stands above a promise of when a question is answered. */
export interface ReplyPromise {
  /** Duties to answer that an agreement may set aside. */
  readonly open: readonly Duty[];
  /** Musts that ask for an answer sooner than is promised; they stay. */
  readonly fixed: readonly Duty[];
  /** The ranges that the promise lies outside of. */
  readonly outside: readonly Parameter[];
}

/** The reply time of a contact clause, held against the duties to answer that stand above a single case. */
export function replyPromise(model: Model, content: AgreementContent, clause: AgreedContact): ReplyPromise {
  const { reply } = clause;
  if (reply === undefined) return { open: [], fixed: [], outside: [] };
  const ways = waysOf(model, content, { ...clause, acts: ['ask'] });
  const duties = model.items.duties.filter(
    (duty) =>
      duty.level !== 'case' && duty.do === 'answer' && isOwedBy(model, duty, ways) && canHoldOn(model, duty.when, ways),
  );
  const outside = duties.flatMap((duty) => rangesBroken(model, duty, reply));
  return {
    open: duties.filter(({ force }) => force === 'should'),
    fixed: duties.filter((duty) => duty.force === 'must' && isLaxer(model, duty, reply)),
    outside: [...new Set(outside)],
  };
}

function isOwedBy(model: Model, { by }: Duty, ways: readonly ClauseWay[]): boolean {
  return by === 'recipient' || ways.some(({ to }) => model.words.roles.get(to.role)?.groups.includes(by) === true);
}

function isLaxer(model: Model, duty: Duty, reply: Within): boolean {
  const asked = deadlineOf(duty.within, bookOf(model));
  return asked !== undefined && compareWithin(reply, asked) === 'laxer';
}

/** A range binds whatever the force of the duty that uses it. */
function rangesBroken(model: Model, { within }: Duty, reply: Within): readonly Parameter[] {
  if (typeof within !== 'object' || !('parameter' in within)) return [];
  if (typeof reply !== 'object' || !('unit' in reply)) return [];
  return model.items.parameters.filter(
    ({ id, unit, range }) =>
      id === within.parameter &&
      unit === reply.unit &&
      range !== undefined &&
      (reply.n < range.min || reply.n > range.max),
  );
}
