import type { DutyEntry } from '../engine/entry.js';
import { compareWithin } from '../time/compare-within.js';
import type { Within } from '../time/within.js';
import type { SituationSet } from './situation-maps.js';
import type { Survey } from './survey.js';

/** A duty, whoever says it, with the items that do and the situations in which it is owed. */
export interface OwedEverywhere {
  readonly entries: readonly DutyEntry[];
  readonly set: SituationSet;
}

/** Every duty of a model by a key that equal duties share; a laxer deadline gives way to a stricter one of its kind. */
export function owedIn(survey: Survey): ReadonlyMap<string, OwedEverywhere> {
  const duties = survey.engine.entries.filter((entry) => entry.kind === 'duty');
  const counting = new Map(duties.map((entry) => [entry, survey.countsDuty(entry.duty)] as const));
  const byKey = new Map<string, DutyEntry[]>();
  for (const entry of duties) {
    const known = byKey.get(keyOf(entry)) ?? [];
    known.push(entry);
    byKey.set(keyOf(entry), known);
  }
  const setOf = (entries: readonly DutyEntry[]): SituationSet =>
    survey.maps.any(entries.flatMap((entry) => counting.get(entry) ?? []));
  return new Map(
    [...byKey].map(([key, entries]) => {
      const stricter = duties.filter((other) => entries.some((entry) => isStricter(other, entry)));
      return [key, { entries, set: survey.maps.minus(setOf(entries), setOf(stricter)) }];
    }),
  );
}

function isStricter(other: DutyEntry, entry: DutyEntry): boolean {
  if (other.duty.by !== entry.duty.by || other.duty.do !== entry.duty.do) return false;
  if (other.duty.often !== undefined || entry.duty.often !== undefined) return false;
  if (other.within === undefined || entry.within === undefined) return false;
  return compareWithin(other.within, entry.within) === 'stricter';
}

/** Equal deadlines have equal keys, however they are written. */
function keyOf({ duty, within }: DutyEntry): string {
  return JSON.stringify([duty.by, duty.do, within === undefined ? null : plainWithin(within), duty.often ?? null]);
}

function plainWithin(within: Within): unknown {
  if (within === 'promptly') return within;
  if ('clock' in within) return ['clock', within.clock, within.day ?? 'same-day'];
  if ('before' in within) return ['before', within.minutes];
  const landing = 'onClosedDay' in within ? within.onClosedDay : undefined;
  return [within.n, within.unit, landing ?? 'next-working-day'];
}
