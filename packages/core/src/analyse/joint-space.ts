import type { Engine } from '../engine/engine.js';
import { type FactSlot, numberSlot } from '../engine/fact-space.js';
import { actIds } from '../vocabulary/act.js';
import { factVariable, type Variable, wordVariable } from './space.js';

/** Thrown when a fact of one name is a number in one model and a choice in the other, or the two share no value. */
export class FactsDifferError extends Error {
  override readonly name = 'FactsDifferError';
  readonly fact: string;

  constructor(fact: string) {
    super(`fact ${fact} is not the same kind of thing in both models`);
    this.fact = fact;
  }
}

/**
 * The variables of the situations that two models can both be asked about: the words that both know, and every fact of
 * either. A fact that only one of them knows makes no difference to the other; of a choice, the values that both have.
 */
export function jointVariables(a: Engine, b: Engine): readonly Variable[] {
  return [
    wordVariable('purpose', common(a.book.words.purposes, b.book.words.purposes)),
    wordVariable('act', actIds),
    wordVariable('from', common(a.book.words.roles, b.book.words.roles)),
    wordVariable('to', common(a.book.words.roles, b.book.words.roles)),
    ...jointSlots(a.space.slots, b.space.slots).map(factVariable),
  ];
}

function common(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): readonly string[] {
  return [...a.keys()].filter((id) => b.has(id));
}

type Slot = Parameters<typeof factVariable>[0];

/** The facts of both, those of the communication before those of each recipient. */
function jointSlots(a: readonly FactSlot[], b: readonly FactSlot[]): readonly Slot[] {
  const onlyInB = b.filter((slot) => !a.some(({ name }) => name === slot.name));
  const ofA = a.map((slot) => {
    const other = b.find(({ name }) => name === slot.name);
    return { perRecipient: slot.perRecipient, slot: other === undefined ? slot : jointSlot(slot, other) };
  });
  const all = [...ofA, ...onlyInB.map((slot) => ({ perRecipient: slot.perRecipient, slot }))];
  return [false, true].flatMap((own) => all.filter(({ perRecipient }) => perRecipient === own).map(({ slot }) => slot));
}

function jointSlot(a: FactSlot, b: FactSlot): Slot {
  if (a.definition.kind !== b.definition.kind) throw new FactsDifferError(a.name);
  if (a.definition.kind === 'number') return numberSlot(a.name, a.definition, [...thresholdsOf(a), ...thresholdsOf(b)]);
  const values = valuesOf(a).filter((value) => b.indexOf(value) !== undefined);
  if (values.length === 0) throw new FactsDifferError(a.name);
  return { name: a.name, definition: a.definition, size: values.length, valueAt: (index) => values[index] ?? '' };
}

function valuesOf(slot: FactSlot): readonly (string | number)[] {
  return Array.from({ length: slot.size }, (_, index) => slot.valueAt(index));
}

/** Every other band of a number is a threshold itself. */
function thresholdsOf(slot: FactSlot): readonly number[] {
  return valuesOf(slot)
    .filter((_, index) => index % 2 === 1)
    .map(Number);
}
