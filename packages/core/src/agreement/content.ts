import type { Cadence } from '../frame/duty.js';
import type { ClockTime } from '../time/clock-time.js';
import type { Weekday } from '../time/weekday.js';
import type { Within } from '../time/within.js';
import type { Act } from '../vocabulary/act.js';
import type { Language, Reach } from '../vocabulary/fact.js';
import type { Setting } from '../vocabulary/role.js';

/** Spoken, or written down and signed. Both are held to one standard of clarity (F3). */
export type AgreementForm = 'oral' | 'written';

/** Somebody who is part of an agreement: a role and an opaque id. Names stay where the people are known. */
export interface AgreementParty {
  readonly id: string;
  readonly role: string;
  /** Left out when the party is on the platform. */
  readonly reach?: Reach;
  /** Left out when the parties share a language. */
  readonly language?: Language;
}

/** What some expect of others (R6). */
export interface AgreedExpectation {
  readonly id: string;
  /** The parties who expect it. */
  readonly by: readonly string[];
  /** The parties of whom it is expected. */
  readonly of: readonly string[];
  readonly text: string;
}

/** Who does what, in which setting, by when, and when it is done (P6). */
export interface AgreedAction {
  readonly id: string;
  readonly by: readonly string[];
  readonly what: string;
  readonly setting?: Setting;
  /** A day, `YYYY-MM-DD`. */
  readonly due?: string;
  readonly doneWhen?: string;
}

/** What the agreement is to bring about: in the parties' words, or a goal that a frame sets, such as having a friend (R3). */
export interface AgreedGoal {
  readonly id: string;
  /** Ids of the aims it serves. */
  readonly aims: readonly string[];
  readonly text?: string;
  /** A goal of the model, as `frame/id`. */
  readonly principle?: string;
}

/** Who decides what, and where it is talked over (F7). */
export interface AgreedDecision {
  readonly id: string;
  readonly what: string;
  readonly by: readonly string[];
  /** The id of the channel where it is talked over. */
  readonly forum?: string;
  /** What it is about, when the model has a word for it; then it becomes a mandate in this case. */
  readonly subject?: string;
}

/** The child's view, and how it was heard (G1, K7). */
export interface ChildsView {
  readonly text: string;
  readonly heardBy: readonly string[];
  readonly how?: string;
  /** A day, `YYYY-MM-DD`. */
  readonly on?: string;
}

/** When somebody can be reached. */
export interface AgreedHours {
  readonly days: readonly [Weekday, ...Weekday[]];
  readonly from: ClockTime;
  readonly until: ClockTime;
}

/** How and how often some are in touch with others (F5). Both ways, when the same parties stand on both sides. */
export interface AgreedContact {
  readonly id: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Left out when it holds whatever it is about. */
  readonly purposes?: readonly [string, ...string[]];
  /** Left out when it holds whatever is done. */
  readonly acts?: readonly [Act, ...Act[]];
  readonly channels: readonly string[];
  readonly often?: Cadence;
  /** When those who are contacted can be reached. */
  readonly hours?: readonly [AgreedHours, ...AgreedHours[]];
  /** By when a question is answered. */
  readonly reply?: Within;
  readonly language?: { readonly spoken: string; readonly interpreter: boolean };
}

/** The steps in which a matter is taken up. */
export interface AgreedCourse {
  readonly id: string;
  readonly purposes: readonly [string, ...string[]];
  readonly acts: readonly [Act, ...Act[]];
}

/** A meeting with a date. */
export interface AgreedMeeting {
  readonly id: string;
  /** A day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly at?: ClockTime;
  readonly minutes?: number;
  readonly who: readonly string[];
  readonly channel: string;
  readonly about?: string;
}

/** When the agreement is looked at again. */
export interface AgreedReview {
  /** A day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly at?: ClockTime;
  readonly minutes?: number;
  /** Left out when it is everybody. */
  readonly who?: readonly string[];
}

/** What has been agreed. Gaps are allowed here, and `assessAgreement` finds them; only people's own words are free text. */
export interface AgreementContent {
  readonly form: AgreementForm;
  readonly parties: readonly AgreementParty[];
  /** How many people hold a role for the child, by role: two custody holders, say. */
  readonly holders: Readonly<Record<string, number>>;
  readonly expectations: readonly AgreedExpectation[];
  readonly actions: readonly AgreedAction[];
  readonly goals: readonly AgreedGoal[];
  readonly decisions: readonly AgreedDecision[];
  readonly childsView?: ChildsView;
  readonly contact: readonly AgreedContact[];
  readonly courses: readonly AgreedCourse[];
  readonly meetings: readonly AgreedMeeting[];
  /** The first day on which it holds; left out when that is the day on which it is put in force. */
  readonly from?: string;
  /** The last day on which it holds. */
  readonly until?: string;
  readonly review?: AgreedReview;
}

/** What somebody proposes: lists that are empty may be left out. */
export type AgreementProposal = Pick<AgreementContent, 'form' | 'parties'> & Partial<AgreementContent>;

/** A proposal with its id and its kind, before it is put before anybody. */
export interface AgreementDraft {
  /** Lower-case letters, digits and single hyphens; says nothing of anybody. */
  readonly id: string;
  /** The kind of agreement, as `frame/id`. */
  readonly template: string;
  readonly content: AgreementProposal;
}

/** A proposal with every list in its place. */
export function contentOf(proposal: AgreementProposal): AgreementContent {
  return {
    ...proposal,
    holders: proposal.holders ?? {},
    expectations: proposal.expectations ?? [],
    actions: proposal.actions ?? [],
    goals: proposal.goals ?? [],
    decisions: proposal.decisions ?? [],
    contact: proposal.contact ?? [],
    courses: proposal.courses ?? [],
    meetings: proposal.meetings ?? [],
  };
}

/** The parts of an agreement that have ids of their own. */
export const clauseLists = [
  'expectations',
  'actions',
  'goals',
  'decisions',
  'contact',
  'courses',
  'meetings',
] as const satisfies readonly (keyof AgreementContent)[];
