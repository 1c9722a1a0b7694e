import { mergeWords } from '../../compose/merge-words.js';
import { type Model, modelOf } from '../../compose/model.js';
import { mergeOffers } from '../../compose/offers.js';
import { mergeParameters } from '../../compose/parameters.js';
import { placeItems } from '../../compose/place-items.js';
import { compile } from '../../engine/engine.js';
import type { Frame } from '../../frame/frame.js';
import type { Ids } from '../../vocabulary/ids.js';

/**
 * A model of frames that were not judged: it may forbid everything, contradict itself, or replace what may not be
 * replaced. What an answer is made of is the same, so both ways of answering must agree here too.
 */
export function modelWithoutProof(frames: readonly Frame<Ids>[], on = '2026-11-24'): Model {
  const { words } = mergeWords(frames);
  const { offered } = mergeOffers(frames);
  const items = placeItems(frames, on);
  const { values: parameters } = mergeParameters(items.parameters, items.settings);
  const book = { words, items, offered, parameters };
  return modelOf({ on, sameUntil: null, frames: [], ...book, limits: new Map() }, compile(book));
}
