import type { FrameItems } from '../../frame/frame.js';
import { schoolAndHome } from '../between.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** G4: we tell each other what matters for the child's learning and wellbeing. The parents' half is under K3. */
export const g4: FrameItems<AalborgIds> = {
  duties: [
    {
      id: 'professional-tells-what-matters',
      title: {
        da: 'Skolen fortæller det vigtige om læring og trivsel',
        en: 'The school tells what matters for learning and wellbeing',
      },
      force: 'should',
      by: 'professional',
      do: 'inform',
      when: { purpose: ['learning-progress', 'wellbeing'], act: ['ask', 'talk'], any: schoolAndHome },
      cites: cite('G4'),
    },
  ],
  principles: [
    {
      id: 'communication-makes-a-difference',
      title: { da: 'Kommunikation gør en forskel', en: 'Communication makes a difference' },
      force: 'should',
      kind: 'guidepost',
      says: {
        da: 'Vi fortæller hinanden det, der betyder noget for barnets læring og trivsel.',
        en: "We tell each other what matters for the child's learning and wellbeing.",
      },
      cites: cite('G4'),
    },
  ],
};
