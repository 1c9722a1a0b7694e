import { defaultModel } from '@samarbejde/core';
import * as fc from 'fast-check';
import { anyFrames } from '../../core/src/testing/reference/random-frames.ts';
import { randomFrom, situationDrawer } from '../../core/src/testing/reference/random-situations.ts';
import { modelWithoutProof } from '../../core/src/testing/reference/uncomposed.ts';
import { agree } from './agree.mjs';
import { shrunk } from './shrink.mjs';
import { spaceOf } from './space.mjs';

const on = '2026-11-24';

/** How many of the default model's situations one batch holds, each another than those of every other batch. */
export const walked = 4000;

/** What is drawn of each random model: everything known; several recipients; facts left open; both. */
const draws = [
  { count: 3000, draw: { unknown: 0, recipients: 1 } },
  { count: 500, draw: { unknown: 0, recipients: 3 } },
  { count: 60, draw: { unknown: 3, recipients: 1 } },
  { count: 20, draw: { unknown: 2, recipients: 3 } },
];

/**
 * Makes what compares one batch. A batch is found again by its number alone: even ones walk the default model's whole
 * space, odd ones draw a model and situations of it.
 */
export function comparer() {
  const model = defaultModel(on);
  const space = spaceOf(model);
  const frames = [];
  return {
    size: space.size,
    compare: (batch) => (batch % 2 === 0 ? walk(batch / 2) : drawn(batch)),
  };

  function walk(step) {
    const first = step * walked;
    const wrong = firstWrong(model, () => space.situations(first, walked));
    return {
      compared: walked,
      wrong: wrong === undefined ? undefined : { frames, ...shrunk(frames, () => model, wrong) },
    };
  }
}

function drawn(seed) {
  const [frames] = fc.sample(anyFrames, { seed, numRuns: 1 });
  const model = modelWithoutProof(frames);
  const random = randomFrom(seed);
  const drawSituation = situationDrawer(model.words, 40, seed);
  const wrong = firstWrong(model, function* () {
    for (const { count, draw } of draws) for (let one = 0; one < count; one++) yield drawSituation(random, draw);
  });
  const compared = draws.reduce((sum, { count }) => sum + count, 0);
  return { compared, wrong: wrong === undefined ? undefined : shrunk(frames, modelWithoutProof, wrong) };
}

function firstWrong(model, situations) {
  for (const situation of situations()) if (!agree(model, situation)) return situation;
  return undefined;
}
