import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../citing.js';
import type { NorwayIds } from '../ids.js';

const cite = textOf('opplaeringslova');

/** Section 12-6: pupil and parents may bring the case before the state administrator a week after it was raised with the principal. */
export const section12Point6: FrameItems<NorwayIds> = {
  mandates: [
    {
      id: 'state-administrator-takes-the-case',
      title: {
        da: 'Statsforvalteren behandler sagen, når den har været taget op i en uge',
        en: 'The state administrator takes the case a week after it was raised',
      },
      force: 'must',
      holders: ['state-administrator'],
      action: 'decide',
      subjects: ['school-environment-case'],
      when: { facts: { 'days-since-raised': { atLeast: 7 } } },
      answer: 'yes',
      cites: cite(
        '§ 12-6',
        'Eleven eller forældrene kan melde sagen, når den er taget op med rektor.',
        'Pupil or parents may report the case once it was raised with the principal.',
      ),
    },
    {
      id: 'state-administrator-dismisses-earlier',
      title: { da: 'Er der gået under en uge, afvises sagen', en: 'Within a week the case is dismissed' },
      force: 'must',
      holders: ['state-administrator'],
      action: 'decide',
      subjects: ['school-environment-case'],
      when: { facts: { 'days-since-raised': { lessThan: 7 } } },
      answer: 'no',
      cites: cite(
        '§ 12-6',
        'Er der gået mindre end en uge, afvises sagen, medmindre der er særlige grunde.',
        'If less than a week has gone, the case is dismissed unless there are special reasons.',
      ),
    },
  ],
};
