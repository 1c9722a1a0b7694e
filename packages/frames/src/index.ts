// Denmark: law for every school, for municipal schools and for free schools, and the guidance of authorities.

export { emiratiSchools } from './ae/schools.js';
// Calendars of other countries.
export { americanWorkingCalendar } from './calendar/american.js';
export { norwegianWorkingCalendar } from './calendar/norwegian.js';
export { swedishWorkingCalendar } from './calendar/swedish.js';
export { dkGuidance } from './dk/guidance/dk-guidance.js';
export { dk } from './dk/law/dk.js';
export { dkFolkeskole } from './dk/law/dk-folkeskole.js';
export { dkFreeSchool } from './dk/law/dk-free-school.js';
export type { DanishLawIds } from './dk/law/ids.js';
export { type LeftOut, leftOutOfDanishLaw } from './dk/law/left-out.js';
export { danishSchools } from './dk/schools.js';
export { finnishSchools } from './fi/schools.js';
export { britishSchools } from './gb/schools.js';
export { irishSchools } from './ie/schools.js';
// A kit to write one's own.
export { type FrameFormat, type InitFrameOptions, initFrame, type NewFile } from './kit/init-frame.js';
export { kuwaitiSchools } from './kw/schools.js';
export { frameLibrary } from './library.js';
export { malaysianSchools } from './my/schools.js';
export type { NorwayIds } from './no/ids.js';
// Other school systems, each with words of its own.
export { no } from './no/no.js';
export { norway } from './no/norway.js';
export { norwegianSchools } from './no/schools.js';
export type { SwedenIds } from './se/ids.js';
export { swedishSchools } from './se/schools.js';
export { se } from './se/se.js';
export { sweden } from './se/sweden.js';
export type { UsaIds } from './us/ids.js';
export { americanSchools } from './us/schools.js';
export { us } from './us/us.js';
export { usa } from './us/usa.js';
