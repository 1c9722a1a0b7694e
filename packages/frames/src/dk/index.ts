// Danish law: for every school, for municipal schools and for free schools; and the guidance of authorities.

export type { LeftOut } from '../left-out.js';
export { dkGuidance } from './guidance/dk-guidance.js';
export { dk } from './law/dk.js';
export { dkFolkeskole } from './law/dk-folkeskole.js';
export { dkFreeSchool } from './law/dk-free-school.js';
export type { DanishLawIds } from './law/ids.js';
export { leftOutOfDanishLaw } from './law/left-out.js';
