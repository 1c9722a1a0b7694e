import type { Words } from '../../frame/book.js';
import type { NumberRange, OneOf, When } from '../../frame/when.js';
import { standardFactIds } from '../../vocabulary/fact.js';

/** One communication to one recipient, with everything known. */
export interface Case {
  readonly purpose: string;
  readonly act: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly facts: ReadonlyMap<string, string | number>;
}

/** Whether a pattern holds of a case: every key that is given must hold. No pattern holds of everything. */
export function matches(words: Words, when: When | undefined, one: Case): boolean {
  if (when === undefined) return true;
  const sidesOfSender = one.from.map((role) => sideOf(words, role));
  return (
    chosen(when.purpose, [one.purpose]) &&
    chosen(when.aim, words.purposes.get(one.purpose)?.serves ?? []) &&
    chosen(when.act, [one.act]) &&
    chosen(when.from, one.from.flatMap((role) => groupsOf(words, role))) &&
    chosen(when.to, groupsOf(words, one.to)) &&
    chosen(when.fromSide, sidesOfSender) &&
    chosen(when.toSide, [sideOf(words, one.to)]) &&
    standardFactIds.every((fact) => factHolds(when[fact], one.facts.get(fact))) &&
    Object.entries(when.facts ?? {}).every(([fact, wanted]) => factHolds(wanted, one.facts.get(fact))) &&
    (when.any === undefined || when.any.some((inner) => matches(words, inner, one))) &&
    (when.not === undefined || !matches(words, when.not, one))
  );
}

/** What holds for a group holds for its members: a role stands for itself and for every group it is in. */
function groupsOf(words: Words, role: string): readonly string[] {
  const within = words.roles.get(role)?.within ?? [];
  const groups = typeof within === 'string' ? [within] : within;
  return [role, ...groups.flatMap((group) => groupsOf(words, group))];
}

function sideOf(words: Words, role: string): string {
  return words.roles.get(role)?.side ?? '';
}

/** One value, any of several, or none of these; `held` are the values that the case has. */
function chosen(choice: OneOf<string> | undefined, held: readonly string[]): boolean {
  if (choice === undefined) return true;
  if (typeof choice === 'string') return held.includes(choice);
  if ('not' in choice) return !chosen(choice.not, held);
  return choice.some((value) => held.includes(value));
}

function factHolds(wanted: OneOf<string> | NumberRange | undefined, value: string | number | undefined): boolean {
  if (wanted === undefined) return true;
  if (typeof value === 'number') return inRange(value, wanted as NumberRange); // A number is asked for by its bounds.
  return chosen(wanted as OneOf<string>, value === undefined ? [] : [value]); // Any other fact by its values.
}

function inRange(value: number, range: NumberRange): boolean {
  if (range.atLeast !== undefined && !(value >= range.atLeast)) return false;
  if (range.atMost !== undefined && !(value <= range.atMost)) return false;
  if (range.moreThan !== undefined && !(value > range.moreThan)) return false;
  if (range.lessThan !== undefined && !(value < range.lessThan)) return false;
  return true;
}
