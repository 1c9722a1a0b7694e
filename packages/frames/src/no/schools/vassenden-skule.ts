import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { norway } from '../norway.js';

const cite = pageOn('policy');

/** Vassenden skule: absence by half past eight on the platform, no texts to private phones, and what to do when a pupil is missing. */
export const vassendenSkule: Frame = defineFrame({
  id: 'vassenden-skule',
  level: 'school',
  title: { da: 'Vassenden skule (Sunnfjord kommune)', en: 'Vassenden skule (Sunnfjord)' },
  version: '2026',
  extends: [norway],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Rutiner for kontakt og fravær', en: 'Routines for contact and absence' },
      publisher: 'Vassenden skule',
      url: 'https://sunnfjord.kommune.no/tenester/barnehage-og-skule/skular/vassenden-skule',
    },
  },
  offers: ['sms'],
  rules: [
    {
      id: 'absence-on-the-platform',
      title: { da: 'Fravær meldes på platformen', en: 'Absence is reported on the platform' },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      prefer: ['platform-absence-report'],
      cites: cite(
        'Fråvær',
        'Fravær meldes tidligst muligt, senest samme morgen kl. 8.30.',
        'Absence is reported as early as possible, at the latest the same morning by 8:30.',
      ),
    },
    {
      id: 'no-texts-to-private-phones',
      title: { da: 'Ingen sms til læreres private telefoner', en: 'No texts to teachers’ private phones' },
      force: 'should',
      when: { fromSide: 'home', toSide: 'school' },
      forbid: ['sms'],
      cites: cite(
        'SMS',
        'Hjemmet bedes ikke sende sms til lærernes egne telefoner, og de svarer ikke.',
        'Homes are asked not to text teachers’ own phones, and these do not answer.',
      ),
    },
  ],
  duties: [
    {
      id: 'absence-by-half-past-eight',
      title: { da: 'Fravær meldes senest kl. 8.30', en: 'Absence is reported by 8:30' },
      force: 'should',
      by: 'sender',
      do: 'inform',
      within: { clock: '08:30' },
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      cites: cite('Fråvær', 'Fravær meldes senest kl. 8.30.', 'Absence is reported by 8:30.'),
    },
    {
      id: 'class-team-checks-absence',
      title: { da: 'Klasseteamet ser fraværet efter før kl. 9', en: 'The class team checks absence before nine' },
      force: 'should',
      by: 'class-team',
      do: 'check-absence',
      within: { clock: '09:00' },
      when: { purpose: 'absence', toSide: 'school' },
      cites: cite(
        'Fråvær',
        'Klasseteamet ser hver dag før kl. 9, hvem der mangler.',
        'The class team sees each day before nine who is missing.',
      ),
    },
  ],
  paths: [
    {
      id: 'pupil-missing',
      title: { da: 'Når en elev mangler uden besked', en: 'When a pupil is missing without word' },
      force: 'should',
      opens: { purpose: 'safety', fromSide: 'school', urgency: 'now' },
      steps: [
        {
          id: 'school-searches',
          title: { da: 'Skolen leder og spørger hjemmet', en: 'The school searches and asks the home' },
          parties: ['teacher', 'principal'],
          acts: ['ask', 'inform'],
        },
        {
          id: 'parents-find-the-pupil',
          title: {
            da: 'Forældrene finder eleven og giver besked',
            en: 'The parents find the pupil and tell the school',
          },
          parties: ['parent', 'teacher'],
          acts: ['inform'],
          owes: [{ by: 'parent', do: 'inform', within: { n: 45, unit: 'minute' } }],
        },
        {
          id: 'parents-consider-the-police',
          title: { da: 'Forældrene overvejer politiet', en: 'The parents consider the police' },
          parties: ['parent', 'police'],
          acts: ['ask'],
          owes: [{ by: 'parent', do: 'consider-calling-police' }],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite(
        'Elev manglar',
        'Skolen leder; forældrene finder eleven og giver besked; inden 30-45 minutter overvejer de politiet.',
        'The school searches; the parents find the pupil and tell; within 30-45 minutes they consider the police.',
      ),
    },
  ],
});
