import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Model } from '../compose/model.js';
import { defaultModel } from '../default-model.js';
import { situationOf } from '../testing/reference/compare.js';
import { randomFrom, situationDrawer } from '../testing/reference/random-situations.js';
import { decide } from './decide.js';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

describe('A caller who asks about one new situation after another', () => {
  // Drawn situations have the model's words without their types.
  const model: Model = defaultModel('2026-11-24');
  const random = randomFrom(3);
  const draw = situationDrawer(model.words, 50_000, 3);
  const ask = (count: number): void => {
    for (let one = 0; one < count; one++) {
      const isOpen = one % 40 === 0;
      decide(model, situationOf(draw(random, { unknown: isOpen ? 2 : 0, recipients: one % 20 === 0 ? 2 : 1 })));
    }
  };

  it('does not make the model grow: what it keeps is bounded', () => {
    ask(20_000);
    const before = heapInUse();
    ask(80_000);
    expect(heapInUse() - before).toBeLessThan(45_000_000);
  }, 240_000);
});
