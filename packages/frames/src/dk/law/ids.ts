import type { AalborgIds, PracticeIds } from '@samarbejde/core';

/** The words that Danish law adds to Aalborg's and common practice's, as unions of literals. */
export interface DanishLawIds {
  readonly role: never;
  readonly purpose: never;
  readonly channel: never;
  readonly fact:
    | 'access'
    | 'addressed-by-law'
    | 'appeal'
    | 'child-age'
    | 'complaint-about'
    | 'content'
    | 'custody'
    | 'decision-on'
    | 'detention-minutes'
    | 'duty-of-education'
    | 'excluded-school-days'
    | 'family-agrees'
    | 'harm-presumed'
    | 'illness-weeks'
    | 'measure'
    | 'notice'
    | 'outcome'
    | 'request'
    | 'residence'
    | 'reveals'
    | 'school-rights'
    | 'severity'
    | 'sheltered-from'
    | 'special-regard'
    | 'unlawful-absence'
    | 'unknown-facts';
  readonly duty:
    | 'agree-with-other-custody-holder'
    | 'ask-parents-first'
    | 'assess-complaint'
    | 'assess-need'
    | 'comment-on-assessment'
    | 'consult-parents'
    | 'contact-home-about-absence'
    | 'end-child-benefit'
    | 'forward-complaint'
    | 'give-written-reasons-on-request'
    | 'guide-on-complaint'
    | 'hear-party'
    | 'keep-complaint-deadline'
    | 'keep-message-book'
    | 'keep-others-facts-confidential'
    | 'maintain-complaint'
    | 'note-absence'
    | 'note-the-talk'
    | 'report-failed-schooling'
    | 'reassess-decision'
    | 'say-agreement-is-voluntary'
    | 'send-digital-post-to-both'
    | 'set-anti-bullying-strategy'
    | 'take-interim-measures'
    | 'tell-affected-families'
    | 'tell-home-at-once'
    | 'tell-home-before'
    | 'tell-home-same-day'
    | 'tell-parents-of-contact'
    | 'tell-rules-of-conduct'
    | 'warn-of-consequences';
}

/** The words that Danish law may use: its own, common practice's and Aalborg's. */
export interface DanishLawWords {
  readonly role: AalborgIds['role'] | PracticeIds['role'];
  readonly purpose: AalborgIds['purpose'] | PracticeIds['purpose'];
  readonly channel: AalborgIds['channel'] | PracticeIds['channel'];
  readonly fact: PracticeIds['fact'] | DanishLawIds['fact'];
  readonly duty: AalborgIds['duty'] | PracticeIds['duty'] | DanishLawIds['duty'];
}
