import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('undervisningsmiljoeloven');

/** Section 1 b(2): a municipal school without a strategy against bullying gets one from the municipal council. */
export const section1bMunicipality: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'municipality-sets-a-missing-strategy',
      title: {
        da: 'Mangler skolen en antimobbestrategi, fastsætter kommunen den',
        en: 'Where the school has no anti-bullying strategy, the municipality sets it',
      },
      force: 'must',
      by: 'municipality',
      do: 'set-anti-bullying-strategy',
      when: { purpose: 'bullying', about: 'school', to: 'municipality' },
      cites: cite(
        '§ 1 b, stk. 2',
        'Er der ingen strategi, når skoleåret begynder, skal kommunalbestyrelsen fastsætte en.',
        'If there is none when the school year begins, the municipal council must set one.',
      ),
    },
  ],
};
