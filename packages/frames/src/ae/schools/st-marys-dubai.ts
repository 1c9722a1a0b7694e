import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** St Mary’s Dubai: e-mail is the official channel, and the parents’ groups are for parents among themselves. */
export const stMarysDubai: Frame = defineFrame({
  id: 'st-marys-dubai',
  level: 'school',
  title: { da: 'St Mary’s Dubai', en: 'St Mary’s Dubai' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Forældreforeningen', en: 'The parent-teacher association' },
      publisher: 'St Mary’s Dubai',
      url: 'https://www.stmarysdubai.com/parents-info/pta/',
    },
  },
  offers: ['social-media-group'],
  rules: [
    {
      id: 'email-is-official',
      title: { da: 'E-mail er den officielle vej', en: 'E-mail is the official channel' },
      force: 'should',
      when: { act: ['inform', 'ask', 'answer'], sensitivity: 'open' },
      prefer: ['email'],
      discourage: ['social-media-group'],
      cites: cite(
        'PTA',
        'Mail er den officielle kanal; grupper er for forældrene indbyrdes.',
        'E-mail is the official channel; groups are for parents among themselves.',
      ),
    },
  ],
});
