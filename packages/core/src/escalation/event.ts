import type { DeclaredFacts, SharedFacts } from '../decide/situation.js';
import type { Calendar } from '../time/calendar.js';
import type { Instant, PlainDate } from '../time/moment.js';
import type { Act } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';

/** When something happened: a day, or a point in time where hours count. */
export type Moment = PlainDate | Instant;

/** Whoever does something in a case: a role and, where several hold it, an opaque id that tells them apart. Never a name. */
export interface Actor<V extends Ids = Ids> {
  readonly role: V['role'];
  readonly id?: string;
}

/** What is known of the matter. Suspicion of harm is not among it: that leaves the ladder at once. */
export type CaseFacts<V extends Ids = Ids> = Omit<SharedFacts, 'suspicion'> & { readonly facts?: DeclaredFacts<V> };

/** Why the clocks of a case stand still. */
export type PauseReason = 'school-holiday' | 'awaiting-party' | 'cooling-off';

/** The reasons in the order in which they are listed everywhere. */
export const pauseReasons = [
  'school-holiday',
  'awaiting-party',
  'cooling-off',
] as const satisfies readonly PauseReason[];

/** What opens a case. */
export interface CaseOpening<V extends Ids = Ids> {
  /** Opaque: letters, digits, `.`, `_` and `-`. */
  readonly id: string;
  /** The path, as `frame/path`. */
  readonly path: string;
  readonly on: Moment;
  readonly by: Actor<V>;
  /** With whom the matter is; left out: the other party of the first step. */
  readonly with?: V['role'];
  readonly purpose: V['purpose'];
  readonly facts?: CaseFacts<V>;
  /** For a complaint about a person: who it is about. */
  readonly about?: Actor<V>;
  /** The step to begin at, when those before it may be passed over; left out: the first. */
  readonly at?: string;
  /** The closed case that this one takes up again. */
  readonly follows?: string;
  /** The days that its deadlines are counted in. */
  readonly calendar: Calendar;
  /** The day it was written down, when that is later than it happened. */
  readonly recordedOn?: Moment;
}

/** What happens in a case once it is open, beside who did it and when. */
export type CaseMove<V extends Ids = Ids> =
  | { readonly kind: 'done'; readonly what: Act | V['duty'] }
  | { readonly kind: 'moved-on'; readonly to: string }
  | { readonly kind: 'third-party-asked' }
  | { readonly kind: 'third-party-joined' }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'closed'; readonly as: 'decided' | 'unsolved' }
  | { readonly kind: 'paused'; readonly because: PauseReason; readonly awaiting?: V['role'] }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'left'; readonly exit: string; readonly suspicion?: 'home' | 'other' }
  | { readonly kind: 'safety-raised'; readonly suspicion: 'home' | 'other' }
  | { readonly kind: 'facts-learned'; readonly facts: CaseFacts<V> }
  | { readonly kind: 'calendar-renewed'; readonly calendar: Calendar };

/** The kinds of move, in the order in which they are listed everywhere. */
export const moveKinds = [
  'done',
  'moved-on',
  'third-party-asked',
  'third-party-joined',
  'agreed',
  'withdrawn',
  'closed',
  'paused',
  'resumed',
  'left',
  'safety-raised',
  'facts-learned',
  'calendar-renewed',
] as const satisfies readonly CaseMove['kind'][];

/** A move with who made it and when. */
export type CaseEvent<V extends Ids = Ids> = CaseMove<V> & {
  readonly on: Moment;
  readonly by: Actor<V>;
  /** The day it was written down, when that is later than it happened. */
  readonly recordedOn?: Moment;
};
