import type { AalborgIds } from '../aalborg/ids.js';

/** The words that common practice adds to Aalborg's, as unions of literals. */
export interface PracticeIds {
  readonly role:
    | 'class-teacher'
    | 'complaints-body'
    | 'contact-parent'
    | 'custody-holder'
    | 'interpreter'
    | 'municipality'
    | 'nearest-leader'
    | 'other-carer'
    | 'other-parent'
    | 'parent-council'
    | 'parent-without-custody'
    | 'school-board'
    | 'school-leader'
    | 'school-office'
    | 'support-professional';
  readonly purpose:
    | 'absence'
    | 'bullying'
    | 'complaint'
    | 'conflict'
    | 'consent'
    | 'decision'
    | 'event'
    | 'everyday'
    | 'health'
    | 'safety'
    | 'transition';
  readonly channel:
    | 'contact-book'
    | 'digital-post'
    | 'doorstep-talk'
    | 'email'
    | 'home-visit'
    | 'letter'
    | 'parents-meeting'
    | 'phone-call'
    | 'platform-absence-report'
    | 'platform-calendar'
    | 'platform-post'
    | 'platform-sensitive-message'
    | 'school-home-talk'
    | 'secure-document'
    | 'sms'
    | 'social-media-group'
    | 'video-call';
  readonly fact: 'leave-days';
  readonly duty:
    | 'address-every-custody-holder'
    | 'call-back'
    | 'give-copy-to-both-families'
    | 'give-reasons'
    | 'inform-leader'
    | 'invite-child'
    | 'keep-children-out-of-earshot'
    | 'make-action-plan'
    | 'notify-municipality'
    | 'offer-suitable-time'
    | 'record-in-writing'
    | 'speak-only-of-own-child'
    | 'use-interpreter'
    | 'use-secure-login';
}

/** The words that items of common practice may use: its own, and Aalborg's. */
export interface PracticeWords {
  readonly role: AalborgIds['role'] | PracticeIds['role'];
  readonly purpose: AalborgIds['purpose'] | PracticeIds['purpose'];
  readonly channel: AalborgIds['channel'] | PracticeIds['channel'];
  readonly fact: PracticeIds['fact'];
  readonly duty: AalborgIds['duty'] | PracticeIds['duty'];
}
