import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('ligestillingsloven');

/**
 * Section 4 a of the equality act, in force from 21 March 2022: Digital Post on a child that the law of the field addresses to
 * both custody holders is sent to both, unless special regard, such as the child's best, speaks against.
 */
export const ligestillingsloven: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'digital-post-to-both-custody-holders',
      title: {
        da: 'Digital Post om et barn går til begge forældremyndighedsindehavere',
        en: 'Digital Post about a child goes to both custody holders',
      },
      force: 'must',
      by: 'sender',
      do: 'send-digital-post-to-both',
      when: {
        fromSide: ['school', 'outside'],
        to: 'custody-holder',
        facts: { 'addressed-by-law': 'both-custody-holders', 'special-regard': 'none' },
      },
      from: '2022-03-21',
      cites: cite(
        '§ 4 a',
        'Det, der efter loven er stilet til begge, sendes som Digital Post til dem begge, hvis ikke særlige hensyn taler imod.',
        'What law addresses to both is sent as Digital Post to both, unless special regard speaks against.',
      ),
    },
  ],
};
