import type { Frame, Ids } from '@samarbejde/core';
import { herrljunga } from './schools/herrljunga.js';
import { hertsoeskolan } from './schools/hertsoeskolan.js';
import { lomma } from './schools/lomma.js';
import { soedertaelje } from './schools/soedertaelje.js';

/** Swedish schools and municipalities, each as it says itself. */
export const swedishSchools: readonly Frame<Ids>[] = [herrljunga, hertsoeskolan, lomma, soedertaelje];
