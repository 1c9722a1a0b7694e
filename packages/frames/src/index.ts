// Denmark: law for every school, for municipal schools and for free schools, and the guidance of authorities.

export { dkGuidance } from './dk/guidance/dk-guidance.js';
export { dk } from './dk/law/dk.js';
export { dkFolkeskole } from './dk/law/dk-folkeskole.js';
export { dkFreeSchool } from './dk/law/dk-free-school.js';
export type { DanishLawIds } from './dk/law/ids.js';
export { type LeftOut, leftOutOfDanishLaw } from './dk/law/left-out.js';
export { danishSchools } from './dk/schools.js';
export { frameLibrary } from './library.js';
