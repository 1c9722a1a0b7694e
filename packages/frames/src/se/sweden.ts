import { defineFrame, type Frame } from '@samarbejde/core';
import { guaranteesOfLadders } from '../elsewhere/guarantees.js';
import type { SwedenIds } from './ids.js';
import { aims } from './words/aims.js';
import { channels } from './words/channels.js';
import { duties } from './words/duties.js';
import { facts } from './words/facts.js';
import { purposes } from './words/purposes.js';
import { roles } from './words/roles.js';
import { subjects } from './words/subjects.js';

/** The words of Swedish schools, their own roles among them, and what every ladder there holds. It stands on no other frame. */
export const sweden: Frame<SwedenIds> = defineFrame({
  id: 'sweden',
  level: 'guidance',
  title: {
    da: 'Svensk skole: ord og garantier',
    en: 'Swedish school: words and guarantees',
    sv: 'Svensk skola: ord och garantier',
  },
  version: '2026',
  sources: {
    research: {
      kind: 'research',
      title: {
        da: 'Forskning om konflikter og samarbejde',
        en: 'Research on conflict and cooperation',
        sv: 'Forskning om konflikt och samarbete',
      },
    },
  },
  vocabulary: { aims, roles, purposes, channels, facts, duties, subjects },
  offers: [
    'meeting',
    'planned-talk',
    'parents-meeting',
    'phone-call',
    'platform-message',
    'platform-absence-report',
    'email',
    'letter',
  ],
  guarantees: guaranteesOfLadders(['professional', 'principal', 'education-office', 'owner', 'inspectorate']),
});
