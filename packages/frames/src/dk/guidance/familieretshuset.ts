import type { FrameItems } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import type { DanishLawWords } from '../law/ids.js';

const cite = pageOn('familieretshuset');
const refusal = (da: string, en: string) => pageOn('svendborg')('Kan du nægte?', da, en);
const refused = {
  purpose: 'decision',
  act: ['inform', 'decide'],
  fromSide: 'school',
  to: 'parent-without-custody',
  facts: { 'decision-on': 'refusal-of-information' },
} as const;

/**
 * A parent without custody asks each time: there is no standing subscription, and no right to the individual parent talk. A no is
 * written, with its reasons and where to complain.
 */
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
    {
      id: 'refusal-can-be-complained-of',
      title: {
        da: 'Skolens nej til orientering kan påklages',
        en: "The school's refusal to inform can be complained of",
      },
      force: 'should',
      holders: ['parent-without-custody'],
      action: 'do',
      subjects: ['complaint-over-refusal'],
      answer: 'yes',
      cites: cite(
        'Hvis du får afslag',
        'Får forælderen nej, kan Familieretshuset se på det.',
        'If the parent is refused, the agency of family law can look at it.',
      ),
    },
  ],
  duties: [
    {
      id: 'refusal-carries-reasons',
      title: { da: 'Begrund et nej til orientering', en: 'Give reasons for a refusal to inform' },
      force: 'should',
      by: 'sender',
      do: 'give-reasons',
      when: refused,
      cites: refusal(
        'Et nej er en afgørelse: den er skriftlig og begrundet.',
        'A no is a decision: it is in writing and carries reasons.',
      ),
    },
    {
      id: 'refusal-carries-guidance',
      title: { da: 'Giv klagevejledning med et nej til orientering', en: 'Give guidance with a refusal to inform' },
      force: 'should',
      by: 'sender',
      do: 'guide-on-complaint',
      when: refused,
      cites: refusal('Forælderen får at vide, hvor der klages.', 'The parent is told where to complain.'),
    },
  ],
};
