import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Havndal Skole og Børneby: one planned talk a year, at the school in the afternoon, with the child. */
export const havndalSkole: Frame = defineFrame({
  id: 'havndal-skole',
  level: 'school',
  title: { da: 'Havndal Skole og Børneby', en: 'Havndal Skole og Børneby' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Principper for skole-hjem-samarbejdet', en: 'Principles on home-school cooperation' },
      publisher: 'Havndal Skole og Børneby',
      url: 'https://havndalskoleogborneby.randers.dk/vaerdier-og-politikker/principper-for-skole-hjem-samarbejdet/',
    },
  },
  duties: [
    {
      id: 'one-talk-a-year',
      title: { da: 'Mindst én skole-hjem-samtale om året', en: 'At least one school-home talk a year' },
      force: 'should',
      by: 'professional',
      do: 'talk',
      often: { times: 1, per: 'year' },
      when: {
        purpose: ['learning-progress', 'challenge'],
        fromSide: 'school',
        toSide: 'home',
        act: ['arrange', 'talk'],
      },
      cites: cite(
        'Samtaler',
        'Der er mindst én samtale om året, på skolen mellem kl. 14 og 17.',
        'There is at least one talk a year, at the school between 14 and 17.',
      ),
    },
    {
      id: 'child-takes-part',
      title: { da: 'Eleven er med, medmindre andet er aftalt', en: 'The pupil takes part unless otherwise agreed' },
      force: 'should',
      by: 'professional',
      do: 'invite-child',
      when: {
        purpose: ['learning-progress', 'challenge'],
        fromSide: 'school',
        toSide: 'home',
        act: ['arrange', 'talk'],
      },
      cites: cite('Samtaler', 'Eleven deltager som udgangspunkt.', 'The pupil takes part as a rule.'),
    },
  ],
});
