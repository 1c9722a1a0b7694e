import { describe, expect, it } from 'vitest';
import { engineOf } from '../../compose/model.js';
import { defaultModel } from '../../default-model.js';
import type { Diagram } from '../../engine/diagram.js';
import { leavesOf, type SituationClass, situationClasses } from '../../engine/sweep.js';
import { decideByEngine } from './compare.js';
import { decideByTheBook, type PlainSituation } from './decide.js';
import { randomFrom, situationDrawer } from './random-situations.js';

const model = defaultModel('2026-11-24');
const engine = engineOf(model);
const random = randomFrom(1);

/** A situation of a class with the facts of one way through it; what the way leaves open is drawn. */
function witnessOf(kind: SituationClass, way: ReadonlyMap<number, number>): PlainSituation {
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];
  const facts = engine.space.slots.map((slot, fact) => {
    const value = way.get(fact) ?? Math.floor(random() * slot.size);
    return [slot.name, slot.valueAt(value)] as const;
  });
  return {
    purpose: pick(kind.purposes) ?? '',
    act: pick(kind.acts) ?? '',
    from: [pick(kind.from) ?? ''],
    facts: Object.fromEntries(facts),
    to: [{ role: pick(kind.to) ?? '', facts: {} }],
  };
}

/** Tells the first situation that the two answer differently, so that a failure can be read. */
function expectSame(situation: PlainSituation): void {
  const [byEngine, byBook] = [decideByEngine(model, situation), decideByTheBook(model, situation)];
  if (JSON.stringify(byEngine) !== JSON.stringify(byBook)) {
    expect({ situation, ...byEngine }).toEqual({ situation, ...byBook });
  }
}

describe('On the default model the engine answers as the design says', () => {
  it('wherever it says anything different of a channel or a duty, in every class of situations', () => {
    const parts = [...engine.aspects.channels, ...engine.aspects.duties.map(({ entries }) => entries)];
    const seen = new Set<Diagram>();
    let different = 0;
    for (const kind of situationClasses(engine)) {
      for (const part of parts) {
        leavesOf(
          engine.narrowed(kind.diagram, part),
          (_, way) => {
            different++;
            expectSame(witnessOf(kind, way));
          },
          seen,
        );
      }
    }
    expect(different).toBeGreaterThan(1000);
  }, 240_000);

  it('with facts left open and several recipients, on two hundred situations', () => {
    const draw = situationDrawer(model.words, 100, 2);
    for (let count = 0; count < 200; count++) expectSame(draw(random, { unknown: 2, recipients: 2 }));
  }, 240_000);
});
