import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../citing.js';
import type { NorwayIds } from './ids.js';
import { aims } from './words/aims.js';
import { channels } from './words/channels.js';
import { duties } from './words/duties.js';
import { facts } from './words/facts.js';
import { purposes } from './words/purposes.js';
import { roles } from './words/roles.js';
import { subjects } from './words/subjects.js';

const cite = pageOn('research');

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
  guarantees: [
    {
      id: 'third-party-at-every-step',
      title: { da: 'Enhver part kan bede om en tredjepart', en: 'Any party can ask for a third party' },
      force: 'should',
      kind: 'third-party',
      roles: ['third-party'],
      cites: cite(
        'Glasl: konfliktens ni trin',
        'Fra det tredje trin hjælper det, at en udenforstående er med.',
        'From the third stage on it helps that an outsider joins.',
      ),
    },
    {
      id: 'adults-ask-first',
      title: { da: 'En voksen spørger først, hvad der gør det svært', en: 'An adult first asks what makes it hard' },
      force: 'should',
      kind: 'ask-first',
      duty: 'ask-what-makes-it-hard',
      cites: cite(
        'Greene: børn gør det godt, hvis de kan',
        'Man løser et problem sammen og begynder med at spørge, hvad der står i vejen.',
        'One solves a problem together and begins by asking what stands in the way.',
      ),
    },
    {
      id: 'child-heard-before-it-is-decided',
      title: {
        da: 'Barnet bliver hørt, før der afgøres noget om det',
        en: 'The child is heard before anybody decides about it',
      },
      force: 'should',
      kind: 'child-heard',
      duty: 'hear-child',
      cites: cite(
        'Greene: løs problemet sammen',
        'Et problem løses sammen med barnet, ikke hen over hovedet på det.',
        'A problem is solved together with the child, not over its head.',
      ),
    },
    {
      id: 'authority-does-not-fall',
      title: { da: 'Myndigheden falder ikke fra trin til trin', en: 'Authority does not fall from step to step' },
      force: 'should',
      kind: 'authority',
      order: ['professional', 'leader', 'municipality', 'state-administrator'],
      cites: cite(
        'Glasl: konfliktens ni trin',
        'Jo mere fastlåst en konflikt er, jo mere myndighed skal der til.',
        'The more stuck a conflict is, the more authority is needed.',
      ),
    },
  ],
});
