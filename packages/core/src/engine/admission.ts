import { addBit, type Bits, emptyBits, intersect, membersOf } from './bits.js';
import { ALWAYS, type Condition, type Conditions } from './conditions.js';
import type { Entry } from './entry.js';
import { type CompiledPattern, conditionFor, type StructuralAnswers } from './pattern.js';
import { type StructuralPart, structuralParts } from './structure.js';

/** What the entries still ask of the facts in one class of situations, with a key that equal classes share. */
export interface Admitted {
  readonly key: string;
  readonly entries: readonly number[];
  readonly conditions: readonly Condition[];
}

/**
 * Tells quickly which entries can hold in a class of situations. Each part of the structure admits a set of entries by
 * itself; only entries with inner patterns are looked at one by one.
 */
export class Admission {
  readonly #conditions: Conditions;
  readonly #patterns: readonly (CompiledPattern | undefined)[];
  /** By the answers themselves; joined answers of a sender with several roles are forgotten with them. */
  readonly #masks = new Map<StructuralPart, WeakMap<Uint8Array, Bits>>(
    structuralParts.map((part) => [part, new WeakMap()]),
  );

  constructor(
    entries: readonly Entry[],
    patternOf: (entry: Entry) => CompiledPattern | undefined,
    conditions: Conditions,
  ) {
    this.#conditions = conditions;
    this.#patterns = entries.map(patternOf);
  }

  admit(answers: StructuralAnswers): Admitted {
    const admitted = intersect(
      this.#mask('purpose', answers.purpose),
      this.#mask('act', answers.act),
      this.#mask('from', answers.from),
      this.#mask('to', answers.to),
    );
    const entries = membersOf(admitted);
    const inner: string[] = [];
    const conditions = entries.map((entry) => {
      const pattern = this.#patterns[entry];
      if (pattern === undefined) return ALWAYS;
      if (pattern.any === undefined && pattern.not === undefined) return pattern.facts;
      const condition = conditionFor(pattern, answers, this.#conditions);
      inner.push(`${entry}:${condition}`);
      return condition;
    });
    return { key: `${admitted.join()} ${inner.join()}`, entries, conditions };
  }

  /** The entries whose own questions about a part are answered as they ask; made once for each group of the part. */
  #mask(part: StructuralPart, answers: Uint8Array): Bits {
    const known = this.#masks.get(part)?.get(answers);
    if (known !== undefined) return known;
    const mask = emptyBits(this.#patterns.length);
    this.#patterns.forEach((pattern, entry) => {
      const asked = pattern?.tests.filter((test) => test.part === part) ?? [];
      if (asked.every((test) => (answers[test.index] === 1) !== test.negated)) addBit(mask, entry);
    });
    this.#masks.get(part)?.set(answers, mask);
    return mask;
  }
}
