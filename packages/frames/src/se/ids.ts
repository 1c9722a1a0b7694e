/** The words of the Sweden system, as unions of literals. */
export interface SwedenIds {
  readonly role:
    | 'child'
    | 'guardian'
    | 'professional'
    | 'teacher'
    | 'mentor'
    | 'principal'
    | 'education-office'
    | 'owner'
    | 'inspectorate'
    | 'third-party';
  readonly purpose:
    | 'everyday'
    | 'absence'
    | 'learning-progress'
    | 'concern'
    | 'conflict'
    | 'complaint'
    | 'safety'
    | 'event'
    | 'offence';
  readonly channel:
    | 'meeting'
    | 'planned-talk'
    | 'parents-meeting'
    | 'phone-call'
    | 'platform-message'
    | 'platform-absence-report'
    | 'sms'
    | 'email'
    | 'letter'
    | 'social-media-group';
  readonly fact: 'grades' | 'severity';
  readonly duty:
    | 'hear-child'
    | 'ask-what-makes-it-hard'
    | 'report-to-principal'
    | 'report-to-owner'
    | 'investigate'
    | 'take-measures'
    | 'make-development-plan'
    | 'invite-child'
    | 'have-complaint-routines';
}
