import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStep } from '../flow.js';
import { exploreFlow } from './explore-flow.js';
import { occurringSteps } from './occurring-steps.js';
import { prepareFlow } from './prepare.js';
import { randomFlow } from './sketch/random-flow.js';
import { A, absence, letters } from './sketch/requirement-sketch.js';

const limit = 3000;

it('one pass sees exactly the kinds of step that a search for each of them alone finds', () => {
  fc.assert(
    fc.property(randomFlow, fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), (flow, numbers) => {
      const prepared = prepareFlow(flow);
      const steps = flow.nodes.filter(isStep).map(({ id }) => id);
      // Number 0 is a step that nobody looks for.
      const kinds = new Map(steps.map((id, index) => [id, numbers[index % numbers.length] ?? 0]));
      const wanted = new Set([...kinds.values()].filter((kind) => kind > 0));
      const seen = occurringSteps(prepared, (id) => kinds.get(id) || undefined, wanted, limit);
      for (const kind of wanted) {
        const given = Object.fromEntries(steps.map((id) => [id, kinds.get(id) === kind ? A : 0]));
        const { result } = exploreFlow(prepared, absence, letters(given), { limit });
        if (result === 'not-assessed') continue;
        if (seen.kinds.has(kind)) expect(result).toBe('fail');
        else if (seen.isWhole) expect(result).toBe('pass');
      }
    }),
    { numRuns: 300 },
  );
});

it('what was seen before the limit stands, and what was not is not called impossible', () => {
  fc.assert(
    fc.property(randomFlow, (flow) => {
      const steps = flow.nodes.filter(isStep).map(({ id }) => id);
      const kinds = new Map(steps.map((id, index) => [id, index]));
      const look = (most: number) =>
        occurringSteps(prepareFlow(flow), (id) => kinds.get(id), new Set(kinds.values()), most);
      const [all, some] = [look(limit), look(3)];
      expect([...some.kinds].filter((kind) => !all.kinds.has(kind))).toEqual([]);
      if (some.isWhole) expect([...some.kinds].sort()).toEqual([...all.kinds].sort());
    }),
    { numRuns: 100 },
  );
});
