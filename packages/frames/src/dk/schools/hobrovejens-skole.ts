import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Hobrovejens Skole: a list of what each channel is for, and no unannounced talk at the door. */
export const hobrovejensSkole: Frame = defineFrame({
  id: 'hobrovejens-skole',
  level: 'school',
  title: { da: 'Hobrovejens Skole', en: 'Hobrovejens Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikation mellem skole og hjem', en: 'Communication between school and home' },
      publisher: 'Hobrovejens Skole',
      url: 'https://hobrovejensskole.randers.dk/vaerdier-og-politikker/principper-og-politikker/kommunikation-mellem-skole-og-hjem/',
    },
  },
  rules: [
    {
      id: 'clarify-and-urgent-by-phone',
      title: {
        da: 'Haster det, eller skal noget afklares, så ring',
        en: 'Call when it is urgent or needs clearing up',
      },
      force: 'should',
      when: {
        fromSide: ['home', 'school'],
        toSide: ['home', 'school'],
        addressing: 'one',
        act: ['inform', 'ask', 'talk'],
        any: [{ urgency: ['same-day', 'now'], purpose: { not: 'absence' } }, { purpose: 'misunderstanding' }],
      },
      prefer: ['phone-call'],
      cites: cite(
        'Telefonen er til',
        'Telefonen er til at afklare og til det akutte.',
        'The phone is for clearing up and for what is acute.',
      ),
    },
    {
      id: 'conflict-at-a-meeting',
      title: { da: 'Konflikter løses ved samtaler og møder', en: 'Conflicts are solved in talks and at meetings' },
      force: 'should',
      when: { purpose: ['conflict', 'bullying', 'misunderstanding'], act: 'talk' },
      prefer: ['meeting'],
      accept: ['parents-meeting'],
      cites: cite(
        'Samtaler/møder er til',
        'Møder er til at oplyse, evaluere, planlægge og løse konflikter.',
        'Meetings are for informing, evaluating, planning and solving conflicts.',
      ),
    },
    {
      id: 'short-news-on-the-platform',
      title: {
        da: 'Korte beskeder og aftaler om møder skrives på platformen',
        en: 'Short news and requests for a meeting are written on the platform',
      },
      force: 'should',
      when: { act: ['inform', 'remind', 'arrange'], tension: 'calm' },
      prefer: ['platform-message'],
      cites: cite(
        'Aula er til',
        'Platformen er til korte beskeder, til at bede om en samtale, til tilmelding, nyhedsbreve og lektier.',
        'The platform is for short news, for asking for a talk, for signing up, newsletters and homework.',
      ),
    },
    {
      id: 'no-unannounced-talk',
      title: { da: 'Uden aftale henvises man til kontoret', en: 'Without an appointment one is sent to the office' },
      force: 'should',
      when: { fromSide: 'home', to: ['teacher', 'pedagogue'], act: ['ask', 'talk'] },
      forbid: ['doorstep-talk'],
      cites: cite(
        'Uden forudgående aftale',
        'Møder forældre op uden aftale for at tale med personalet, henvises de til kontoret.',
        'Parents who turn up without an appointment to talk with staff are sent to the office.',
      ),
    },
  ],
  duties: [
    {
      id: 'call-back-today',
      title: { da: 'Ring tilbage samme dag, når det haster', en: 'Call back the same day when it is urgent' },
      force: 'should',
      by: 'recipient',
      do: 'call-back',
      within: { n: 0, unit: 'working-day' },
      when: { fromSide: 'home', toSide: 'school', act: ['ask', 'arrange'], urgency: ['same-day', 'now'] },
      cites: cite(
        'Telefonisk kontakt',
        'Man kan bede om at blive ringet op samme dag, hvis medarbejderen er til stede.',
        'One can ask to be called the same day if the employee is there.',
      ),
    },
  ],
});
