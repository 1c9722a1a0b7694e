import type { Frame, Ids } from '@samarbejde/core';
import { cresskill } from './schools/cresskill.js';
import { killeen } from './schools/killeen.js';
import { lapeer } from './schools/lapeer.js';
import { pelham } from './schools/pelham.js';
import { saintAnne } from './schools/saint-anne.js';

/** American schools and districts, each as it says itself. */
export const americanSchools: readonly Frame<Ids>[] = [cresskill, killeen, lapeer, pelham, saintAnne];
