import type { Engine } from '../engine/engine.js';
import type { Words } from '../frame/book.js';
import { jointVariables } from './joint-space.js';
import type { Pace } from './progress.js';
import { type SituationMap, SituationMaps, type SituationSet } from './situation-maps.js';
import type { Variable } from './space.js';
import { Survey } from './survey.js';

/** Two models over the situations that both can be asked about. */
export class Pair {
  readonly a: Engine;
  readonly b: Engine;
  readonly variables: readonly Variable[];
  readonly maps: SituationMaps;
  readonly surveys: { readonly a: Survey; readonly b: Survey };
  /** The words for examples: both models know those that are used. */
  readonly words: Words;

  constructor(a: Engine, b: Engine, pace: Pace) {
    this.a = a;
    this.b = b;
    this.words = { ...a.book.words, facts: new Map([...b.book.words.facts, ...a.book.words.facts]) };
    this.variables = jointVariables(a, b);
    this.maps = new SituationMaps(
      this.variables.map(({ size }) => size),
      { onSteps: () => pace.goOn() },
    );
    this.surveys = { a: new Survey(this.maps, this.variables, a), b: new Survey(this.maps, this.variables, b) };
  }

  /** The situations in which two maps give different numbers, for each pair of numbers. */
  parts(
    a: SituationMap,
    b: SituationMap,
  ): readonly { readonly a: number; readonly b: number; readonly set: SituationSet }[] {
    if (a === b) return [];
    const most = Math.max(...this.maps.valuesIn(b)) + 1;
    const both = this.maps.combine(a, b, (one, other) => one * most + other);
    return this.maps
      .valuesIn(both)
      .map((value) => ({ a: Math.floor(value / most), b: value % most, value }))
      .filter((part) => part.a !== part.b)
      .map((part) => ({
        a: part.a,
        b: part.b,
        set: this.maps.renumber(both, (value) => (value === part.value ? 1 : 0)),
      }));
  }
}
