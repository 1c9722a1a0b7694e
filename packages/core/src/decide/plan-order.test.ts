import { describe, expect, it } from 'vitest';
import { item, local, say, village } from '../compose/small-frames.fixture.js';
import { composeModel, type Frame, type Ids, type Matter, plan, type Recipient, valueOf } from '../index.js';

const on = '2026-11-24';
const remedy = say('turn there');

function planIn(frame: Frame<Ids>, matter: Matter, to: readonly Recipient[]) {
  return plan(valueOf(composeModel<readonly Frame<Ids>[]>([village, frame], { on })), matter, to);
}

describe('A plan for several recipients whose courses are equally long', () => {
  const courses = local({
    courses: [
      {
        ...item('to-teachers'),
        when: { purpose: 'quarrel', to: 'teacher' },
        steps: [{ act: 'arrange' }, { act: 'talk' }],
      },
      { ...item('to-parents'), when: { purpose: 'quarrel', to: 'parent' }, steps: [{ act: 'ask' }, { act: 'record' }] },
    ],
  });
  const matter: Matter = { purpose: 'quarrel', from: 'guardian', tension: 'calm', addressing: 'one' };

  it('takes the same acts in whatever order they are named', () => {
    const [teacher, parent] = [
      { role: 'teacher', reach: 'platform' },
      { role: 'parent', reach: 'platform' },
    ] as const;
    const [one, other] = [planIn(courses, matter, [teacher, parent]), planIn(courses, matter, [parent, teacher])];
    expect(one.steps.map(({ act }) => act)).toEqual(other.steps.map(({ act }) => act));
    expect(one.because).toEqual(other.because);
  });
});

describe('Requirements on whom to turn to before somebody who is held back', () => {
  const before = (id: string, act: 'ask' | 'inform') => ({
    ...item(id),
    remedy,
    pattern: { kind: 'precedence', a: { act, to: ['guardian'] }, b: { purpose: 'quarrel', to: ['parent'] } } as const,
  });
  const quarrels = {
    ...item('no-quarrels'),
    when: { purpose: 'quarrel', to: 'parent' },
    discourage: 'every-channel',
  } as const;
  const matter: Matter = { purpose: 'quarrel', from: 'teacher', tension: 'calm', addressing: 'one' };
  const to: readonly Recipient[] = [{ role: 'parent', reach: 'platform' }];

  it('each give their own act, on their own ground', () => {
    const told = planIn(
      local({ rules: [quarrels], requirements: [before('first-ask', 'ask'), before('first-tell', 'inform')] }),
      matter,
      to,
    );
    expect(told.first.map(({ role, act, because }) => [role, act, because.map(({ id }) => id)])).toEqual([
      ['guardian', 'ask', ['local/first-ask']],
      ['guardian', 'inform', ['local/first-tell']],
    ]);
  });

  it('send nobody anywhere once another requirement has taken their place', () => {
    const replacing = { ...before('first-tell', 'inform'), replaces: ['local/first-ask'] };
    const told = planIn(
      local({ rules: [quarrels], requirements: [before('first-ask', 'ask'), replacing] }),
      matter,
      to,
    );
    expect(told.first.map(({ act }) => act)).toEqual(['inform']);
  });
});
