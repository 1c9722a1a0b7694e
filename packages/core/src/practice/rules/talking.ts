import type { FrameItems } from '../../frame/frame.js';
import { schoolAndHome } from '../between.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Talks: a call for the small ones, the planned talk for how the child is doing, a meeting for many. */
export const talking: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'small-talk-by-phone',
      title: { da: 'Små ting klares med en opringning', en: 'Small matters are settled with a call' },
      force: 'should',
      when: {
        act: 'talk',
        importance: 'ordinary',
        tension: 'calm',
        addressing: 'one',
        purpose: { not: ['challenge', 'expectations', 'learning-progress'] },
        fromSide: ['home', 'school'],
        toSide: ['home', 'school'],
      },
      prefer: ['phone-call'],
      cites: practised('low-threshold-talk'),
    },
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
    {
      id: 'talk-with-many-at-a-meeting',
      title: { da: 'Mange taler sammen på et forældremøde', en: "Many talk at a parents' meeting" },
      force: 'should',
      when: { act: 'talk', addressing: ['group', 'all'] },
      prefer: ['parents-meeting'],
      cites: [...practised('parents-meetings-a-year'), ...researched('media-synchronicity')],
    },
    {
      id: 'talking-is-not-writing',
      title: { da: 'At tale sammen er ikke at skrive sammen', en: 'Talking is not writing back and forth' },
      force: 'should',
      when: { act: 'talk' },
      discourage: { mode: 'written' },
      cites: [...practised('conflict-in-writing'), ...researched('media-synchronicity')],
    },
    {
      id: 'no-quiet-at-the-door',
      title: { da: 'Døren er ikke stedet for det, der kræver ro', en: 'The door is no place for what needs quiet' },
      force: 'should',
      when: {
        act: { not: 'arrange' },
        any: [
          { tension: ['delicate', 'heated'] },
          { sensitivity: 'sensitive' },
          { importance: 'important', act: 'talk' },
        ],
      },
      discourage: ['doorstep-talk'],
      cites: practised('doorstep-talk'),
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
