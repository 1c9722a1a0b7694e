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
  return conditions.every((holds) => holds(words, when, one));
}

type ConditionOn = (words: Words, when: When, one: Case) => boolean;

const conditions: readonly ConditionOn[] = [
  (_, { purpose }, one) => chosen(purpose, () => [one.purpose]),
  (words, { aim }, one) => chosen(aim, () => words.purposes.get(one.purpose)?.serves ?? []),
  (_, { act }, one) => chosen(act, () => [one.act]),
  (words, { from }, one) => chosen(from, () => one.from.flatMap((role) => groupsOf(words, role))),
  (words, { to }, one) => chosen(to, () => groupsOf(words, one.to)),
  (words, { fromSide }, one) => chosen(fromSide, () => one.from.map((role) => sideOf(words, role))),
  (words, { toSide }, one) => chosen(toSide, () => [sideOf(words, one.to)]),
  (_, when, one) => standardFactIds.every((fact) => factHolds(when[fact], one.facts.get(fact))),
  (_, { facts }, one) => Object.entries(facts ?? {}).every(([fact, wanted]) => factHolds(wanted, one.facts.get(fact))),
  (words, { any }, one) => any === undefined || any.some((inner) => matches(words, inner, one)),
  (words, { not }, one) => not === undefined || !matches(words, not, one),
];

/** What holds for a group holds for its members: a role stands for itself and for every group it is in. */
function groupsOf(words: Words, role: string): readonly string[] {
  const within = words.roles.get(role)?.within ?? [];
  const groups = typeof within === 'string' ? [within] : within;
  return [role, ...groups.flatMap((group) => groupsOf(words, group))];
}

function sideOf(words: Words, role: string): string {
  return words.roles.get(role)?.side ?? '';
}

/** One value, any of several, or none of these; `held` gives the values that the case has. */
function chosen(choice: OneOf<string> | undefined, held: () => readonly string[]): boolean {
  if (choice === undefined) return true;
  if (typeof choice === 'string') return held().includes(choice);
  if ('not' in choice) return !chosen(choice.not, held);
  return choice.some((value) => held().includes(value));
}

function factHolds(wanted: OneOf<string> | NumberRange | undefined, value: string | number | undefined): boolean {
  if (wanted === undefined) return true;
  if (typeof value === 'number') return inRange(value, wanted as NumberRange); // A number is asked for by its bounds.
  return chosen(wanted as OneOf<string>, () => (value === undefined ? [] : [value])); // Any other fact by its values.
}

function inRange(value: number, range: NumberRange): boolean {
  if (range.atLeast !== undefined && !(value >= range.atLeast)) return false;
  if (range.atMost !== undefined && !(value <= range.atMost)) return false;
  if (range.moreThan !== undefined && !(value > range.moreThan)) return false;
  if (range.lessThan !== undefined && !(value < range.lessThan)) return false;
  return true;
}
