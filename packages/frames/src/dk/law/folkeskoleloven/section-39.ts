import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');

/**
 * Section 39(2): parents, or whoever cares for the child, tell the leader why it is away, personally or in writing; after more
 * than two weeks' illness the leader may ask for a certificate.
 */
export const section39: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'parents-tell-why-the-child-is-away',
      title: { da: 'Fortæl skolen, hvorfor barnet ikke kommer', en: 'Tell the school why the child does not come' },
      force: 'must',
      by: 'parent',
      do: 'inform',
      when: { purpose: 'absence', from: 'parent', toSide: 'school', act: ['inform', 'answer'] },
      cites: cite(
        '§ 39, stk. 2',
        'Den, der har barnet i sin varetægt, oplyser selv grunden til fraværet, personligt eller på skrift.',
        'Whoever has the child in care gives the reason for the absence, in person or in writing.',
      ),
    },
  ],
  mandates: [
    {
      id: 'leader-may-ask-for-a-certificate',
      title: {
        da: 'Efter to ugers sygdom kan lederen bede om lægeattest',
        en: 'After two weeks of illness the leader can ask for a certificate',
      },
      force: 'must',
      holders: ['school-leader'],
      action: 'decide',
      subjects: ['doctors-certificate'],
      when: { facts: { 'illness-weeks': { moreThan: 2 } } },
      answer: 'yes',
      cites: cite(
        '§ 39, stk. 2',
        'Varer sygdom mere end to uger, kan lederen kræve attest.',
        'Where illness lasts more than two weeks, the leader can demand a certificate.',
      ),
    },
    {
      id: 'no-certificate-for-short-illness',
      title: {
        da: 'Ved kortere sygdom kan der ikke kræves lægeattest',
        en: 'No certificate can be demanded for shorter illness',
      },
      force: 'must',
      holders: ['professional'],
      action: 'decide',
      subjects: ['doctors-certificate'],
      when: { facts: { 'illness-weeks': { atMost: 2 } } },
      answer: 'no',
      cites: cite(
        '§ 39, stk. 2',
        'Kravet kan kun stilles ved sygdom af mere end to ugers varighed.',
        'It can be demanded only for illness of more than two weeks.',
      ),
    },
  ],
};
