import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('undervisningsmiljoeloven');

/** Section 7 a: a reasoned complaint about the school's action against bullying is filed with the school; the child takes part. */
export const section7a: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'custody-holder-complains-about-bullying',
      title: {
        da: 'Forældremyndighedsindehaveren kan klage over skolens indsats mod mobning',
        en: "The custody holder can complain about the school's action against bullying",
      },
      force: 'must',
      holders: ['child', 'custody-holder'],
      action: 'do',
      subjects: ['bullying-complaint'],
      answer: 'yes',
      cites: cite(
        '§ 7 a, stk. 1',
        'Eleven og forældremyndighedsindehaveren kan indgive en begrundet klage til skolen.',
        'The pupil and the custody holder can file a reasoned complaint with the school.',
      ),
    },
  ],
  duties: [
    {
      id: 'bullying-complaint-has-reasons',
      title: { da: 'En klage over mobning er begrundet', en: 'A complaint about bullying gives its reasons' },
      force: 'must',
      by: 'sender',
      do: 'give-reasons',
      when: {
        purpose: 'complaint',
        act: ['inform', 'ask'],
        fromSide: ['child', 'home'],
        facts: { 'complaint-about': 'bullying' },
      },
      cites: cite('§ 7 a, stk. 1', 'Klagen skal begrundes.', 'The complaint must give its reasons.'),
    },
    {
      id: 'child-involved-in-bullying-complaint',
      title: { da: 'Inddrag barnet i klagen', en: 'Involve the child in the complaint' },
      force: 'must',
      by: 'custody-holder',
      do: 'hear-child',
      when: {
        purpose: 'complaint',
        from: 'custody-holder',
        act: ['inform', 'ask'],
        facts: { 'complaint-about': 'bullying' },
      },
      cites: cite(
        '§ 7 a, stk. 1',
        'Klager forældremyndighedsindehaveren, inddrages eleven efter alder og modenhed.',
        'Where the custody holder complains, the pupil is involved by age and maturity.',
      ),
    },
  ],
};
