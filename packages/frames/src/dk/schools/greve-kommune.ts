import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface GreveKommuneIds {
  readonly role: never;
  readonly purpose: never;
  readonly channel: never;
  readonly fact: never;
  readonly duty: 'tell-both-parents-first';
}

/** Greve Kommune on notification: both parents are told first, but never when the parents themselves are suspected of abuse. */
export const greveKommune: Frame<GreveKommuneIds> = defineFrame({
  id: 'greve-kommune',
  level: 'municipality',
  title: { da: 'Greve Kommune', en: 'Greve Kommune' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Handleguide: underretning', en: 'Guide to action: notification' },
      publisher: 'Greve Kommune',
      url: 'https://handleguide.dk/underretning',
    },
  },
  vocabulary: {
    duties: {
      'tell-both-parents-first': {
        name: { da: 'kontakte begge forældre først', en: 'contact both parents first' },
        meaning: {
          da: 'Lade begge forældre vide, at der bliver underrettet.',
          en: 'Let both parents know that a notification is made.',
        },
      },
    },
  },
  duties: [
    {
      id: 'both-parents-told-before',
      title: { da: 'Begge forældre får besked før en underretning', en: 'Both parents are told before a notification' },
      force: 'should',
      by: 'sender',
      do: 'tell-both-parents-first',
      when: {
        purpose: ['concern', 'wellbeing'],
        fromSide: 'school',
        to: 'municipality',
        act: 'inform',
        suspicion: { not: 'home' },
      },
      cites: cite(
        'Før en underretning',
        'Det ventes, at begge forældre er kontaktet om underretningen.',
        'It is expected that both parents have been contacted about the notification.',
      ),
    },
  ],
  rules: [
    {
      id: 'suspected-parents-not-told',
      title: { da: 'Mistænkte forældre kontaktes ikke forinden', en: 'Suspected parents are not contacted beforehand' },
      force: 'should',
      when: { suspicion: 'home', fromSide: 'school', toSide: 'home', act: ['inform', 'ask', 'arrange', 'talk'] },
      discourage: 'every-channel',
      note: {
        da: 'En kommune kan ikke forbyde enhver kanal; det kan kun loven.',
        en: 'A municipality cannot forbid every channel; only law can.',
      },
      cites: cite(
        'Ved bekymring om overgreb',
        'Ved bekymring om overgreb er der ingen kontakt til forældrene forinden.',
        'In a concern about abuse there is no contact with the parents beforehand.',
      ),
    },
  ],
});
