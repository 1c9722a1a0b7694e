import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { norway } from '../norway.js';

const cite = pageOn('policy');

/** Barnevakten, an organisation on children and media: the parents’ group does not replace the school’s platform. */
export const barnevakten: Frame = defineFrame({
  id: 'barnevakten',
  level: 'guidance',
  title: { da: 'Barnevakten', en: 'Barnevakten' },
  version: '2026',
  extends: [norway],
  sources: {
    policy: {
      kind: 'guidance-text',
      title: { da: 'Forældregruppen på Facebook', en: 'The parents’ group on Facebook' },
      publisher: 'Barnevakten',
      url: 'https://www.barnevakten.no/foreldregruppa-pa-facebook/',
    },
  },
  offers: ['social-media-group'],
  rules: [
    {
      id: 'group-does-not-replace-the-platform',
      title: { da: 'Gruppen erstatter ikke skolens platform', en: 'The group does not replace the school’s platform' },
      force: 'should',
      when: { fromSide: 'school', toSide: 'home' },
      discourage: ['social-media-group'],
      cites: cite(
        'Foreldregruppa',
        'Grupperne er ikke en erstatning for den platform, skolen bruger.',
        'The groups are no replacement for the platform that the school uses.',
      ),
    },
  ],
});
