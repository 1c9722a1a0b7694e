import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** K5: a misunderstanding is taken up, possibly with help from a third party. So one must be within reach. */
export const k5: FrameItems<AalborgIds> = {
  rights: [
    {
      id: 'ask-for-a-third-party',
      title: {
        da: 'Enhver part kan bede om hjælp fra en tredjepart',
        en: 'Every party can ask a third party for help',
      },
      force: 'must',
      holders: 'every-party',
      protects: { to: 'third-party', act: ['ask', 'arrange', 'talk'] },
      cites: cite('K5'),
    },
  ],
  mandates: [
    {
      id: 'third-party-helps',
      title: {
        da: 'En tredjepart kan hjælpe med at rydde en misforståelse af vejen',
        en: 'A third party may help to clear up a misunderstanding',
      },
      force: 'should',
      holders: ['third-party'],
      action: 'do',
      subjects: ['clear-up-misunderstanding'],
      answer: 'yes',
      cites: cite('K5'),
    },
  ],
  requirements: [
    {
      id: 'third-party-step-exists',
      title: { da: 'Der er et trin med en tredjepart', en: 'There is a step with a third party' },
      force: 'should',
      scope: 'files',
      span: { after: { purpose: 'misunderstanding' } },
      pattern: { kind: 'existence', a: { to: 'third-party' } },
      remedy: {
        da: 'Giv forløbet en vej, hvor en part kan bede en tredjepart om hjælp.',
        en: 'Give the course a way in which a party can ask a third party for help.',
      },
      cites: cite('K5'),
    },
    {
      id: 'third-party-within-reach',
      title: {
        da: 'En tredjepart kan nås, til misforståelsen er talt igennem',
        en: 'A third party can be reached until the misunderstanding is talked through',
      },
      force: 'must',
      pattern: {
        kind: 'reachable',
        a: { to: 'third-party' },
        after: { purpose: 'misunderstanding', act: ['inform', 'ask', 'arrange'] },
        until: { purpose: 'misunderstanding', act: 'talk' },
      },
      remedy: {
        da: 'Luk ingen vej, før misforståelsen er talt igennem, uden at en tredjepart kan nås derfra.',
        en: 'Close no way before the misunderstanding is talked through unless a third party can be reached from there.',
      },
      cites: cite('K5', 'K4'),
    },
  ],
};
