import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface SvartingedalSkoleIds {
  readonly role: never;
  readonly purpose: 'pick-up';
  readonly channel: never;
  readonly fact: never;
  readonly duty: never;
}

/** Svartingedal Skole’s after-school care: who goes home when is registered by one o’clock, and a missing child means a call. */
export const svartingedalSkole: Frame<SvartingedalSkoleIds> = defineFrame({
  id: 'svartingedal-skole',
  level: 'school',
  title: { da: 'Svartingedal Skole, SFO', en: 'Svartingedal Skole, after-school care' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'SFO', en: 'After-school care' },
      publisher: 'Svartingedal Skole',
      url: 'https://svartingedalskole.aula.dk/sfo/traditioner-i-sfo',
    },
  },
  vocabulary: {
    purposes: {
      'pick-up': {
        name: { da: 'hjemgang', en: 'pick-up' },
        meaning: { da: 'Hvordan og hvornår barnet kommer hjem.', en: 'How and when the child goes home.' },
        serves: ['wellbeing'],
        usual: { urgency: 'same-day' },
      },
    },
  },
  duties: [
    {
      id: 'pick-up-registered-by-one',
      title: {
        da: 'Aftaler om hjemgang registreres inden kl. 13',
        en: 'How the child goes home is registered by one o’clock',
      },
      force: 'should',
      by: 'sender',
      do: 'inform',
      within: { clock: '13:00' },
      when: { purpose: 'pick-up', fromSide: 'home', toSide: 'school', act: ['inform', 'arrange'] },
      cites: cite(
        'Hjemgang',
        'Skal personalet sende et barn af sted, er det registreret inden kl. 13 på dagen.',
        'If staff are to send a child off, it is registered by 13:00 that day.',
      ),
    },
  ],
  rules: [
    {
      id: 'missing-child-by-phone',
      title: { da: 'Mangler et barn, ringes der hjem', en: 'If a child is missing, one calls home' },
      force: 'should',
      when: { purpose: 'safety', from: 'pedagogue', toSide: 'home', act: ['inform', 'ask'] },
      prefer: ['phone-call'],
      cites: cite(
        'Fravær',
        'Er et barn ventet og ikke kommet, ringes der til forældrene.',
        'If a child was expected and has not come, the parents are called.',
      ),
    },
  ],
});
