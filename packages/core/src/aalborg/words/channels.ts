import type { ChannelDefinition } from '../../vocabulary/channel.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** G2, T8: the cooperation is face to face and on a platform. The text names no other way. */
export const channels = {
  meeting: {
    name: { da: 'møde', en: 'meeting' },
    meaning: { da: 'Man mødes ansigt til ansigt.', en: 'People meet face to face.' },
    cites: cite('G2', 'T8'),
    mode: 'oral',
    presence: 'in-person',
    timing: 'live',
    assurance: 'high',
    owner: 'school',
    closeness: 8,
    effort: 6,
    addressing: ['one', 'group', 'all'],
    allowsReply: true,
    keepsRecord: false,
    openedBy: ['child', 'home', 'school', 'outside'],
    addressedTo: ['child', 'home', 'school', 'outside'],
    reaches: ['platform', 'no-platform', 'paper-only'],
  },
  'platform-message': {
    name: { da: 'besked på platformen', en: 'platform message' },
    meaning: {
      da: 'En besked på den platform, som skole og hjem deler.',
      en: 'A message on the platform that school and home share.',
    },
    cites: cite('G2', 'T8'),
    mode: 'written',
    presence: 'remote',
    timing: 'prompt',
    assurance: 'substantial',
    owner: 'school',
    closeness: 3,
    effort: 2,
    addressing: ['one', 'group', 'all'],
    allowsReply: true,
    keepsRecord: true,
    openedBy: ['child', 'home', 'school'],
    addressedTo: ['child', 'home', 'school'],
    reaches: ['platform'],
  },
} as const satisfies Readonly<Record<AalborgIds['channel'], ChannelDefinition<AalborgIds['purpose']>>>;
