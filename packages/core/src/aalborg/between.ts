import type { When } from '../frame/when.js';
import type { AalborgIds } from './ids.js';

/** School and home with each other, whoever begins. */
export const schoolAndHome: readonly When<AalborgIds>[] = [
  { fromSide: 'school', toSide: 'home' },
  { fromSide: 'home', toSide: 'school' },
];

/** When it is hard (P6). */
export const tense = ['delicate', 'heated'] as const;
