import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { usa } from '../usa.js';

const cite = pageOn('policy');

/** Pelham: e-mail is for what is neither sensitive nor urgent, and after two school days one tries another way. */
export const pelham: Frame = defineFrame({
  id: 'pelham',
  level: 'school',
  title: { da: 'Pelham Public Schools', en: 'Pelham Public Schools' },
  version: '2026',
  extends: [usa],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Mailkultur', en: 'E-mail etiquette' },
      publisher: 'Pelham Public Schools',
      url: 'https://pelham-public-schools.echalksites.com/email_etiquette',
    },
  },
  rules: [
    {
      id: 'sensitive-in-person-or-by-phone',
      title: {
        da: 'Det personlige tages ansigt til ansigt eller over telefonen',
        en: 'What is personal is taken in person or by phone',
      },
      force: 'should',
      when: {
        any: [{ sensitivity: ['personal', 'sensitive'] }, { tension: ['delicate', 'heated'] }],
        act: ['inform', 'ask', 'talk', 'answer'],
      },
      prefer: ['meeting', 'phone-call'],
      discourage: ['email'],
      cites: cite(
        'Etiquette',
        'Adfærd, resultater og andre problemer drøftes bedst ved et møde eller i telefonen.',
        'Behavior, performance and other problems are best discussed in person or on the phone.',
      ),
    },
    {
      id: 'email-not-for-what-is-urgent',
      title: { da: 'E-mail er ikke til det, der haster', en: 'E-mail is not for what is urgent' },
      force: 'should',
      when: { fromSide: 'home', urgency: ['same-day', 'now'] },
      prefer: ['phone-call'],
      forbid: ['email'],
      cites: cite(
        'Etiquette',
        'E-mail er ikke til det, der kræver opmærksomhed nu.',
        'E-mail is not for what needs immediate attention.',
      ),
    },
  ],
  duties: [
    {
      id: 'answer-within-two-school-days',
      title: { da: 'Svar inden for to skoledage', en: 'Answer within two school days' },
      force: 'should',
      by: 'recipient',
      do: 'answer',
      within: { n: 2, unit: 'school-day' },
      when: { act: 'ask', fromSide: 'home', to: 'teacher' },
      cites: cite(
        'Etiquette',
        'Har man ikke fået svar inden to skoledage, prøver man en anden vej.',
        'Without an answer within two school days one tries another way.',
      ),
    },
  ],
});
