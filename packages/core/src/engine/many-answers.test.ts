import { describe, expect, it } from 'vitest';
import { engineOf } from '../compose/model.js';
import { item, say, village } from '../compose/small-frames.fixture.js';
import { composeModel, type Frame, type Ids, valueOf } from '../index.js';

const things = Array.from({ length: 16 }, (_, index) => `thing-${index + 10}`);

/** A duty for each of sixteen things that may be so or not: 65,536 answers, more than are kept. */
const manyDuties: Frame<Ids> = {
  id: 'many-duties',
  level: 'school',
  title: say('Many duties'),
  extends: ['village'],
  sources: { text: { kind: 'policy', title: say('The text') } },
  vocabulary: {
    facts: Object.fromEntries(
      things.map((name) => [
        name,
        {
          name: say(name),
          meaning: say(name),
          kind: 'choice',
          usual: 'no',
          values: { yes: say('yes'), no: say('no') },
        },
      ]),
    ),
    duties: Object.fromEntries(things.map((name) => [`see-to-${name}`, { name: say(name), meaning: say(name) }])),
  },
  duties: things.map((name) => ({
    ...item(`owes-${name}`),
    by: 'sender',
    do: `see-to-${name}`,
    when: { facts: { [name]: 'yes' } },
  })),
};

describe('an engine that was asked for more answers than it keeps', () => {
  it('still gives each its own', () => {
    const model = valueOf(composeModel<readonly Frame<Ids>[]>([village, manyDuties], { on: '2026-11-24' }));
    const { answers, entries } = engineOf(model);
    const owed = things.map((name) =>
      entries.findIndex((entry) => 'ground' in entry && entry.ground.id === `many-duties/owes-${name}`),
    );
    for (let holding = 0; holding < 2 ** things.length; holding += 1) {
      const held = owed.filter((_, index) => (holding & (1 << index)) !== 0);
      if (answers.answerFor(held).duties.length !== held.length) expect(held).toEqual([]);
    }
  });
});
