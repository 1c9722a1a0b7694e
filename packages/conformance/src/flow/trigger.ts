import type { Timer } from './timer.js';

/** Triggers that name what they wait for or throw. */
type NamedType = 'message' | 'signal' | 'error' | 'escalation' | 'link' | 'compensation';
/** Triggers that name nothing. */
type BareType = 'conditional' | 'terminate' | 'cancel';

/** What sets off an event, or what it sets off. `reference` is the message, signal, error or escalation meant. */
export type EventTrigger =
  | { readonly type: 'timer'; readonly timer: Timer }
  | { [T in NamedType]: { readonly type: T; readonly reference?: string } }[NamedType]
  | { [T in BareType]: { readonly type: T } }[BareType];

export type TriggerType = EventTrigger['type'];
