import { expectTypeOf, test } from 'vitest';
import { aalborg } from '../aalborg/aalborg.js';
import type { AalborgIds } from '../aalborg/ids.js';
import { aims } from '../aalborg/words/aims.js';
import { channels } from '../aalborg/words/channels.js';
import { duties } from '../aalborg/words/duties.js';
import { purposes } from '../aalborg/words/purposes.js';
import { roles } from '../aalborg/words/roles.js';
import { defineFrame } from '../frame/define-frame.js';
import type { Frame } from '../frame/frame.js';
import { commonPractice } from './common-practice.js';
import type { PracticeIds } from './ids.js';
import { oralChannels } from './words/channels-oral.js';
import { platformChannels } from './words/channels-platform.js';
import { writtenChannels } from './words/channels-written.js';
import { duties as practiceDuties } from './words/duties.js';
import { facts } from './words/facts.js';
import { purposes as practicePurposes } from './words/purposes.js';
import { roles as practiceRoles } from './words/roles.js';

test('the words that are named by hand for Aalborg are exactly those that the frame defines', () => {
  const inferred = defineFrame({
    id: 'words',
    level: 'municipality',
    title: { da: 'Ord', en: 'Words' },
    sources: {},
    vocabulary: { aims, roles, purposes, channels, duties },
  });
  expectTypeOf(inferred).toEqualTypeOf<Frame<{ [Kind in keyof AalborgIds]: AalborgIds[Kind] }>>();
  expectTypeOf(aalborg).toEqualTypeOf<Frame<AalborgIds>>();
});

test('the words that are named by hand for common practice are exactly those that the frame adds', () => {
  const inferred = defineFrame({
    id: 'words',
    level: 'guidance',
    title: { da: 'Ord', en: 'Words' },
    extends: [aalborg],
    sources: {},
    vocabulary: {
      roles: practiceRoles,
      purposes: practicePurposes,
      channels: { ...oralChannels, ...platformChannels, ...writtenChannels },
      facts,
      duties: practiceDuties,
    },
  });
  expectTypeOf(inferred).toEqualTypeOf<Frame<{ [Kind in keyof PracticeIds]: PracticeIds[Kind] }>>();
  expectTypeOf(commonPractice).toEqualTypeOf<Frame<PracticeIds>>();
});
