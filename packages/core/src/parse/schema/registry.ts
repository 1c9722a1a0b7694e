import * as z from 'zod';

/** What the published JSON Schema says of a part, beside its shape. */
export interface PartNote {
  /** The name under which the part stands in `$defs`. */
  readonly id?: string;
  readonly description?: string;
  /** The kind of word that a text names, so that an editor can offer those of a model. */
  readonly word?: string;
  readonly [key: string]: unknown;
}

/** The notes on this library's schemas; a registry of our own leaves other users of zod alone. */
export const notes = z.registry<PartNote>();

/** A schema with its note. */
export function noted<S extends z.ZodType>(schema: S, note: PartNote): S {
  notes.add(schema, note);
  return schema;
}
