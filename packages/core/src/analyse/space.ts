import type { Situation } from '../decide/situation.js';
import type { FactSlot } from '../engine/fact-space.js';
import type { NumberRange } from '../frame/when.js';
import { standardFacts } from '../vocabulary/fact.js';
import type { Cube } from './cube.js';
import type { SituationPattern } from './pattern.js';

/** One thing that situations differ in, with its values numbered. */
export interface Variable {
  readonly name: string;
  readonly kind: 'structure' | 'choice' | 'number';
  readonly size: number;
  /** Words, or numbers that stand for a band. */
  readonly valueAt: (index: number) => string | number;
  /** For numbers: the bounds of a band. */
  readonly bandAt: (index: number) => NumberRange;
}

/** A variable over words. */
export function wordVariable(name: string, words: readonly string[]): Variable {
  return { name, kind: 'structure', size: words.length, valueAt: (index) => words[index] ?? '', bandAt: () => ({}) };
}

/** A variable over a fact's values, or over the bands that thresholds make of a number. */
export function factVariable(slot: Pick<FactSlot, 'name' | 'definition' | 'size' | 'valueAt'>): Variable {
  const { name, size } = slot;
  if (slot.definition.kind === 'choice') {
    return { name, kind: 'choice', size, valueAt: (index) => slot.valueAt(index), bandAt: () => ({}) };
  }
  return {
    name,
    kind: 'number',
    size,
    valueAt: (index) => slot.valueAt(index),
    bandAt: (index) => bandBetween(size, (at) => Number(slot.valueAt(at)), index),
  };
}

/** Odd bands are thresholds themselves, even ones the open spans between them. */
function bandBetween(size: number, valueAt: (index: number) => number, index: number): NumberRange {
  if (index % 2 === 1) return { atLeast: valueAt(index), atMost: valueAt(index) };
  return {
    ...(index > 0 ? { moreThan: valueAt(index - 1) } : {}),
    ...(index < size - 1 ? { lessThan: valueAt(index + 1) } : {}),
  };
}

/** Writes a cube as a pattern. */
export function patternOf(variables: readonly Variable[], cube: Cube): SituationPattern {
  const top: Record<string, unknown> = {};
  const declared: Record<string, unknown> = {};
  for (const [index, values] of cube) {
    const variable = variables[index];
    if (variable === undefined) continue;
    const holder = isTopLevel(variable) ? top : declared;
    holder[variable.name] =
      variable.kind === 'number' ? rangesOf(variable, values) : values.map((value) => variable.valueAt(value));
  }
  // Every variable is named after a part of a situation, with values of that part.
  return { ...top, ...(Object.keys(declared).length === 0 ? {} : { facts: declared }) } as SituationPattern;
}

function isTopLevel({ kind, name }: Variable): boolean {
  return kind === 'structure' || Object.hasOwn(standardFacts, name);
}

/** Bands that lie beside each other are one range. */
function rangesOf(variable: Variable, values: readonly number[]): readonly NumberRange[] {
  const runs: number[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === value - 1) run.push(value);
    else runs.push([value]);
  }
  return runs.map((run) => {
    const { atLeast, moreThan } = variable.bandAt(run[0] ?? 0);
    const { atMost, lessThan } = variable.bandAt(run.at(-1) ?? 0);
    return {
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(moreThan === undefined ? {} : { moreThan }),
      ...(atMost === undefined ? {} : { atMost }),
      ...(lessThan === undefined ? {} : { lessThan }),
    };
  });
}

/**
 * One situation of a cube, with every fact given. `usual` names the value to take where the cube leaves the choice; the
 * first value that the cube takes in is taken otherwise.
 */
export function exampleOf(
  variables: readonly Variable[],
  cube: Cube,
  usual: (variable: Variable, purpose: string) => string | number | undefined,
): Situation {
  const purposeAt = cube.get(0)?.[0] ?? 0;
  const purpose = String(variables[0]?.valueAt(purposeAt) ?? '');
  const chosen = variables.map((variable, index): readonly [Variable, string | number] => {
    const allowed = cube.get(index);
    const wished = usual(variable, purpose);
    const values = (allowed ?? Array.from({ length: variable.size }, (_, value) => value)).map((value) =>
      variable.valueAt(value),
    );
    return [
      variable,
      values.find((value) => value === wished) ?? (allowed === undefined ? wished : undefined) ?? values[0] ?? '',
    ];
  });
  const top = Object.fromEntries(
    chosen.filter(([variable]) => isTopLevel(variable)).map(([{ name }, value]) => [name, value]),
  );
  const declared = Object.fromEntries(
    chosen.filter(([variable]) => !isTopLevel(variable)).map(([{ name }, value]) => [name, value]),
  );
  // The variables are exactly the parts of a situation.
  return {
    ...top,
    to: [top['to'] ?? ''],
    ...(Object.keys(declared).length === 0 ? {} : { facts: declared }),
  } as unknown as Situation;
}
