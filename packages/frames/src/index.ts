// Denmark: law, guidance, and institutions that speak for themselves.

// Schools of other countries, and what was left out of their law.
export { emiratiSchools } from './ae/schools.js';
// All of them by id, and the calendars of other countries.
export { americanWorkingCalendar } from './calendar/american.js';
export { norwegianWorkingCalendar } from './calendar/norwegian.js';
export { swedishWorkingCalendar } from './calendar/swedish.js';
export {
  type DanishLawIds,
  dk,
  dkFolkeskole,
  dkFreeSchool,
  dkGuidance,
  type LeftOut,
  leftOutOfDanishLaw,
} from './dk/index.js';
export { danishSchools } from './dk/schools.js';
export { finnishSchools } from './fi/schools.js';
export { britishSchools } from './gb/schools.js';
export { irishSchools } from './ie/schools.js';
// A kit to write one's own.
export { type FrameFormat, type InitFrameOptions, initFrame, type NewFile } from './kit/init-frame.js';
export { kuwaitiSchools } from './kw/schools.js';
export { leftOutElsewhere } from './left-out-elsewhere.js';
export { frameLibrary } from './library.js';
export { malaysianSchools } from './my/schools.js';
// Other school systems, each with words and law of its own.
export type { NorwayIds } from './no/ids.js';
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
