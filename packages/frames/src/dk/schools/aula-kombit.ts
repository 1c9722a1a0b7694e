import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Aula, the platform of Danish municipal schools: whoever opens what is marked sensitive steps up to a stronger login. */
export const aulaKombit: Frame = defineFrame({
  id: 'aula-kombit',
  level: 'guidance',
  title: { da: 'Aula (KOMBIT)', en: 'Aula (KOMBIT)' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'guidance-text',
      title: { da: 'Login', en: 'Login' },
      publisher: 'KOMBIT',
      url: 'https://aulainfo.dk/tag/login/',
    },
  },
  duties: [
    {
      id: 'step-up-for-what-is-marked-sensitive',
      title: {
        da: 'Det, der er mærket følsomt, kræver stærkere login',
        en: 'What is marked sensitive needs a stronger login',
      },
      force: 'should',
      by: 'recipient',
      do: 'use-secure-login',
      when: {
        sensitivity: 'sensitive',
        toSide: ['child', 'home'],
        act: ['inform', 'ask', 'answer', 'record'],
        reach: 'platform',
      },
      cites: cite(
        'Sikringsniveau',
        'Et barn eller en værge åbner følsomt indhold på sikringsniveau 3.',
        'A child or guardian opens sensitive content at assurance level 3.',
      ),
    },
  ],
});
