import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../citing.js';
import { aims } from '../elsewhere/aims.js';
import { channels } from '../elsewhere/channels.js';
import { guaranteesOfLadders } from '../elsewhere/guarantees.js';
import type { UsaIds } from './ids.js';
import { duties } from './words/duties.js';
import { facts } from './words/facts.js';
import { purposes } from './words/purposes.js';
import { roles } from './words/roles.js';
import { subjects } from './words/subjects.js';

const cite = pageOn('research');

/** The words of American schools, districts and boards among their roles, what every ladder there holds, and what the national standards ask of communication. It stands on no other frame. */
export const usa: Frame<UsaIds> = defineFrame({
  id: 'usa',
  level: 'guidance',
  title: { da: 'Amerikansk skole: ord og garantier', en: 'American school: words and guarantees' },
  version: '2026',
  sources: {
    research: {
      kind: 'research',
      title: { da: 'Forskning om konflikter og samarbejde', en: 'Research on conflict and cooperation' },
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
    'sms',
  ],
  guarantees: guaranteesOfLadders([
    'teacher',
    'counselor',
    'assistant-principal',
    'principal',
    'special-education-director',
    'district',
    'superintendent',
    'board-of-education',
  ]),
  duties: [
    {
      id: 'communication-goes-both-ways',
      title: { da: 'Kommunikationen går begge veje', en: 'Communication goes both ways' },
      force: 'should',
      by: 'professional',
      do: 'talk-both-ways',
      when: { fromSide: 'school', toSide: 'home', act: ['inform', 'talk'], importance: 'important' },
      cites: cite(
        'PTA: National Standards',
        'Familier og skole taler jævnligt sammen begge veje og ad flere veje.',
        'Families and schools talk regularly, both ways and in several ways.',
      ),
    },
  ],
  mandates: [
    {
      id: 'parents-share-in-the-compact',
      title: { da: 'Forældrene er med til at lave aftalen', en: 'Parents share in making the compact' },
      force: 'should',
      holders: ['parent', 'principal'],
      action: 'decide',
      subjects: ['the-compact'],
      answer: 'yes',
      cites: cite(
        'PTA: National Standards',
        'Magten deles: familier er med til at beslutte.',
        'Power is shared: families take part in deciding.',
      ),
    },
  ],
  agreements: [
    {
      id: 'school-parent-compact',
      title: { da: 'Skole-hjem-aftale', en: 'School-parent compact' },
      force: 'should',
      purpose: 'compact',
      subject: 'the-compact',
      parties: ['parent', 'professional', 'child'],
      mustAgree: ['parent', 'professional'],
      endedBy: ['parent', 'principal'],
      holds: [
        {
          part: 'parties',
          cites: cite('PTA: National Standards', 'Aftalen siger, hvem der er med.', 'The compact says who takes part.'),
        },
        {
          part: 'expectations',
          cites: cite(
            'PTA: National Standards',
            'Aftalen siger, hvad hver part står for.',
            'The compact says what each party answers for.',
          ),
        },
        {
          part: 'contact',
          cites: cite(
            'PTA: National Standards',
            'Aftalen siger, hvordan man holder kontakten.',
            'The compact says how to keep in touch.',
          ),
        },
        {
          part: 'review',
          cites: cite('PTA: National Standards', 'Aftalen ses efter hvert år.', 'The compact is looked at each year.'),
        },
      ],
      reviewed: { times: 1, per: 'year' },
      cites: cite(
        'PTA: National Standards',
        'Skole og hjem aftaler, hvad de hver især gør for elevens fremgang.',
        'School and home agree on what each does for the student’s progress.',
      ),
    },
  ],
});
