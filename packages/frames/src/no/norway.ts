import { defineFrame, type Frame } from '@samarbejde/core';
import { guaranteesOfLadders } from '../elsewhere/guarantees.js';
import type { NorwayIds } from './ids.js';
import { aims } from './words/aims.js';
import { channels } from './words/channels.js';
import { duties } from './words/duties.js';
import { facts } from './words/facts.js';
import { purposes } from './words/purposes.js';
import { roles } from './words/roles.js';
import { subjects } from './words/subjects.js';

/** The words of Norwegian schools, their own roles and channels among them, and what every ladder there holds. It stands on no other frame. */
export const norway: Frame<NorwayIds> = defineFrame({
  id: 'norway',
  level: 'guidance',
  title: {
    da: 'Norsk skole: ord og garantier',
    en: 'Norwegian school: words and guarantees',
    nb: 'Norsk skole: ord og garantiar',
  },
  version: '2026',
  sources: {
    research: {
      kind: 'research',
      title: {
        da: 'Forskning om konflikter og samarbejde',
        en: 'Research on conflict and cooperation',
        nb: 'Forsking om konflikt og samarbeid',
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
  guarantees: guaranteesOfLadders(['professional', 'leader', 'municipality', 'state-administrator']),
});
