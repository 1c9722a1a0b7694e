import type { FrameItems } from '../../frame/frame.js';
import { schoolAndHome } from '../between.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** The planned talk between school and home about how the child is doing. */
export const plannedTalks: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'progress-at-the-planned-talk',
      title: {
        da: 'Hvordan det går, tales der om ved skole-hjem-samtalen',
        en: 'How the child is doing is talked about at the planned talk',
      },
      force: 'should',
      when: { act: 'talk', purpose: ['challenge', 'expectations', 'learning-progress'], addressing: 'one' },
      prefer: ['school-home-talk'],
      cites: practised('talks-a-year'),
    },
  ],
  duties: [
    {
      id: 'yearly-talk',
      title: { da: 'Hold mindst én skole-hjem-samtale om året', en: 'Hold at least one school-home talk a year' },
      force: 'should',
      by: 'professional',
      do: 'talk',
      often: { times: 1, per: 'school-year' },
      when: {
        purpose: ['challenge', 'learning-progress'],
        act: ['arrange', 'talk'],
        fromSide: 'school',
        toSide: 'home',
      },
      cites: practised('talks-a-year'),
    },
    {
      id: 'child-at-the-planned-talk',
      title: { da: 'Lad barnet være med til samtalen', en: 'Let the child take part in the talk' },
      force: 'should',
      by: 'professional',
      do: 'invite-child',
      when: {
        purpose: ['challenge', 'expectations', 'learning-progress'],
        act: ['arrange', 'talk'],
        about: 'one-child',
        any: schoolAndHome,
      },
      cites: practised('child-takes-part'),
    },
  ],
};
