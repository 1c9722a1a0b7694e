import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideByEngine } from './compare.js';
import { decideByTheBook } from './decide.js';
import { anyFrames } from './random-frames.js';
import { type Draw, randomFrom, situationDrawer } from './random-situations.js';
import { modelWithoutProof } from './uncomposed.js';

/** Holds the two ways of answering against each other on drawn situations of drawn models. */
function compareOn(models: number, situations: number, draw: Draw): void {
  fc.assert(
    fc.property(anyFrames, fc.integer(), (frames, seed) => {
      const model = modelWithoutProof(frames);
      const random = randomFrom(seed);
      const drawSituation = situationDrawer(model.words, 40, seed);
      for (let count = 0; count < situations; count++) {
        const situation = drawSituation(random, draw);
        const [engine, book] = [decideByEngine(model, situation), decideByTheBook(model, situation)];
        if (JSON.stringify(engine) !== JSON.stringify(book))
          expect({ situation, ...engine }).toEqual({ situation, ...book });
      }
    }),
    { numRuns: models },
  );
}

describe('The engine answers as the design says, read word by word', () => {
  it('for one recipient, everything known, on 80,000 situations', () => {
    compareOn(160, 500, { unknown: 0, recipients: 1 });
  }, 120_000);

  it('for several recipients, everything known, on 10,000 situations', () => {
    compareOn(50, 200, { unknown: 0, recipients: 3 });
  }, 120_000);

  it('for one recipient with open facts, on 8,000 situations', () => {
    compareOn(40, 200, { unknown: 4, recipients: 1 });
  }, 120_000);

  it('for several recipients with open facts, on 2,000 situations', () => {
    compareOn(40, 50, { unknown: 2, recipients: 3 });
  }, 120_000);
});
