import type { FrameItems } from '../../frame/frame.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** T8: cooperation is online where a platform supports the task, and face to face when that makes sense. */
export const t8: FrameItems<AalborgIds> = {
  requirements: [
    {
      id: 'oral-ways-exist',
      title: { da: 'Der er plads til at tale sammen', en: 'There is room for talking' },
      force: 'should',
      scope: 'files',
      pattern: { kind: 'existence', a: { channel: { mode: 'oral' } } },
      remedy: {
        da: 'Giv mindst ét forløb et trin, hvor skole og hjem taler sammen.',
        en: 'Give at least one course a step in which school and home talk.',
      },
      cites: cite('T8', 'K6'),
    },
    {
      id: 'written-ways-exist',
      title: { da: 'Der er plads til at skrive sammen', en: 'There is room for writing' },
      force: 'should',
      scope: 'files',
      pattern: { kind: 'existence', a: { channel: { mode: 'written' } } },
      remedy: {
        da: 'Giv mindst ét forløb et trin, hvor skole og hjem skriver sammen.',
        en: 'Give at least one course a step in which school and home write.',
      },
      cites: cite('T8', 'K6'),
    },
  ],
};
