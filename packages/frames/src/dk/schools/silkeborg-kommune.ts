import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Silkeborg Kommune on bullying: first the staff who are with the child every day, and a plan within ten working days. */
export const silkeborgKommune: Frame = defineFrame({
  id: 'silkeborg-kommune',
  level: 'municipality',
  title: { da: 'Silkeborg Kommune', en: 'Silkeborg Kommune' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Mobning i dagtilbud og skole', en: 'Bullying in day care and school' },
      publisher: 'Silkeborg Kommune',
      url: 'https://silkeborg.dk/borger/boern-og-familie/trivsel-udvikling-og-laering/problemer-i-dagtilbud-eller-skole/mobning',
    },
  },
  duties: [
    {
      id: 'bullying-plan-in-ten-working-days',
      title: {
        da: 'Handlingsplan mod mobning inden ti arbejdsdage',
        en: 'An action plan against bullying within ten working days',
      },
      force: 'should',
      by: 'school-leader',
      do: 'make-action-plan',
      within: { n: 10, unit: 'working-day' },
      when: { purpose: 'bullying', toSide: 'school', act: ['inform', 'ask', 'talk'] },
      cites: cite(
        'Handlingsplan',
        'Ledelsen laver planen senest ti arbejdsdage efter, at den har hørt om det.',
        'The leadership makes the plan within ten working days of hearing of it.',
      ),
    },
  ],
  paths: [
    {
      id: 'bullying-to-the-daily-staff',
      title: {
        da: 'Mobning tages op med dem, der er om barnet til daglig',
        en: 'Bullying is taken up with those who are with the child every day',
      },
      force: 'should',
      opens: { purpose: 'bullying', fromSide: 'home' },
      steps: [
        {
          id: 'staff-with-daily-relation',
          title: { da: 'Personalet med den daglige kontakt', en: 'The staff with the daily contact' },
          parties: ['custody-holder', 'class-teacher'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite(
        'Hvis dit barn bliver mobbet',
        'Man henvender sig til det personale, der har den daglige kontakt med barnet.',
        'One turns to the staff who are with the child every day.',
      ),
    },
  ],
});
