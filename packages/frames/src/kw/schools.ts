import type { Frame, Ids } from '@samarbejde/core';
import { englishSchoolFahaheel } from './schools/english-school-fahaheel.js';

/** A school in Kuwait, as it says itself. */
export const kuwaitiSchools: readonly Frame<Ids>[] = [englishSchoolFahaheel];
