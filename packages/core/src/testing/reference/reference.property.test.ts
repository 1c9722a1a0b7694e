import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../compose/model.js';
import { decideByEngine } from './compare.js';
import { decideByTheBook, type PlainSituation, type ReferenceDecision } from './decide.js';
import { anyFrames } from './random-frames.js';
import { anySituation } from './random-situations.js';
import { modelWithoutProof } from './uncomposed.js';

describe('The engine and the reference', () => {
  it('debug', () => {
    let n = 0;
    fc.assert(
      fc.property(
        anyFrames.chain((frames) => {
          const model = modelWithoutProof(frames);
          return fc.tuple(fc.constant(frames), fc.constant(model), fc.array(anySituation(model.words, 3, 2), { minLength: 20, maxLength: 20 }));
        }),
        ([, model, situations]) => {
          for (const situation of situations) {
            n++;
            expect(decideByEngine(model, situation)).toEqual(decideByTheBook(model, situation));
          }
        },
      ),
      { numRuns: 200 },
    );
    console.log(n);
  });
});
