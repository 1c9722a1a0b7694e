import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** T7: parents connect to the channels that are available. Families whom a channel does not reach are seen. */
export const t7: FrameItems<AalborgIds> = {
  duties: [
    {
      id: 'parent-connects',
      title: { da: 'Forældre kobler sig på de kanaler, der findes', en: 'Parents connect to the channels there are' },
      force: 'should',
      by: 'parent',
      do: 'connect-to-channels',
      when: { fromSide: 'school', toSide: 'home', reach: 'no-platform' },
      cites: cite('T7'),
    },
    {
      id: 'find-another-way-to-the-unreached',
      title: { da: 'Find en anden vej til den, der ikke nås', en: 'Find another way to those not reached' },
      force: 'should',
      by: 'sender',
      do: 'find-another-way',
      when: { fromSide: 'school', toSide: 'home', reach: ['no-platform', 'paper-only'] },
      cites: cite('T7', 'T5'),
    },
  ],
};
