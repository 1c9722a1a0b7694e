import { expect, it } from 'vitest';
import { EventSteps } from './event-steps.js';

const nothing = { moves: [], marked: 0, closes: false };

it('kinds past the most share a place that does not last, and take nothing from those before', () => {
  const steps = new EventSteps(1, 2);
  const [first, second] = [steps.add(nothing), steps.add({ ...nothing, closes: true })];
  for (const place of [first, second, second]) steps.count(place);
  const third = steps.add({ ...nothing, closes: true });
  steps.count(third);
  const fourth = steps.add(nothing);
  expect([first, second, third, fourth].map((place) => steps.isLasting(place))).toEqual([true, true, false, false]);
  expect([steps.countOf(first), steps.countOf(second), steps.countOf(fourth)]).toEqual([1, 2, 0]);
  expect([steps.closes(first), steps.closes(second), steps.closes(fourth)]).toEqual([false, true, false]);
});
