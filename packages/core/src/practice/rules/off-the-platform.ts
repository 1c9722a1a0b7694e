import type { FrameItems } from '../../frame/frame.js';
import { practised, researched } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Those whom the platform does not reach: every family has another way, and the school finds it. */
export const offThePlatform: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'open-news-by-email',
      title: {
        da: 'Åbent nyt til dem uden for platformen sendes på e-mail',
        en: 'Open news to those off the platform goes by e-mail',
      },
      force: 'should',
      when: {
        reach: 'no-platform',
        act: ['inform', 'ask', 'remind', 'arrange', 'acknowledge', 'answer'],
        sensitivity: 'open',
        tension: 'calm',
        urgency: ['routine', 'soon'],
      },
      prefer: ['email'],
      cites: [...practised('everyone-reached'), ...researched('family-school-standards', 'school-responsibility')],
    },
    {
      id: 'personal-news-by-secure-post',
      title: {
        da: 'Personligt indhold til dem uden for platformen sendes sikkert',
        en: 'Personal content to those off the platform is sent securely',
      },
      force: 'should',
      when: {
        reach: 'no-platform',
        act: ['inform', 'ask', 'remind', 'acknowledge', 'answer', 'record', 'decide'],
        sensitivity: ['personal', 'sensitive'],
        urgency: ['routine', 'soon'],
      },
      prefer: ['digital-post'],
      cites: [...practised('personal-content-in-email', 'everyone-reached'), ...researched('family-school-standards')],
    },
    {
      id: 'without-custody-by-secure-post',
      title: {
        da: 'Med en forælder uden del i forældremyndigheden skrives der uden om platformen',
        en: 'With a parent without custody one writes outside the platform',
      },
      force: 'should',
      when: {
        act: ['inform', 'ask', 'remind', 'acknowledge', 'answer', 'record', 'decide'],
        any: [{ from: 'parent-without-custody' }, { to: 'parent-without-custody' }],
      },
      prefer: ['digital-post'],
      accept: ['letter'],
      discourage: { owner: 'school', mode: 'written' },
      cites: researched('custody-guidance'),
    },
  ],
  requirements: [
    {
      id: 'platform-only-for-those-on-it',
      title: {
        da: 'Platformens kanaler bruges kun til dem, der er på den',
        en: "The platform's channels are used only for those who are on it",
      },
      force: 'should',
      pattern: {
        kind: 'absence',
        a: {
          reach: ['no-platform', 'paper-only'],
          channel: ['platform-calendar', 'platform-post', 'platform-sensitive-message', 'secure-document'],
        },
      },
      remedy: {
        da: 'Giv den, der ikke er på platformen, en anden vej: en opringning, et brev eller et møde.',
        en: 'Give those who are off the platform another way: a call, a letter or a meeting.',
      },
      cites: [...practised('everyone-reached'), ...researched('school-responsibility')],
    },
  ],
};
