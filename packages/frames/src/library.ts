import { aalborg, commonPractice, type Frame, type Ids } from '@samarbejde/core';
import { emiratiSchools } from './ae/schools.js';
import { dkGuidance } from './dk/guidance/dk-guidance.js';
import { dk } from './dk/law/dk.js';
import { dkFolkeskole } from './dk/law/dk-folkeskole.js';
import { dkFreeSchool } from './dk/law/dk-free-school.js';
import { danishSchools } from './dk/schools.js';
import { finnishSchools } from './fi/schools.js';
import { britishSchools } from './gb/schools.js';
import { irishSchools } from './ie/schools.js';
import { kuwaitiSchools } from './kw/schools.js';
import { malaysianSchools } from './my/schools.js';

/** Every frame that comes with the library, core's two among them: what a command finds by name. */
export const frameLibrary: readonly Frame<Ids>[] = [
  aalborg,
  commonPractice,
  dk,
  dkFolkeskole,
  dkFreeSchool,
  dkGuidance,
  ...danishSchools,
  ...malaysianSchools,
  ...kuwaitiSchools,
  ...irishSchools,
  ...britishSchools,
  ...finnishSchools,
  ...emiratiSchools,
];
