import { nearest } from '../frame/nearest.js';
import type { Diagram } from './diagram.js';
import type { Engine } from './engine.js';
import { anyOf } from './engine.js';
import type { StructuralAnswers } from './pattern.js';
import { type StructuralPart, structuralParts } from './structure.js';

/** The structural answers of a situation; throws for a word that the model does not know. */
export function answersOf(
  engine: Engine,
  purpose: string,
  act: string,
  from: readonly string[],
  to: string,
): StructuralAnswers {
  return {
    purpose: answersFor(engine, 'purpose', purpose),
    act: answersFor(engine, 'act', act),
    from: anyOf(from.map((role) => answersFor(engine, 'from', role))),
    to: answersFor(engine, 'to', to),
  };
}

/** The diagram for one recipient: by index for a sender with one role, through the joined answers for several. */
export function diagramOf(
  engine: Engine,
  purpose: string,
  act: string,
  from: string | readonly string[],
  to: string,
): Diagram {
  if (typeof from === 'string') {
    return engine.diagramAt(
      groupOf(engine, 'purpose', purpose),
      groupOf(engine, 'act', act),
      groupOf(engine, 'from', from),
      groupOf(engine, 'to', to),
    );
  }
  const [only] = from;
  if (from.length === 1 && only !== undefined) return diagramOf(engine, purpose, act, only, to);
  const answers = answersOf(engine, purpose, act, from, to);
  const key = structuralParts.map((part) => answers[part].join('')).join(' ');
  const known = engine.memory.joined.get(key);
  if (known !== undefined) return known;
  const grown = engine.diagramFor(answers);
  engine.memory.joined.set(key, grown);
  return grown;
}

/** Thrown when a caller goes around the types and asks with a word that the model does not have. */
export class UnknownWordError extends Error {
  override readonly name = 'UnknownWordError';
}

function answersFor(engine: Engine, part: StructuralPart, word: string): Uint8Array {
  return engine.groupings[part].answers[groupOf(engine, part, word)] ?? new Uint8Array();
}

function groupOf(engine: Engine, part: StructuralPart, word: string): number {
  const group = engine.groupings[part].groupOf.get(word);
  if (group !== undefined) return group;
  const near = nearest(String(word), engine.groupings[part].groupOf.keys());
  const hint = near.length === 0 ? '' : `; did you mean ${near.map((id) => `\`${id}\``).join(' or ')}?`;
  throw new UnknownWordError(`\`${String(word).slice(0, 60)}\` is not a ${part} that this model knows${hint}`);
}
