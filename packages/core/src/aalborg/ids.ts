/** The words that Aalborg's text names or plainly needs, as unions of literals. */
export interface AalborgIds {
  readonly role: 'child' | 'leader' | 'parent' | 'pedagogue' | 'professional' | 'teacher' | 'third-party';
  readonly purpose:
    | 'challenge'
    | 'class-life'
    | 'concern'
    | 'expectations'
    | 'learning-progress'
    | 'misunderstanding'
    | 'recognition'
    | 'wellbeing';
  readonly channel: 'meeting' | 'platform-message';
  readonly fact: never;
  readonly duty:
    | 'acknowledge-perspective'
    | 'agree-on-actions'
    | 'ask-what-makes-it-hard'
    | 'be-available'
    | 'connect-to-channels'
    | 'find-another-way'
    | 'fit-form-and-frequency'
    | 'give-everyone-a-part'
    | 'hear-child'
    | 'listen-first'
    | 'make-frame-clear'
    | 'say-who-decides'
    | 'speak-appreciatively'
    | 'state-expectations'
    | 'state-own-proposal'
    | 'take-first-step'
    | 'take-up-misunderstanding';
}
