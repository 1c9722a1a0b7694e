import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('foraeldreansvarsloven');

/**
 * Section 23: a parent without custody has, on request, a right to be informed by the school about the child and to be given
 * existing documents, but no confidential facts about the custody holder; the school may refuse what is presumed to harm the
 * child. The act sets no deadline and says nothing of social events.
 */
export const section23: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'parent-without-custody-informed-on-request',
      title: {
        da: 'En forælder uden del i forældremyndigheden kan bede om orientering og dokumenter',
        en: 'A parent without custody can ask for information and documents',
      },
      force: 'must',
      holders: ['parent-without-custody'],
      action: 'receive',
      subjects: ['pupil-information', 'documents-about-child'],
      when: { facts: { request: 'individual', 'harm-presumed': 'no' } },
      answer: 'yes',
      cites: cite(
        '§ 23, stk. 1',
        'Efter anmodning kan forælderen få orientering om barnet fra skolen og de dokumenter, der findes.',
        'On request the parent can be informed about the child by the school and get the documents there are.',
      ),
    },
    {
      id: 'school-may-refuse-what-harms-the-child',
      title: {
        da: 'Skolen kan nægte det, der må antages at skade barnet',
        en: 'The school can refuse what is presumed to harm the child',
      },
      force: 'must',
      holders: ['professional'],
      action: 'decide',
      subjects: ['refusal-of-information'],
      when: { facts: { 'harm-presumed': 'yes' } },
      answer: 'yes',
      cites: cite(
        '§ 23, stk. 2',
        'Konkrete oplysninger og dokumenter kan nægtes, hvis de må antages at skade barnet.',
        'Particular information and documents may be refused if presumed to harm the child.',
      ),
    },
    {
      id: 'school-refuses-nothing-else',
      title: {
        da: 'Uden formodet skade kan skolen ikke nægte en anmodning',
        en: 'Without presumed harm the school cannot refuse a request',
      },
      force: 'must',
      holders: ['professional'],
      action: 'decide',
      subjects: ['refusal-of-information'],
      when: { facts: { request: 'individual', 'harm-presumed': 'no', access: 'open' } },
      answer: 'no',
      cites: cite(
        '§ 23, stk. 1-2',
        'Forælderen har ret til det, der bedes om, medmindre det må antages at skade barnet.',
        'The parent has a right to what is asked for, unless it is presumed to harm the child.',
      ),
    },
    {
      id: 'what-harms-the-child-stays',
      title: {
        da: 'Det, der må antages at skade barnet, gives ikke videre',
        en: 'What is presumed to harm the child is not passed on',
      },
      force: 'should',
      holders: ['parent-without-custody'],
      action: 'receive',
      subjects: ['pupil-information', 'documents-about-child'],
      when: { facts: { 'harm-presumed': 'yes' } },
      answer: 'no',
      cites: cite(
        '§ 23, stk. 2',
        'Konkrete oplysninger og dokumenter kan nægtes, hvis de må antages at skade barnet.',
        'Particular information and documents may be refused if presumed to harm the child.',
      ),
      note: {
        da: 'Loven siger kan, ikke skal; derfor er den forsigtige læsning her et `should`, som en skole kan erstatte.',
        en: 'The act says may, not must; so the cautious reading is a `should` here, which a school may replace.',
      },
    },
    {
      id: 'access-may-be-withdrawn',
      title: {
        da: 'Myndigheden kan i særlige tilfælde fratage adgangen helt',
        en: 'The authority may in special cases withdraw the whole access',
      },
      force: 'must',
      holders: ['parent-without-custody'],
      action: 'receive',
      subjects: ['pupil-information', 'documents-about-child'],
      when: { facts: { access: 'withdrawn' } },
      answer: 'no',
      cites: cite(
        '§ 23, stk. 3',
        'Adgangen kan fratages efter anmodning fra skolen eller den, der har forældremyndigheden; det virker, når skolen får besked.',
        'Access may be withdrawn at the request of the school or the custody holder; it takes effect when the school is told.',
      ),
    },
    {
      id: 'nothing-confidential-about-custody-holder',
      title: {
        da: 'Fortrolige oplysninger om den anden forælder gives ikke videre',
        en: 'Confidential facts about the other parent are not passed on',
      },
      force: 'must',
      holders: ['parent-without-custody'],
      action: 'receive',
      subjects: ['facts-about-custody-holder'],
      answer: 'no',
      cites: cite(
        '§ 23, stk. 1',
        'Retten omfatter ikke fortrolige oplysninger om den, der har forældremyndigheden.',
        'The right does not cover confidential facts about whoever holds custody.',
      ),
    },
  ],
};
