import type { FrameItems } from '../../frame/frame.js';
import { schoolAndHome } from '../between.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** K3: parents have a supporting role in learning and inform the school of what matters for wellbeing. */
export const k3: FrameItems<AalborgIds> = {
  mandates: [
    {
      id: 'parent-supports-learning',
      title: { da: 'Forældre støtter barnets læring', en: "Parents support the child's learning" },
      force: 'should',
      holders: ['parent'],
      action: 'do',
      subjects: ['support-learning'],
      answer: 'yes',
      cites: cite('K3', 'R4'),
    },
  ],
  duties: [
    {
      id: 'parent-tells-what-matters',
      title: {
        da: 'Forældre fortæller skolen det vigtige om trivsel',
        en: 'Parents tell the school what matters for wellbeing',
      },
      force: 'should',
      by: 'parent',
      do: 'inform',
      when: { purpose: 'wellbeing', act: ['ask', 'talk'], any: schoolAndHome },
      cites: cite('K3', 'G4'),
    },
  ],
};
