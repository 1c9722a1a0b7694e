import { expectTypeOf, test } from 'vitest';
import { defineFrame } from '../frame/define-frame.js';
import type { Frame } from '../frame/frame.js';
import type { Ids } from '../vocabulary/ids.js';
import type { aalborg } from './aalborg.js';
import type { AalborgIds } from './ids.js';
import { aims } from './words/aims.js';
import { channels } from './words/channels.js';
import { duties } from './words/duties.js';
import { purposes } from './words/purposes.js';
import { roles } from './words/roles.js';

type WordsOf<F> = F extends Frame<infer V extends Ids> ? { readonly [Kind in keyof V]: V[Kind] } : never;

test('the words named by hand for Aalborg are exactly those that the frame defines', () => {
  const inferred = defineFrame({
    id: 'words',
    level: 'municipality',
    title: { da: 'Ord', en: 'Words' },
    sources: {},
    vocabulary: { aims, roles, purposes, channels, duties },
  });
  expectTypeOf<WordsOf<typeof inferred>>().toEqualTypeOf<WordsOf<Frame<AalborgIds>>>();
  expectTypeOf<WordsOf<typeof aalborg>>().toEqualTypeOf<WordsOf<Frame<AalborgIds>>>();
});
