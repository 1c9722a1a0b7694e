import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('friskoleloven');

/**
 * The act on free and private schools: custody holders are informed regularly; the school may ask for a written reason for
 * absence, and for a certificate after two weeks' illness. The rules on 10 and 15 per cent do not bind these schools.
 */
export const friskoleloven: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'parents-informed-of-progress',
      title: { da: 'Elev og forældre orienteres om udbyttet', en: 'Pupil and parents are informed of the benefit' },
      force: 'must',
      holders: ['child', 'custody-holder'],
      action: 'receive',
      subjects: ['pupil-information'],
      answer: 'yes',
      cites: cite(
        '§ 1 b, stk. 1, jf. § 38',
        'Skolen orienterer jævnligt elever og forældremyndighedsindehavere.',
        'The school regularly informs pupils and custody holders.',
      ),
    },
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
        '§ 6, stk. 2',
        'Ved sygdom i mere end to uger kan lederen kræve attest.',
        'For illness of more than two weeks the leader can demand a certificate.',
      ),
    },
    {
      id: 'leader-may-ask-for-the-reason-in-writing',
      title: {
        da: 'Lederen kan bede om grunden til fraværet på skrift',
        en: 'The leader can ask for the reason for absence in writing',
      },
      force: 'must',
      holders: ['school-leader'],
      action: 'decide',
      subjects: ['written-reason-for-absence'],
      answer: 'yes',
      cites: cite(
        '§ 6, stk. 2',
        'Lederen kan forlange grunden til fraværet oplyst skriftligt.',
        'The leader can demand that the reason for absence be given in writing.',
      ),
    },
  ],
  duties: [
    {
      id: 'failed-schooling-reported',
      title: {
        da: 'Giv bopælskommunen besked, når undervisningspligten ikke opfyldes',
        en: 'Tell the municipality of residence when the duty of education is not fulfilled',
      },
      force: 'must',
      by: 'school-leader',
      do: 'report-failed-schooling',
      when: { purpose: 'absence', fromSide: 'school', facts: { 'duty-of-education': 'not-fulfilled' } },
      cites: cite(
        '§ 6, stk. 2',
        'Opfyldes undervisningspligten ikke, får den kommune, hvor barnet bor, det at vide.',
        'If the duty of education is not fulfilled, the municipality where the child lives is told.',
      ),
    },
  ],
};
