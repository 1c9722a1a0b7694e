import type { Frame, Ids } from '@samarbejde/core';
import { coolmineCommunitySchool } from './schools/coolmine-community-school.js';
import { dooishNationalSchool } from './schools/dooish-national-school.js';
import { stPatricksRingsend } from './schools/st-patricks-ringsend.js';

/** Irish schools, each as it says itself. */
export const irishSchools: readonly Frame<Ids>[] = [coolmineCommunitySchool, dooishNationalSchool, stPatricksRingsend];
