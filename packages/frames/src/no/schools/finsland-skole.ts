import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { norway } from '../norway.js';

const cite = pageOn('policy');

/** Finsland skole: absence a quarter of an hour before school starts. */
export const finslandSkole: Frame = defineFrame({
  id: 'finsland-skole',
  level: 'school',
  title: { da: 'Finsland skole', en: 'Finsland skole' },
  version: '2026',
  extends: [norway],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Fravær', en: 'Absence' },
      publisher: 'Finsland skole',
      url: 'https://minskole.no/finsland/Underside/19921',
    },
  },
  rules: [
    {
      id: 'absence-on-the-platform',
      title: {
        da: 'Fravær meldes til kontaktlæreren på platformen',
        en: 'Absence is reported to the contact teacher on the platform',
      },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      prefer: ['platform-absence-report'],
      cites: cite(
        'Fravær',
        'Hjemmet giver kontaktlæreren besked på platformen.',
        'The home tells the contact teacher on the platform.',
      ),
    },
  ],
  duties: [
    {
      id: 'absence-a-quarter-before-school',
      title: {
        da: 'Fravær meldes et kvarter før skolen begynder',
        en: 'Absence is reported a quarter of an hour before school',
      },
      force: 'should',
      by: 'sender',
      do: 'inform',
      within: { before: 'school-day', minutes: 15 },
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      cites: cite(
        'Fravær',
        'Der gives besked senest 15 minutter før skolestart.',
        'One tells at the latest 15 minutes before school starts.',
      ),
    },
  ],
});
