import type { When } from '../frame/when.js';
import type { PracticeWords } from './ids.js';

/** School and home with each other, whoever begins. */
export const schoolAndHome: readonly When<PracticeWords>[] = [
  { fromSide: 'school', toSide: 'home' },
  { fromSide: 'home', toSide: 'school' },
];

/** Everything in which a child or a home takes part. Among staff a concern may well be written down. */
export const withFamily: readonly When<PracticeWords>[] = [
  { fromSide: ['child', 'home'], toSide: ['child', 'home', 'school'] },
  { fromSide: 'school', toSide: ['child', 'home'] },
];
