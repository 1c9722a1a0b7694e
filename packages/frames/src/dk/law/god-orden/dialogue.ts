import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('god-orden');
const from = '2025-01-01';
const byTheLeader = { purpose: 'decision', fromSide: 'school', toSide: 'home' } as const;

/**
 * The order on good order, in force from 1 January 2025: rules are made known each school year, one talks first with pupil and
 * parents, and contact with the social authorities outside the duty to notify follows only after the parents were asked.
 */
export const dialogue: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'rules-made-known-each-year',
      title: {
        da: 'Fortæl om ordensreglerne ved hvert skoleårs begyndelse',
        en: 'Make the rules known at the start of each school year',
      },
      force: 'must',
      by: 'school-leader',
      do: 'tell-rules-of-conduct',
      often: { times: 1, per: 'school-year' },
      when: { purpose: 'expectations', from: 'school-leader', toSide: ['child', 'home'], about: 'school' },
      from,
      cites: cite(
        '§ 1',
        'Lederen orienterer elever og forældre, når skoleåret begynder.',
        'The leader informs pupils and parents when the school year begins.',
      ),
    },
    {
      id: 'talk-before-measures',
      title: { da: 'Tal først med elev og forældre', en: 'Talk first with pupil and parents' },
      force: 'must',
      by: 'professional',
      do: 'talk',
      when: { ...byTheLeader, facts: { 'decision-on': 'good-order' } },
      from,
      cites: cite(
        '§ 2',
        'Samtaler med elev og forældre går forud for andre skridt.',
        'Talks with pupil and parents come before other steps.',
      ),
    },
    {
      id: 'parents-asked-before-authorities',
      title: {
        da: 'Spørg forældrene, før de sociale myndigheder kontaktes',
        en: 'Ask the parents before the social authorities are contacted',
      },
      force: 'must',
      by: 'school-leader',
      do: 'ask-parents-first',
      when: {
        purpose: ['concern', 'wellbeing'],
        fromSide: 'school',
        to: 'municipality',
        act: ['inform', 'ask'],
        suspicion: 'none',
      },
      from,
      cites: cite(
        '§ 18, stk. 2',
        'Uden for underretningspligten henvender skolen sig normalt først, når forældrene forgæves er bedt om det.',
        'Outside the duty to notify, the school normally makes contact only after asking the parents in vain.',
      ),
    },
    {
      id: 'parents-told-of-contact-with-authorities',
      title: {
        da: 'Fortæl forældrene, at skolen har henvendt sig',
        en: 'Tell the parents that the school made contact',
      },
      force: 'must',
      by: 'school-leader',
      do: 'tell-parents-of-contact',
      when: {
        purpose: ['concern', 'wellbeing'],
        fromSide: 'school',
        to: 'municipality',
        act: ['inform', 'ask'],
        suspicion: 'none',
      },
      from,
      cites: cite(
        '§ 18, stk. 2',
        'Forældrene får i alle tilfælde besked om henvendelsen.',
        'The parents are told of the contact in every case.',
      ),
    },
  ],
};
