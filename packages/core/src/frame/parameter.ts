import type { DurationUnit } from '../time/within.js';
import type { Item } from './item.js';

/** A number that a frame sets and that lower levels may choose within a range: a reply time, a cadence. */
export interface Parameter extends Item {
  readonly unit: DurationUnit | 'times-per-school-year' | 'percent' | 'count';
  readonly value: number;
  readonly range?: { readonly min: number; readonly max: number };
  /** Which direction is the more cautious. */
  readonly stricter: 'less' | 'more';
}

/** A lower frame's choice for a parameter of a higher one. */
export interface Setting extends Item {
  /** The parameter, as `frame/id`. */
  readonly parameter: string;
  readonly value: number;
}
