import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');

/** Section 51(3)-(5): a custody holder may bring a decision on special education before the national board within four weeks. */
export const section51: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'custody-holder-appeals-special-education',
      title: {
        da: 'Forældremyndighedsindehaveren kan klage over specialundervisning',
        en: 'The custody holder can appeal a decision on special education',
      },
      force: 'must',
      holders: ['custody-holder'],
      action: 'do',
      subjects: ['special-education-appeal'],
      answer: 'yes',
      cites: cite(
        '§ 51, stk. 3-5',
        'Specialklasse, specialskole og støtte i mindst ni undervisningstimer om ugen kan indbringes for klagenævnet.',
        'Special class, special school and support of at least nine lessons a week can be brought before the board.',
      ),
      note: {
        da: 'Også elever til og med 3. klasse med under 18 ugentlige timer er omfattet. Grænsen på ni timer er varslet ophævet; den står endnu i teksten fra september 2025.',
        en: 'Pupils up to grade 3 with under 18 lessons a week are covered too. The nine-hour threshold is announced to go; it still stands in the text of September 2025.',
      },
    },
  ],
  duties: [
    {
      id: 'appeal-within-four-weeks',
      title: { da: 'Klag inden fire uger', en: 'Complain within four weeks' },
      force: 'must',
      by: 'recipient',
      do: 'keep-complaint-deadline',
      within: { n: 4, unit: 'week' },
      when: {
        purpose: 'decision',
        act: ['inform', 'decide'],
        to: 'custody-holder',
        facts: { 'decision-on': 'special-education' },
      },
      cites: cite(
        '§ 51, stk. 3',
        'Fristen er fire uger fra afgørelsen er meddelt, ikke fra den er læst.',
        'The limit is four weeks from the decision being made known, not from its being read.',
      ),
    },
  ],
};
