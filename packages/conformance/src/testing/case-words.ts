import type { Communication } from '@samarbejde/core';

/** Everything about a communication that is as it usually is. */
const usual = {
  urgency: 'routine',
  importance: 'ordinary',
  sensitivity: 'open',
  tension: 'calm',
  about: 'one-child',
  addressing: 'one',
  hours: 'within',
  suspicion: 'none',
  reach: 'platform',
  language: 'shared',
} as const;

type Said = Omit<Communication, 'from' | 'to' | 'facts'> & {
  readonly after?: number;
  readonly facts?: Communication['facts'];
};

function between(from: string, to: string) {
  return ({ facts, ...said }: Said) => ({
    from: [from],
    to: [to],
    channel: 'platform-message',
    purpose: 'everyday',
    ...said,
    facts: { ...usual, ...facts },
  });
}

/** Communications between two roles; what is not said is an everyday message on the platform. */
export const homeToSchool = between('custody-holder', 'teacher');
export const schoolToHome = between('teacher', 'custody-holder');
export const leaderToHome = between('school-leader', 'custody-holder');
export const childToSchool = between('child', 'teacher');
export const schoolToChild = between('teacher', 'child');
export const homeToThirdParty = between('custody-holder', 'third-party');
export const schoolToMunicipality = between('teacher', 'municipality');
