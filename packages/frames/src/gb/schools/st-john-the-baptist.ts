import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** St John the Baptist Primary School: the school talks with parents about their own child, and about no other. */
export const stJohnTheBaptist: Frame = defineFrame({
  id: 'st-john-the-baptist',
  level: 'school',
  title: { da: 'St John the Baptist Primary School', en: 'St John the Baptist Primary School' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikationspolitik 2023-2025', en: 'Communication policy 2023-2025' },
      publisher: 'St John the Baptist Catholic Primary School',
      url: 'https://www.sjbschool.co.uk/communication-policy-2023-2025/',
    },
  },
  duties: [
    {
      id: 'only-about-ones-own-child',
      title: { da: 'Der tales kun om forældrenes eget barn', en: 'One speaks only of the parents’ own child' },
      force: 'should',
      by: 'recipient',
      do: 'speak-only-of-own-child',
      when: { fromSide: 'home', toSide: 'school', about: 'several-children' },
      cites: cite(
        'Other children',
        'Skolen taler kun med forældre om deres eget barn, heller ikke på en anden forælders vegne.',
        'The school communicates with parents only about their own child, and not on another parent’s behalf.',
      ),
    },
  ],
  mandates: [
    {
      id: 'others-are-told-nothing',
      title: { da: 'Andre får intet at vide om barnet', en: 'Others are told nothing about the child' },
      force: 'should',
      holders: ['other-parent'],
      action: 'receive',
      subjects: ['pupil-information'],
      answer: 'no',
      cites: cite(
        'Other children',
        'Forældre får kun oplysninger om deres eget barn.',
        'Parents get information only about their own child.',
      ),
    },
  ],
});
