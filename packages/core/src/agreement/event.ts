import type { AgreementContent, AgreementProposal, ChildsView } from './content.js';

/** How it goes with what was agreed. No word of it blames. */
export type Progress = 'begun' | 'done' | 'needs-help' | 'closer' | 'reached' | 'kept';

/** What each part of an agreement can be said to be. */
export const progressOf = {
  actions: ['begun', 'done', 'needs-help'],
  goals: ['closer', 'reached', 'needs-help'],
  contact: ['kept', 'needs-help'],
  meetings: ['done', 'needs-help'],
} as const satisfies Readonly<Record<string, readonly Progress[]>>;

/** What a step says of itself: which agreement, when, by whom. */
interface StepHead {
  /** Opaque, and used once in an agreement: a step that arrives twice is told by it. */
  readonly id: string;
  readonly agreement: string;
  /** The day of it, `YYYY-MM-DD`. */
  readonly on: string;
  /** The id of the party whose step it is. */
  readonly by: string;
}

/** Puts a draft before the others. */
export interface Propose extends StepHead {
  readonly kind: 'propose';
}

/** Says something about it, or about one clause of it. */
export interface Comment extends StepHead {
  readonly kind: 'comment';
  readonly clause?: string;
  readonly text: string;
}

/** Asks for something to be different. Until it is taken up, the agreement is not put in force. */
export interface AskForChange extends StepHead {
  readonly kind: 'ask-for-change';
  readonly version: number;
  readonly clause?: string;
  readonly text: string;
}

/** Agrees to a version; to an oral one this confirms it, and the last to confirm puts it in force. */
export interface Agree extends StepHead {
  readonly kind: 'agree';
  readonly version: number;
}

/** Does not agree to a version. */
export interface Decline extends StepHead {
  readonly kind: 'decline';
  readonly version: number;
  readonly text?: string;
}

/** Puts a version in force to which all have agreed who must. */
export interface PutInForce extends StepHead {
  readonly kind: 'put-in-force';
  readonly version: number;
}

/** Tells how it goes with an action, a goal, a contact or a meeting. */
export interface RecordProgress extends StepHead {
  readonly kind: 'record-progress';
  readonly clause: string;
  readonly progress: Progress;
  readonly text?: string;
}

/** Looks at the agreement together. */
export interface Review extends StepHead {
  readonly kind: 'review';
  readonly outcome: 'go-on' | 'change' | 'end';
  /** When it is looked at again; left out only when the outcome is to end it. */
  readonly next?: string;
  readonly childsView?: ChildsView;
  readonly text?: string;
}

/** Puts a changed version before the others; the old one is kept, and holds until the new one is put in force. */
export interface Amend<Content = AgreementProposal> extends StepHead {
  readonly kind: 'amend';
  readonly content: Content;
}

/** Puts the version in force before the others once more, with a later end and a new review. */
export interface Renew extends StepHead {
  readonly kind: 'renew';
  readonly until?: string;
  readonly review: string;
}

/** Ends it, or withdraws a proposal. */
export interface End extends StepHead {
  readonly kind: 'end';
  readonly text?: string;
}

/** Says that its last day is past. It is nobody's act: software may say so. */
export interface Lapse extends Omit<StepHead, 'by'> {
  readonly kind: 'lapse';
}

/** What can be done with an agreement. */
export type AgreementStep =
  | Propose
  | Comment
  | AskForChange
  | Agree
  | Decline
  | PutInForce
  | RecordProgress
  | Review
  | Amend
  | Renew
  | End
  | Lapse;

/** Under which model a step was taken, so that one can tell later which rules were asked. */
export interface UnderModel {
  /** The day of the model. */
  readonly on: string;
  readonly digest: string;
}

/** What a version was found to need when it was made. */
export interface VersionStamp {
  readonly under: UnderModel;
  /** The ids of the parties who must agree to it. */
  readonly mustAgree: readonly string[];
}

/** The first event of every agreement. */
export interface Drafted extends StepHead, VersionStamp {
  readonly kind: 'draft';
  readonly template: string;
  readonly content: AgreementContent;
}

/** Steps that put words or a version in force: the model's answer is kept with them. */
type Stamped =
  | (Amend<AgreementContent> & VersionStamp)
  | (Renew & VersionStamp)
  | (PutInForce & { readonly under: UnderModel })
  | (Agree & { readonly putsInForce?: UnderModel });

/** What has happened, as it is kept: a step with what the model said of it. */
export type AgreementEvent = Drafted | Stamped | Exclude<AgreementStep, Amend | Renew | PutInForce | Agree>;
