import type { Frame, Ids } from '@samarbejde/core';
import { aliceSmithSchool } from './schools/alice-smith-school.js';

/** A school in Malaysia, as it says itself. */
export const malaysianSchools: readonly Frame<Ids>[] = [aliceSmithSchool];
