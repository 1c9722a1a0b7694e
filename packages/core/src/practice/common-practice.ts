import { aalborg } from '../aalborg/aalborg.js';
import { defineFrame } from '../frame/define-frame.js';
import type { Frame } from '../frame/frame.js';
import { researchSources } from './evidence/research.js';
import type { PracticeIds } from './ids.js';
import { items } from './items.js';
import { ladders } from './paths/ladders.js';
import { oralChannels } from './words/channels-oral.js';
import { platformChannels } from './words/channels-platform.js';
import { writtenChannels } from './words/channels-written.js';
import { duties } from './words/duties.js';
import { facts } from './words/facts.js';
import { purposes } from './words/purposes.js';
import { roles } from './words/roles.js';
import { subjects } from './words/subjects.js';

/**
 * What schools commonly do where Aalborg's text is silent: which channel for which matter, how soon to answer, when to
 * wait. Drawn from published policies and from research, never from Aalborg; everything here is a `should`.
 */
export const commonPractice: Frame<PracticeIds> = defineFrame({
  id: 'common-practice',
  level: 'guidance',
  title: { da: 'Almindelig praksis', en: 'Common practice' },
  version: '2026',
  extends: [aalborg],
  sources: {
    policies: {
      kind: 'practice',
      title: {
        da: 'Offentliggjorte politikker fra skoler, foreninger og kommuner',
        en: 'Published policies of schools, associations and municipalities',
      },
    },
    ...researchSources,
  },
  vocabulary: {
    roles,
    purposes,
    channels: { ...oralChannels, ...platformChannels, ...writtenChannels },
    facts,
    duties,
    subjects,
  },
  offers: [
    'doorstep-talk',
    'digital-post',
    'email',
    'home-visit',
    'letter',
    'parents-meeting',
    'phone-call',
    'platform-absence-report',
    'platform-calendar',
    'platform-post',
    'platform-sensitive-message',
    'school-home-talk',
    'secure-document',
    'video-call',
  ],
  ...items,
  ...ladders,
});
