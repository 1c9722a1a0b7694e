import { describe, expect, it } from 'vitest';
import { aalborg } from '../aalborg/aalborg.js';
import { composeModel } from '../compose/compose-model.js';
import type { Model } from '../compose/model.js';
import { item, local, village } from '../compose/small-frames.fixture.js';
import type { Frame, FrameItems } from '../frame/frame.js';
import { valueOf } from '../result.js';
import type { Ids } from '../vocabulary/ids.js';
import { compareStanding } from './compare-standing.js';
import { may } from './may.js';
import { positionOf } from './position.js';
import { standing } from './standing.js';

const on = '2026-11-24';
const text = valueOf(composeModel([aalborg], { on }));

describe('in Aalborg’s text', () => {
  it('the parties are of equal worth: every right that a teacher has, a parent and the child have too', () => {
    for (const role of ['parent', 'child', 'pedagogue', 'leader'] as const) {
      const compared = compareStanding(text, 'teacher', role);
      expect(compared.onlyA.filter((point) => point.of === 'right')).toEqual([]);
      // "The child's not least": the one right that a single party has beside those of all (G1).
      const beside = compared.onlyB.filter((point) => point.of === 'right').map((point) => point.ground?.id);
      expect(beside).toEqual(role === 'child' ? ['aalborg/childs-perspective-heard'] : []);
      expect(compared.equal.filter((point) => point.of === 'right').length).toBeGreaterThan(0);
    }
  });

  it('but they are not equally placed: mandates and knowledge differ between teacher and parent', () => {
    const compared = compareStanding(text, 'teacher', 'parent');
    expect(compared.onlyA.some((point) => point.of === 'mandate')).toBe(true);
    expect(compared.onlyB.some((point) => point.of === 'knowledge')).toBe(true);
  });

  it('the child is a child at home and a pupil at school, the adults parents there and professionals here', () => {
    expect([positionOf(text, 'child', 'home')?.position, positionOf(text, 'child', 'school')?.position]).toEqual([
      'child',
      'pupil',
    ]);
    expect([positionOf(text, 'parent', 'home')?.position, positionOf(text, 'teacher', 'school')?.position]).toEqual([
      'parent',
      'professional',
    ]);
    expect(positionOf(text, 'third-party', 'school')).toBeNull();
  });

  it('leadership sets the overall frame, and professionals structure the single case', () => {
    expect(may(text, 'leader', 'decide', { subject: 'overall-frame' }).answer).toBe('yes');
    expect(may(text, 'teacher', 'decide', { subject: 'case-frame' }).answer).toBe('yes');
  });

  it('says who says so', () => {
    const { because } = may(text, 'teacher', 'decide', { subject: 'case-frame' });
    expect(because.flatMap((ground) => ground.rule?.cites.map((cited) => cited.section) ?? [])).toContain('F2');
  });

  it('gives no permission where it says nothing', () => {
    expect(may(text, 'third-party', 'decide', { subject: 'overall-frame' })).toEqual({
      kind: 'permission',
      answer: 'undetermined',
      because: [],
      missing: [],
    });
  });

  it('names the duties that a parent may come to owe', () => {
    expect(standing(text, 'parent').duties.length).toBeGreaterThan(0);
    expect(() => standing(text, 'grandmother' as 'parent')).toThrow('`grandmother` is not a role');
  });
});

function modelWith(items: FrameItems, rest: Partial<Frame<Ids>> = {}): Model {
  const subjects = { papers: { name: { da: 'papirer', en: 'papers' }, meaning: { da: 'papirer', en: 'papers' } } };
  const frames: readonly Frame<Ids>[] = [village, local(items, { ...rest, vocabulary: { subjects } })];
  return valueOf(composeModel(frames, { on })) as Model;
}

describe('a mandate', () => {
  it('holds for the members of a group', () => {
    const model = modelWith({
      mandates: [{ ...item('see'), holders: ['parent'], action: 'receive', subjects: ['papers'], answer: 'yes' }],
    });
    expect(may(model, 'guardian', 'receive', { subject: 'papers' }).answer).toBe('yes');
    expect(may(model, 'teacher', 'receive', { subject: 'papers' }).answer).toBe('undetermined');
    expect(may(model, 'guardian', 'decide', { subject: 'papers' }).answer).toBe('undetermined');
    expect(may(model, 'guardian', 'receive').answer).toBe('undetermined');
  });

  it('that says no counts before one that says yes', () => {
    const model = modelWith({
      mandates: [
        { ...item('see'), holders: ['parent'], action: 'receive', subjects: ['papers'], answer: 'yes' },
        { ...item('not-guardians'), holders: ['guardian'], action: 'receive', subjects: ['papers'], answer: 'no' },
      ],
    });
    expect(may(model, 'guardian', 'receive', { subject: 'papers' }).answer).toBe('no');
    expect(may(model, 'parent', 'receive', { subject: 'papers' }).answer).toBe('yes');
  });

  it('hangs on a fact that is not given, and names it', () => {
    const model = modelWith({
      mandates: [
        {
          ...item('long-leave'),
          holders: ['teacher'],
          action: 'decide',
          subjects: ['papers'],
          when: { facts: { days: { atMost: 2 } } },
          answer: 'yes',
        },
      ],
    });
    const asked = (facts?: { days: number }): readonly [string, readonly string[]] => {
      const permission = may(model, 'teacher', 'decide', {
        subject: 'papers',
        ...(facts === undefined ? {} : { facts }),
      });
      return [permission.answer, permission.missing];
    };
    expect([asked({ days: 2 }), asked({ days: 3 }), asked()]).toEqual([
      ['yes', []],
      ['undetermined', []],
      ['undetermined', ['days']],
    ]);
  });

  it('may be set aside by name, like any should', () => {
    const model = modelWith({
      mandates: [
        { ...item('see'), holders: ['parent'], action: 'receive', subjects: ['papers'], answer: 'no' },
        {
          ...item('guardians-see'),
          holders: ['guardian'],
          action: 'receive',
          subjects: ['papers'],
          answer: 'yes',
          replaces: ['local/see'],
        },
      ],
    });
    expect(may(model, 'guardian', 'receive', { subject: 'papers' }).answer).toBe('yes');
  });
});

describe('a right', () => {
  it('is a ground for doing what it protects', () => {
    expect(may(modelWith({}), 'parent', 'do', { purpose: 'news', act: 'ask', to: 'teacher' })).toMatchObject({
      answer: 'yes',
      because: [{ id: 'village/both-may-ask' }],
    });
    expect(may(modelWith({}), 'parent', 'do', { purpose: 'news' })).toMatchObject({
      answer: 'undetermined',
      missing: ['act'],
    });
  });

  it('is not taken away by a mandate that says no, unless a must of law does', () => {
    const no = { holders: ['parent'], action: 'do' as const, when: { act: 'ask' as const }, answer: 'no' as const };
    const asked = { purpose: 'news', act: 'ask' as const, to: 'teacher' };
    expect(may(modelWith({ mandates: [{ ...item('hush'), ...no }] }), 'parent', 'do', asked).answer).toBe('yes');
    const law = modelWith({ mandates: [{ ...item('hush'), ...no, force: 'must' }] }, { level: 'law' });
    expect(may(law, 'parent', 'do', asked)).toMatchObject({ answer: 'no', because: [{ id: 'local/hush' }] });
  });
});
