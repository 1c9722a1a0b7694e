import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** P7: at home the child is a child and the adults parents; at school it is a pupil and they are professionals. */
export const p7: FrameItems<AalborgIds> = {
  positions: [
    {
      id: 'child-at-home',
      title: { da: 'Hjemme er barnet barn', en: 'At home the child is a child' },
      force: 'should',
      role: 'child',
      setting: 'home',
      position: 'child',
      cites: cite('P7'),
    },
    {
      id: 'child-at-school',
      title: { da: 'I skolen er barnet elev', en: 'At school the child is a pupil' },
      force: 'should',
      role: 'child',
      setting: 'school',
      position: 'pupil',
      cites: cite('P7'),
    },
    {
      id: 'parent-at-home',
      title: { da: 'Hjemme er de voksne forældre', en: 'At home the adults are parents' },
      force: 'should',
      role: 'parent',
      setting: 'home',
      position: 'parent',
      cites: cite('P7'),
    },
    {
      id: 'professional-at-school',
      title: { da: 'I skolen er de voksne fagfolk', en: 'At school the adults are professionals' },
      force: 'should',
      role: 'professional',
      setting: 'school',
      position: 'professional',
      cites: cite('P7'),
    },
  ],
};
