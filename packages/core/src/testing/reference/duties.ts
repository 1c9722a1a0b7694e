import type { Book, PlacedItem } from '../../frame/book.js';
import { compareWithin } from '../../time/compare-within.js';
import type { Within } from '../../time/within.js';
import { replaces } from './verdict.js';
import { type Case, matches } from './when.js';

/** A duty that is owed in a case, with the ids of the items that say so. */
export interface OwedInCase {
  readonly key: string;
  readonly because: readonly string[];
}

/** Duties that hold and are not replaced; a laxer deadline gives way to a stricter one of the same unit. */
export function dutiesIn(model: Book, one: Case): readonly OwedInCase[] {
  const holding = model.items.duties.filter((duty) => matches(model.words, duty.when, one));
  const counting = holding.filter((duty) => !holding.some((other) => replaces(other, duty)));
  const strictest = counting.filter((duty) => !counting.some((other) => isStricter(model, other, duty)));
  const firstOfEach = strictest.filter((duty) => strictest.find((other) => isSame(model, other, duty)) === duty);
  return firstOfEach.map((duty) => ({
    key: keyOf(model, duty),
    because: strictest.filter((other) => isSame(model, other, duty)).map((other) => other.id),
  }));
}

/** The same is owed by the same, by the same time, however the time is written. */
function isSame(model: Book, a: PlacedItem<'duties'>, b: PlacedItem<'duties'>): boolean {
  if (keyOf(model, a) === keyOf(model, b)) return true;
  if (a.do !== b.do || a.by !== b.by || a.often !== undefined || b.often !== undefined) return false;
  const [one, other] = [deadline(model, a), deadline(model, b)];
  return one !== undefined && other !== undefined && compareWithin(one, other) === 'equal';
}

function isStricter(model: Book, other: PlacedItem<'duties'>, duty: PlacedItem<'duties'>): boolean {
  if (other.do !== duty.do || other.by !== duty.by) return false;
  if (other.often !== undefined || duty.often !== undefined) return false;
  const [a, b] = [deadline(model, other), deadline(model, duty)];
  return a !== undefined && b !== undefined && compareWithin(a, b) === 'stricter';
}

/** Equal duties have equal keys: who owes what, by when, how often. */
function keyOf(model: Book, duty: PlacedItem<'duties'>): string {
  return dutyKey(duty.by, duty.do, deadline(model, duty), duty.often);
}

export function dutyKey(by: string, what: string, within: unknown, often: unknown): string {
  return JSON.stringify([by, what, within ?? null, often ?? null]);
}

function deadline(model: Book, duty: PlacedItem<'duties'>): Within | undefined {
  const { within } = duty;
  if (typeof within !== 'object' || !('parameter' in within)) return within;
  const parameter = model.items.parameters.find(({ id }) => id === within.parameter);
  if (parameter === undefined) return undefined;
  const { unit } = parameter;
  if (unit === 'count' || unit === 'percent' || unit === 'times-per-school-year') return undefined;
  return { n: model.parameters.get(parameter.id) ?? parameter.value, unit };
}
