import type { SettledVerdict } from '../engine/decision.js';
import type { Cadence } from '../frame/duty.js';
import type { Action } from '../frame/mandate.js';
import type { Within } from '../time/within.js';
import type { Text } from '../vocabulary/text.js';
import type { ContactMoment } from './contact-hours.js';

/** A question whether somebody may do, receive or decide something, and the answer that is expected. */
export interface ExpectedPermission {
  readonly role: string;
  readonly action: Action;
  /** The rest of what is known, as `may` takes it. */
  readonly subject?: string;
  readonly purpose?: string;
  readonly act?: string;
  readonly to?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly answer: 'yes' | 'no' | 'undetermined';
}

/** A duty that is expected to be owed. */
export interface ExpectedDuty {
  readonly duty: string;
  readonly by: string;
  readonly within?: Within;
  readonly often?: Cadence;
}

/** The way that a matter is expected to go when it is not solved: who is met at each step. */
export interface ExpectedPath {
  /** The path's id. */
  readonly path: string;
  /** The ids of its steps, in order. */
  readonly steps: readonly string[];
}

/** A moment, a role, and whether it can be expected to be reached then. */
export interface ExpectedHours extends ContactMoment {
  readonly role: string;
  readonly hours: 'within' | 'outside' | 'undetermined';
}

/** What a case expects. Whatever is left out is not looked at. Ids of items may leave out the frame's own id. */
export interface Expectation {
  /** The verdict on a channel. */
  readonly channels?: Readonly<Record<string, SettledVerdict | 'undetermined'>>;
  /** The channel that ranks first. */
  readonly first?: string;
  /** Until when a channel is better held back. */
  readonly wait?: Readonly<Record<string, string>>;
  readonly duties?: readonly ExpectedDuty[];
  readonly may?: readonly ExpectedPermission[];
  /** The acts that the matter takes, in order. */
  readonly plan?: readonly string[];
  readonly path?: ExpectedPath;
  readonly hours?: readonly ExpectedHours[];
  /** Items that must be among the reasons of the answers. */
  readonly because?: readonly string[];
  /** Items that must not be: here they do not apply. */
  readonly notBecause?: readonly string[];
  /** Items that hold on the day without answering a question of this case: a principle, a parameter, a right. */
  readonly holds?: readonly string[];
  /** Items that do not hold on the day. */
  readonly holdsNot?: readonly string[];
}

/** A situation in plain words, and what a frame is expected to say of it. */
export interface FrameCase {
  /** Kebab-case; no two cases of a document share one. */
  readonly id: string;
  readonly name: Text;
  /** The day, where it differs from the document's. */
  readonly on?: string;
  /** A situation in the line format of `samarbejde decide`. What it does not say is taken to be as usual. */
  readonly situation?: Readonly<Record<string, unknown>>;
  /** `false`: what the situation does not say stays unknown. */
  readonly assumeUsual?: boolean;
  readonly expect: Expectation;
}

/** The cases of one frame. */
export interface FrameCases {
  /** The id of the frame whose items the cases show. */
  readonly frame: string;
  /** The other frames of the model, beside those that the frame stands on. */
  readonly with?: readonly string[];
  /** The day on which the cases are asked, `YYYY-MM-DD`. */
  readonly on: string;
  readonly cases: readonly FrameCase[];
}
