import type { FrameItems } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import type { DanishLawWords } from '../law/ids.js';

/** Aula: no act makes it mandatory, so those who are not on it are reached otherwise; what is sensitive needs a stronger login. */
export const aula: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'reach-those-not-on-aula',
      title: {
        da: 'Find en anden vej til dem, der ikke er på Aula',
        en: 'Find another way to those who are not on Aula',
      },
      force: 'should',
      by: 'sender',
      do: 'find-another-way',
      when: { fromSide: ['school', 'outside'], toSide: 'home', reach: ['no-platform', 'paper-only'] },
      cites: pageOn('kl')(
        'Er det obligatorisk at bruge Aula?',
        'Ingen lov pålægger forældre at bruge Aula; kommunen når dem, der ikke er der, på anden måde.',
        'No act obliges parents to use Aula; the municipality reaches those who are not there in another way.',
      ),
    },
    {
      id: 'stronger-login-for-what-is-sensitive',
      title: { da: 'Følsomt indhold læses med stærkere login', en: 'Sensitive content is read with a stronger login' },
      force: 'should',
      by: 'recipient',
      do: 'use-secure-login',
      when: {
        sensitivity: 'sensitive',
        act: ['inform', 'ask', 'remind', 'answer', 'record'],
        fromSide: 'school',
        toSide: ['child', 'home'],
        reach: 'platform',
      },
      cites: pageOn('aulainfo')(
        'Login og sikringsniveau',
        'Det, der er mærket følsomt, åbnes først på det højere sikringsniveau.',
        'What is marked sensitive opens only at the higher level of assurance.',
      ),
    },
  ],
};
