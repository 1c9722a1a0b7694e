import { expectTypeOf, it } from 'vitest';
import type { Frame } from '../frame/frame.js';
import type { Ids } from '../vocabulary/ids.js';
import { parseFrame } from './index.js';

it('a frame that was read adds no ids to a model, and no zod type shows', () => {
  const read = parseFrame({});
  if (read.ok) expectTypeOf(read.value).toEqualTypeOf<Frame<Ids>>();
});
