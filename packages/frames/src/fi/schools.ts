import type { Frame, Ids } from '@samarbejde/core';
import { karhuvuorenKoulu } from './schools/karhuvuoren-koulu.js';
import { karpinlahdenKoulu } from './schools/karpinlahden-koulu.js';
import { niinisalonKoulu } from './schools/niinisalon-koulu.js';
import { santamaenKoulu } from './schools/santamaen-koulu.js';

/** Finnish schools, each as it says itself. */
export const finnishSchools: readonly Frame<Ids>[] = [
  karhuvuorenKoulu,
  karpinlahdenKoulu,
  niinisalonKoulu,
  santamaenKoulu,
];
