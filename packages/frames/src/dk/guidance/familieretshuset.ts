import type { FrameItems } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import type { DanishLawWords } from '../law/ids.js';

const cite = pageOn('familieretshuset');

/** A parent without custody asks each time: there is no standing subscription, and no right to the individual parent talk. */
export const familieretshuset: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'no-standing-subscription',
      title: {
        da: 'Uden en konkret anmodning orienteres der ikke løbende',
        en: 'Without an individual request there is no running information',
      },
      force: 'should',
      holders: ['parent-without-custody'],
      action: 'receive',
      subjects: ['pupil-information', 'documents-about-child'],
      when: { facts: { request: 'none' } },
      answer: 'no',
      cites: cite(
        'Hvordan får jeg orientering?',
        'Forælderen beder om orientering hver gang; der er ikke tale om et abonnement.',
        'The parent asks each time; it is not a subscription.',
      ),
    },
    {
      id: 'no-right-to-the-parent-talk',
      title: {
        da: 'Uden forældremyndighed er der ikke ret til forældresamtalen',
        en: 'Without custody there is no right to the parent talk',
      },
      force: 'should',
      holders: ['parent-without-custody'],
      action: 'do',
      subjects: ['parent-talk'],
      answer: 'no',
      cites: cite(
        'Hvad omfatter retten ikke?',
        'Retten omfatter ikke den individuelle forældresamtale, medmindre den anden forælder siger ja.',
        'The right does not cover the individual parent talk unless the other parent agrees.',
      ),
    },
  ],
};
