import type { Frame, Ids } from '@samarbejde/core';
import { finstockPrimary } from './schools/finstock-primary.js';
import { greatChesterfordPrimary } from './schools/great-chesterford-primary.js';
import { moultonPrimary } from './schools/moulton-primary.js';
import { parkBrowPrimary } from './schools/park-brow-primary.js';
import { stGeorgesSchool } from './schools/st-georges-school.js';
import { stJohnTheBaptist } from './schools/st-john-the-baptist.js';
import { truroSchool } from './schools/truro-school.js';

/** British schools, each as it says itself. */
export const britishSchools: readonly Frame<Ids>[] = [
  finstockPrimary,
  greatChesterfordPrimary,
  moultonPrimary,
  parkBrowPrimary,
  stGeorgesSchool,
  stJohnTheBaptist,
  truroSchool,
];
