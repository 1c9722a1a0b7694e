import type { Act } from '../vocabulary/act.js';
import { type Diagram, type Leaf, TooLargeError } from './diagram.js';
import { type Engine, situationLimit } from './engine.js';
import type { Entry } from './entry.js';
import type { StructuralAnswers } from './pattern.js';

/** A class of situations: purposes, acts, senders and recipients that no pattern of the model tells apart. */
export interface SituationClass {
  readonly purposes: readonly string[];
  readonly acts: readonly Act[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly answers: StructuralAnswers;
  readonly diagram: Diagram;
}

/**
 * Every class of the model's situation space, each once: senders with one role, one recipient. Where only some entries
 * are of interest, the classes in which none of them can hold are left out.
 */
export function* situationClasses(
  engine: Engine,
  isOfInterest: (entry: Entry) => boolean = () => true,
): Generator<SituationClass> {
  const { purpose, act, from, to } = engine.groupings;
  const count = [purpose, act, from, to].reduce((product, part) => product * part.answers.length, 1);
  if (count > situationLimit) throw new TooLargeError(situationLimit);
  for (const [p, purposeAnswers] of purpose.answers.entries()) {
    for (const [a, actAnswers] of act.answers.entries()) {
      for (const [f, fromAnswers] of from.answers.entries()) {
        for (const [t, toAnswers] of to.answers.entries()) {
          const answers = { purpose: purposeAnswers, act: actAnswers, from: fromAnswers, to: toAnswers };
          if (!engine.admits(answers, isOfInterest)) continue;
          yield {
            purposes: purpose.members[p] ?? [],
            // The members of the act grouping are acts: it is made from nothing else.
            acts: (act.members[a] ?? []) as readonly Act[],
            from: from.members[f] ?? [],
            to: to.members[t] ?? [],
            answers,
            diagram: engine.diagramAt(p, a, f, t),
          };
        }
      }
    }
  }
}

/** The leaves below a diagram, each once, with the fact values on one way to it. */
export function leavesOf(
  diagram: Diagram,
  visit: (leaf: Leaf, way: ReadonlyMap<number, number>) => void,
  seen: Set<Diagram> = new Set(),
): void {
  const way = new Map<number, number>();
  const walk = (at: Diagram): void => {
    if (seen.has(at)) return;
    if (seen.size >= situationLimit) throw new TooLargeError(situationLimit);
    seen.add(at);
    if (at.kind === 'leaf') {
      visit(at, way);
      return;
    }
    at.next.forEach((next, value) => {
      way.set(at.fact, value);
      walk(next);
    });
    way.delete(at.fact);
  };
  walk(diagram);
}
