import { expectTypeOf, test } from 'vitest';
import { aalborg } from '../aalborg/aalborg.js';
import { defineFrame } from '../frame/define-frame.js';
import type { Frame } from '../frame/frame.js';
import type { Ids } from '../vocabulary/ids.js';
import type { commonPractice } from './common-practice.js';
import type { PracticeIds } from './ids.js';
import { oralChannels } from './words/channels-oral.js';
import { platformChannels } from './words/channels-platform.js';
import { writtenChannels } from './words/channels-written.js';
import { duties } from './words/duties.js';
import { facts } from './words/facts.js';
import { purposes } from './words/purposes.js';
import { roles } from './words/roles.js';

type WordsOf<F> = F extends Frame<infer V extends Ids> ? { readonly [Kind in keyof V]: V[Kind] } : never;

test('the words named by hand for common practice are exactly those that the frame adds', () => {
  const inferred = defineFrame({
    id: 'words',
    level: 'guidance',
    title: { da: 'Ord', en: 'Words' },
    extends: [aalborg],
    sources: {},
    vocabulary: {
      roles,
      purposes,
      channels: { ...oralChannels, ...platformChannels, ...writtenChannels },
      facts,
      duties,
    },
  });
  expectTypeOf<WordsOf<typeof inferred>>().toEqualTypeOf<WordsOf<Frame<PracticeIds>>>();
  expectTypeOf<WordsOf<typeof commonPractice>>().toEqualTypeOf<WordsOf<Frame<PracticeIds>>>();
});
