import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Private channels: groups on social media and staff's own phones are no part of the cooperation. */
export const privateChannels: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'no-school-matters-on-social-media',
      title: {
        da: 'Skolens sager hører ikke til på sociale medier',
        en: 'School matters do not belong on social media',
      },
      force: 'should',
      discourage: ['social-media-group'],
      cites: practised('social-media'),
    },
    {
      id: 'no-texts-to-private-phones',
      title: { da: 'Medarbejderes private telefoner er ikke en kanal', en: "Staff's private phones are not a channel" },
      force: 'should',
      when: { toSide: 'school' },
      discourage: ['sms'],
      cites: practised('private-phones'),
    },
  ],
  mandates: [
    {
      id: 'leader-moderates',
      title: { da: 'Lederen kan fjerne det, der ikke hører hjemme', en: 'The leader can remove what does not belong' },
      force: 'should',
      holders: ['leader'],
      action: 'do',
      subjects: ['moderation'],
      answer: 'yes',
      cites: practised('moderation'),
    },
  ],
};
