import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

const written = ['inform', 'ask', 'remind', 'acknowledge', 'answer', 'record'] as const;

/** What is sensitive or personal: it stands only where the right people can read it. Arranging a talk is neither. */
export const sensitive: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'sensitive-behind-secure-login',
      title: { da: 'Følsomt indhold står bag sikkert login', en: 'Sensitive content stands behind a secure login' },
      force: 'should',
      when: { sensitivity: 'sensitive', act: written },
      prefer: ['platform-sensitive-message'],
      cites: practised('sensitive-content'),
    },
    {
      id: 'sensitive-not-on-open-channels',
      title: {
        da: 'Følsomt indhold hører ikke til på åbne kanaler',
        en: 'Sensitive content does not belong on open channels',
      },
      force: 'should',
      when: { sensitivity: 'sensitive', act: { not: 'arrange' } },
      discourage: ['platform-message', 'platform-calendar', 'parents-meeting'],
      cites: practised('sensitive-content'),
    },
    {
      id: 'personal-not-on-open-channels',
      title: {
        da: 'Personligt indhold står kun, hvor man ved, hvem der læser',
        en: 'Personal content stands only where one knows who reads',
      },
      force: 'should',
      when: { sensitivity: ['personal', 'sensitive'], act: { not: 'arrange' } },
      discourage: { any: [{ assurance: ['none', 'low'] }, { channel: 'platform-post' }] },
      cites: practised('personal-content-in-email', 'sensitive-content'),
    },
  ],
  duties: (['sender', 'recipient'] as const).map((by) => ({
    id: `${by}-uses-secure-login`,
    title: { da: 'Brug sikkert login til det følsomme', en: 'Use a secure login for what is sensitive' },
    force: 'should' as const,
    by,
    do: 'use-secure-login' as const,
    when: {
      sensitivity: 'sensitive' as const,
      act: written,
      reach: { not: 'paper-only' as const },
      fromSide: ['home', 'school'] as const,
      toSide: ['home', 'school'] as const,
    },
    cites: practised('sensitive-content'),
  })),
  requirements: [
    {
      id: 'sensitive-never-on-open-channels',
      title: {
        da: 'Følsomt indhold sendes ikke ad åbne kanaler',
        en: 'Sensitive content is not sent on open channels',
      },
      force: 'should',
      pattern: {
        kind: 'absence',
        a: {
          sensitivity: 'sensitive',
          act: { not: 'arrange' },
          channel: { mode: 'written', assurance: ['none', 'low'] },
        },
      },
      remedy: {
        da: 'Flyt det følsomme til en kanal med sikkert login, eller tag det mundtligt.',
        en: 'Move what is sensitive to a channel with a secure login, or take it orally.',
      },
      cites: practised('sensitive-content', 'personal-content-in-email'),
    },
  ],
};
