import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../citing.js';
import type { UsaIds } from './ids.js';
import { aims } from './words/aims.js';
import { channels } from './words/channels.js';
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
      order: [
        'teacher',
        'counselor',
        'assistant-principal',
        'principal',
        'special-education-director',
        'district',
        'superintendent',
        'board-of-education',
      ],
      cites: cite(
        'Glasl: konfliktens ni trin',
        'Jo mere fastlåst en konflikt er, jo mere myndighed skal der til.',
        'The more stuck a conflict is, the more authority is needed.',
      ),
    },
  ],
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
