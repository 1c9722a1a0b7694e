import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Quiet hours say wait, not bad: what is not urgent is held back until the recipient can be expected to be reached. */
export const quietHours: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'wait-outside-hours',
      title: { da: 'Uden for modtagerens tid venter man', en: "Outside the recipient's hours one waits" },
      force: 'should',
      when: { hours: 'outside', urgency: ['routine', 'soon'] },
      defer: {
        channels: { timing: ['live', 'prompt'], channel: { not: 'platform-absence-report' } },
        until: 'recipient-hours',
      },
      cites: practised('quiet-hours'),
    },
  ],
  hours: [
    {
      id: 'school-hours',
      title: { da: 'Skolens folk er til at træffe i skoletiden', en: 'School staff can be reached in school hours' },
      force: 'should',
      of: { side: 'school' },
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', until: '15:00' }],
      exceptClosedDays: true,
      cites: practised('school-hours', 'quiet-hours'),
    },
    {
      id: 'home-hours',
      title: { da: 'Hjemmet har fri efter kl. 17', en: 'The home is left in peace after 17' },
      force: 'should',
      of: { side: 'home' },
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', until: '17:00' }],
      exceptClosedDays: true,
      cites: practised('home-hours', 'quiet-hours'),
    },
  ],
};
