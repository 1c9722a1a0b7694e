import type { Frame, Ids } from '@samarbejde/core';
import { stMarysDubai } from './schools/st-marys-dubai.js';

/** A school in the United Arab Emirates, as it says itself. */
export const emiratiSchools: readonly Frame<Ids>[] = [stMarysDubai];
