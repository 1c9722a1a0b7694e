import { isNegated, namedIn } from '../frame/one-of.js';
import type { NumberRange, OneOf, When } from '../frame/when.js';
import { standardFactIds } from '../vocabulary/fact.js';
import { ALWAYS, type Condition, type Conditions, NEVER } from './conditions.js';
import { type FactSpace, inRange, isNumberRange } from './fact-space.js';
import type { StructuralPart, StructuralTest, Structure } from './structure.js';

/** A pattern with its words looked up: structural questions, a condition on facts, and inner patterns. */
export interface CompiledPattern {
  readonly tests: readonly StructuralTest[];
  readonly facts: Condition;
  readonly any: readonly CompiledPattern[] | undefined;
  readonly not: CompiledPattern | undefined;
}

/** The answers of a situation's purpose, act, sender and recipient to the structural questions. */
export type StructuralAnswers = Readonly<Record<StructuralPart, Uint8Array>>;

/** Turns patterns into the compiled form, sharing conditions. */
export function patternCompiler(
  structure: Structure,
  space: FactSpace,
  conditions: Conditions,
): (when: When) => CompiledPattern {
  const compile = (when: When): CompiledPattern => ({
    tests: structure.testsOf(when),
    facts: conditions.all(factConditions(when, space, conditions)),
    any: when.any?.map(compile),
    not: when.not === undefined ? undefined : compile(when.not),
  });
  return compile;
}

/** What a pattern still asks of the facts, once purpose, act, sender and recipient are known. */
export function conditionFor(pattern: CompiledPattern, answers: StructuralAnswers, conditions: Conditions): Condition {
  for (const test of pattern.tests) {
    const yes = answers[test.part][test.index] === 1;
    if (yes === test.negated) return NEVER;
  }
  const parts = [pattern.facts];
  if (pattern.any !== undefined) {
    parts.push(conditions.any(pattern.any.map((inner) => conditionFor(inner, answers, conditions))));
  }
  if (pattern.not !== undefined) {
    parts.push(conditions.not(conditionFor(pattern.not, answers, conditions)));
  }
  return parts.length === 1 ? pattern.facts : conditions.all(parts);
}

function factConditions(when: When, space: FactSpace, conditions: Conditions): Condition[] {
  const found: Condition[] = [];
  for (const name of standardFactIds) {
    const wanted = when[name];
    if (wanted !== undefined) found.push(factCondition(name, wanted, space, conditions));
  }
  for (const [name, wanted] of Object.entries(when.facts ?? {})) {
    if (wanted !== undefined) found.push(factCondition(name, wanted, space, conditions));
  }
  return found;
}

function factCondition(
  name: string,
  wanted: OneOf<string> | NumberRange,
  space: FactSpace,
  conditions: Conditions,
): Condition {
  const fact = space.byName.get(name);
  const slot = fact === undefined ? undefined : space.slots[fact];
  if (fact === undefined || slot === undefined) return ALWAYS;
  const holds = new Uint8Array(slot.size);
  if (isNumberRange(wanted)) {
    for (let index = 0; index < slot.size; index++) {
      holds[index] = inRange(Number(slot.valueAt(index)), wanted) ? 1 : 0;
    }
    return conditions.test(fact, holds);
  }
  const negated = isNegated(wanted);
  if (negated) holds.fill(1);
  for (const value of namedIn(wanted)) {
    const index = slot.indexOf(value);
    if (index !== undefined) holds[index] = negated ? 0 : 1;
  }
  return conditions.test(fact, holds);
}
