import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain } from '../index.js';
import { parseFrame } from './index.js';

it('whatever is read as a frame gives a value or issues in both languages, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (input) => {
      const read = parseFrame({ id: 'x', level: 'school', title: { da: 'a', en: 'b' }, sources: {}, rules: input });
      const said = read.ok ? [] : read.issues.flatMap((issue) => [explain(issue, 'da'), explain(issue, 'en')]);
      expect(said.every((text) => text.length > 10)).toBe(true);
    }),
  );
});
