import type { Conditions, FactTest } from './conditions.js';
import type { CompiledPattern } from './pattern.js';
import type { StructuralTest } from './structure.js';

/** One way in which a pattern holds: every test is passed. */
export interface Row {
  readonly tests: readonly StructuralTest[];
  readonly facts: readonly FactTest[];
}

/** Into how many rows one pattern is taken apart at the most. */
const rowLimit = 64;

const always: Row = { tests: [], facts: [] };

/**
 * Takes a pattern apart into rows, of which at least one holds wherever the pattern does. Nothing for a pattern that
 * would take more than `rowLimit`: it must be looked at as it is.
 */
export function rowsOf(pattern: CompiledPattern | undefined, conditions: Conditions): readonly Row[] | undefined {
  return pattern === undefined ? [always] : whereItHolds(pattern, conditions);
}

type Rows = readonly Row[] | undefined;

function whereItHolds(pattern: CompiledPattern, conditions: Conditions): Rows {
  const facts = conditions.testsOf(pattern.facts);
  // A pattern's own facts are tested each by itself; where one can never be passed, no row holds.
  const own: Rows = facts === undefined ? [] : [{ tests: pattern.tests, facts }];
  const any =
    pattern.any === undefined ? [always] : united(pattern.any.map((inner) => whereItHolds(inner, conditions)));
  const not = pattern.not === undefined ? [always] : whereItFails(pattern.not, conditions);
  return crossed([own, any, not]);
}

function whereItFails(pattern: CompiledPattern, conditions: Conditions): Rows {
  const facts = conditions.testsOf(pattern.facts);
  if (facts === undefined) return [always];
  return united([
    pattern.tests.map((test): Row => ({ tests: [{ ...test, negated: !test.negated }], facts: [] })),
    facts.map((test): Row => ({ tests: [], facts: [opposite(test)] })),
    pattern.any === undefined ? [] : crossed(pattern.any.map((inner) => whereItFails(inner, conditions))),
    pattern.not === undefined ? [] : whereItHolds(pattern.not, conditions),
  ]);
}

function united(parts: readonly Rows[]): Rows {
  const rows = parts.flatMap((part) => part ?? []);
  return parts.includes(undefined) || rows.length > rowLimit ? undefined : rows;
}

/** Every choice of one row from each part, taken together. */
function crossed(parts: readonly Rows[]): Rows {
  return parts.reduce<Rows>(
    (before, part) => {
      if (before === undefined || part === undefined || before.length * part.length > rowLimit) return undefined;
      return before.flatMap((row) =>
        part.map((other) => ({ tests: [...row.tests, ...other.tests], facts: [...row.facts, ...other.facts] })),
      );
    },
    [always],
  );
}

function opposite({ fact, holds }: FactTest): FactTest {
  return { fact, holds: holds.map((value) => 1 - value) };
}
