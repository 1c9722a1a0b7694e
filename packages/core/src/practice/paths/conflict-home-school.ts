import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';
import { toAcknowledge, toAnswer } from './deadlines.js';

/** A disagreement or conflict between home and school: those concerned, then the leadership, each with its time to answer. */
export const conflictHomeSchool: FrameItems<PracticeWords> = {
  paths: [
    {
      id: 'conflict-home-school',
      title: {
        da: 'Uenighed eller konflikt mellem hjem og skole',
        en: 'Disagreement or conflict between home and school',
      },
      force: 'should',
      opens: {
        purpose: 'conflict',
        any: [
          { fromSide: 'home', toSide: 'school' },
          { fromSide: 'school', toSide: 'home' },
        ],
      },
      steps: [
        {
          id: 'those-concerned',
          title: { da: 'De, det handler om, taler sammen', en: 'Those concerned talk' },
          parties: ['parent', 'professional'],
          acts: ['acknowledge', 'arrange', 'talk', 'record'],
          owes: [
            { by: 'professional', do: 'acknowledge', within: toAcknowledge },
            { by: 'professional', do: 'arrange', within: toAnswer },
          ],
          skip: {
            when: { tension: 'heated' },
            why: {
              da: 'Er sindene i kog, hjælper det at få en leder med fra begyndelsen.',
              en: 'When tempers run high it helps to have a leader there from the beginning.',
            },
          },
        },
        {
          id: 'nearest-leader',
          title: { da: 'Nærmeste leder kommer med', en: 'The nearest leader joins' },
          parties: ['parent', 'professional', 'nearest-leader'],
          acts: ['acknowledge', 'ask', 'arrange', 'talk', 'record'],
          owes: [
            { by: 'nearest-leader', do: 'acknowledge', within: toAcknowledge },
            { by: 'nearest-leader', do: 'arrange', within: toAnswer },
          ],
        },
        {
          id: 'school-leader',
          title: {
            da: 'Skolelederen finder ud af, hvordan det går videre',
            en: 'The school leader settles how to go on',
          },
          parties: ['parent', 'professional', 'school-leader'],
          acts: ['acknowledge', 'ask', 'talk', 'decide', 'record'],
          owes: [
            { by: 'school-leader', do: 'acknowledge', within: toAcknowledge },
            { by: 'school-leader', do: 'answer', within: toAnswer },
          ],
          decides: 'school-leader',
          subject: 'case-frame',
          advise: ['nearest-leader', 'support-professional'],
        },
      ],
      ends: ['agreed', 'decided', 'withdrawn', 'unsolved'],
      exits: [
        {
          id: 'complaint',
          title: { da: 'Det bliver til en klage', en: 'It becomes a complaint' },
          to: 'school-leader',
          opens: 'common-practice/complaint-about-a-decision',
        },
      ],
      cites: [
        ...practised('nearest-first', 'leader-next', 'nearest-leader-before-the-top', 'first-sign', 'reply-time'),
        ...researched('conflict-stages'),
      ],
    },
  ],
};
