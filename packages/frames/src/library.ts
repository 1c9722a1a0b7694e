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
import { no } from './no/no.js';
import { norway } from './no/norway.js';
import { norwegianSchools } from './no/schools.js';
import { swedishSchools } from './se/schools.js';
import { se } from './se/se.js';
import { sweden } from './se/sweden.js';
import { americanSchools } from './us/schools.js';
import { us } from './us/us.js';
import { usa } from './us/usa.js';

/** Every frame that comes with the library, core's two among them: what a command finds by name. */
export const frameLibrary: readonly Frame<Ids>[] = [
  aalborg,
  commonPractice,
  dk,
  dkFolkeskole,
  dkFreeSchool,
  dkGuidance,
  ...danishSchools,
  ...americanSchools,
  us,
  usa,
  ...swedishSchools,
  se,
  sweden,
  ...norwegianSchools,
  no,
  norway,
  ...malaysianSchools,
  ...kuwaitiSchools,
  ...irishSchools,
  ...britishSchools,
  ...finnishSchools,
  ...emiratiSchools,
];
