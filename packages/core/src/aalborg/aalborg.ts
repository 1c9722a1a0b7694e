import { defineFrame } from '../frame/define-frame.js';
import type { Frame } from '../frame/frame.js';
import type { AalborgIds } from './ids.js';
import { items } from './items.js';
import { aims } from './words/aims.js';
import { channels } from './words/channels.js';
import { duties } from './words/duties.js';
import { purposes } from './words/purposes.js';
import { roles } from './words/roles.js';
import { positions, subjects } from './words/standing.js';

/**
 * Aalborg Kommune's text on cooperation between school and home, with its four guideposts: what the text says, and
 * nothing else. Every item cites the numbered claim that it carries.
 */
export const aalborg: Frame<AalborgIds> = defineFrame({
  id: 'aalborg',
  level: 'municipality',
  title: {
    da: 'Samarbejdet mellem skole og hjem (Aalborg Kommune)',
    en: 'Cooperation between school and home (Aalborg)',
  },
  version: '2016',
  sources: {
    pejlemaerker: {
      kind: 'guidance-text',
      title: {
        da: 'Samarbejdet mellem skole og hjem: fire pejlemærker',
        en: 'Cooperation between school and home: four guideposts',
      },
      publisher: 'Aalborg Kommune',
      published: '2016',
    },
  },
  vocabulary: { aims, roles, purposes, channels, duties, positions, subjects },
  offers: ['meeting', 'platform-message'],
  ...items,
});
