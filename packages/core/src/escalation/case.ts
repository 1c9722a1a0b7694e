import type { Ending } from '../frame/escalation-path.js';
import type { Calendar } from '../time/calendar.js';
import type { Due } from '../time/due-date.js';
import type { Within } from '../time/within.js';
import type { Act } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Actor, CaseEvent, CaseFacts, CaseOpening, Moment, PauseReason } from './event.js';

/** Something owed in a case. Its date was worked out when it came to be owed, and is kept. */
export interface Obligation<V extends Ids = Ids> {
  /** `1`, `2` and so on, in the order in which they came to be owed. */
  readonly id: string;
  readonly by: V['role'];
  readonly do: Act | V['duty'];
  /** The step it belongs to; `null` when it is owed whatever the step. */
  readonly step: string | null;
  readonly since: Moment;
  readonly within: Within | null;
  /** `null` when it has no date. */
  readonly due: Due | null;
  readonly done: Moment | null;
  /** When it stopped being owed without having been done: the case moved on or ended. */
  readonly lapsed: Moment | null;
}

/** Something done in a case. */
export interface CaseDeed<V extends Ids = Ids> {
  readonly what: Act | V['duty'];
  readonly by: Actor<V>;
  readonly on: Moment;
  readonly step: string;
}

/** How and when a case ended: as its path says, through an exit, or because a child's safety went first. */
export interface CaseEnd {
  readonly as: Ending | 'left' | 'safety';
  readonly on: Moment;
  /** The exit that was used; `null` for every other end. */
  readonly exit: string | null;
}

/** Clocks that stand still. */
export interface CasePause<V extends Ids = Ids> {
  readonly since: Moment;
  readonly because: PauseReason;
  /** Whose own deadlines run on meanwhile. */
  readonly awaiting: V['role'] | null;
}

/** Under what a case was opened. */
export interface OpenedUnder {
  /** The digest of the model. */
  readonly model: string;
  /** The digest of the path with everything that the model adds to it. */
  readonly path: string;
  /** The model's day. */
  readonly on: string;
  readonly frames: readonly { readonly id: string; readonly version: string | null }[];
}

/**
 * A matter on its way along a path, as frozen JSON-safe data. The events are the case: everything else is worked out from
 * them, and `replayCase` works it out again. It holds roles, opaque ids, codes and dates, and no free text.
 */
export interface Case<V extends Ids = Ids> {
  readonly kind: 'case';
  readonly schemaVersion: 1;
  readonly id: string;
  readonly path: string;
  readonly under: OpenedUnder;
  /** The closed case that this one takes up again. */
  readonly follows: string | null;
  readonly opening: CaseOpening<V>;
  readonly with: V['role'];
  readonly facts: CaseFacts<V>;
  readonly calendar: Calendar;
  readonly standing: 'open' | 'paused' | 'closed';
  readonly step: string;
  /** When it came to the step. */
  readonly since: Moment;
  /** The steps it has come to, in order. */
  readonly visited: readonly string[];
  readonly obligations: readonly Obligation<V>[];
  readonly deeds: readonly CaseDeed<V>[];
  readonly thirdParty: 'may-be-asked' | 'asked' | 'joined';
  readonly childHeard: boolean;
  /** Which sides of the matter have said, at this step, that it is solved. */
  readonly agreed: readonly ('opener' | 'other')[];
  readonly pause: CasePause<V> | null;
  /** The suspicion of harm that was raised. */
  readonly suspicion: 'home' | 'other' | null;
  readonly end: CaseEnd | null;
  /** What has happened since it was opened. */
  readonly events: readonly CaseEvent<V>[];
}

/** The version of the shape of a case, for whoever keeps cases. */
export const caseSchemaVersion = 1;
