import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** R1: the parties acknowledge each other's role in the community. So the roles are visible. */
export const r1: FrameItems<AalborgIds> = {
  rights: [
    {
      id: 'know-who-does-what',
      title: {
        da: 'Enhver part kan få at vide, hvem der har hvilken rolle',
        en: 'Every party can learn who has which role',
      },
      force: 'must',
      holders: 'every-party',
      cites: cite('R1', 'P8'),
    },
  ],
};
