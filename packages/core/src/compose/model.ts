import type { Ground } from '../engine/decision.js';
import { compile, type Engine } from '../engine/engine.js';
import type { Book, ItemsInForce, Words } from '../frame/book.js';
import type { Level } from '../frame/frame.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';

/** A frame of a model, as it stood when the model was composed. */
export interface FrameInForce {
  readonly id: string;
  readonly level: Level;
  readonly title: Text;
  readonly version: string | null;
  /** Whether the frame is in force on the model's day; one that is not lends its words only. */
  readonly inForce: boolean;
}

const engineKey: unique symbol = Symbol('engine');

/** The frames of one system composed for one day: what every question is asked of. */
export interface Model<V extends Ids = Ids> {
  readonly kind: 'model';
  /** The day it was composed for, `YYYY-MM-DD`. */
  readonly on: string;
  /** The last day on which composing the same frames gives the same answers; `null` when no end is in sight. */
  readonly sameUntil: string | null;
  /** Sorted by level, then by id. */
  readonly frames: readonly FrameInForce[];
  readonly words: Words;
  readonly items: ItemsInForce;
  /** The channels that are offered, sorted. */
  readonly offered: readonly string[];
  /** The value in force of each parameter, by full id. */
  readonly parameters: ReadonlyMap<string, number>;
  /** The musts of law that limit a right, by the right's full id. */
  readonly limits: ReadonlyMap<string, readonly Ground[]>;
  /** For the type checker only: the ids that the model knows. */
  readonly '~ids'?: V;
}

/** What makes a model, beside the engine. */
export type ModelParts = Omit<Model, 'kind' | '~ids'>;

/** Makes a model of its parts and the engine that was compiled from them. */
export function modelOf(parts: ModelParts, engine: Engine): Model {
  const model: Model = { kind: 'model', ...parts };
  Object.defineProperty(model, engineKey, { value: engine, enumerable: false });
  return Object.freeze(model);
}

/** The compiled form of a model. */
export function engineOf(model: Model): Engine {
  // Only modelOf makes models, and it always sets the key; a copied model has lost it and is compiled again.
  const kept = (model as { readonly [engineKey]?: Engine })[engineKey];
  return kept ?? compile(bookOf(model));
}

/** The content of a model as the engine reads it. */
export function bookOf(model: Model): Book {
  const { words, items, offered, parameters } = model;
  return { words, items, offered, parameters };
}
