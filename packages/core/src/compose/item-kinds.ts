import type { ItemKind } from '../frame/frame.js';
import { wordsUsedBy } from './words-used.js';

/** The kinds of item, in the order in which they are listed everywhere. */
export const itemKinds = Object.keys(wordsUsedBy) as readonly ItemKind[]; // The record's keys are exactly the kinds.
