import type { Diagram } from './diagram.js';
import type { Engine } from './engine.js';
import type { StructuralAnswers } from './pattern.js';
import { anyOf, type StructuralPart, structuralParts } from './structure.js';
import { groupOf } from './unknown-word.js';

export { UnknownWordError } from './unknown-word.js';

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
      groupOf(engine.groupings.purpose, 'purpose', purpose),
      groupOf(engine.groupings.act, 'act', act),
      groupOf(engine.groupings.from, 'from', from),
      groupOf(engine.groupings.to, 'to', to),
    );
  }
  const [only] = from;
  if (from.length === 1 && only !== undefined) return diagramOf(engine, purpose, act, only, to);
  return diagramAnswering(engine, answersOf(engine, purpose, act, from, to));
}

/** The diagram for one recipient of a sender whose several roles answer together. */
export function diagramAnswering(engine: Engine, answers: StructuralAnswers): Diagram {
  const key = structuralParts.map((part) => answers[part].join('')).join(' ');
  const known = engine.memory.joined.get(key);
  if (known !== undefined) return known;
  const grown = engine.diagramFor(answers);
  engine.memory.joined.set(key, grown);
  return grown;
}

function answersFor(engine: Engine, part: StructuralPart, word: string): Uint8Array {
  return engine.groupings[part].answers[groupOf(engine.groupings[part], part, word)] ?? new Uint8Array();
}
