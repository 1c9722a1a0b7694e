import type { Frame, Ids } from '@samarbejde/core';
import { barnevakten } from './schools/barnevakten.js';
import { brandsoeySkule } from './schools/brandsoey-skule.js';
import { finslandSkole } from './schools/finsland-skole.js';
import { fug } from './schools/fug.js';
import { oppsalFau } from './schools/oppsal-fau.js';
import { osloKommune } from './schools/oslo-kommune.js';
import { vassendenSkule } from './schools/vassenden-skule.js';

/** Norwegian schools, municipalities and parents’ bodies, each as it says itself. */
export const norwegianSchools: readonly Frame<Ids>[] = [
  barnevakten,
  brandsoeySkule,
  finslandSkole,
  fug,
  oppsalFau,
  osloKommune,
  vassendenSkule,
];
