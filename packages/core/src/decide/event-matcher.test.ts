import { describe, expect, it } from 'vitest';
import { aalborg } from '../aalborg/aalborg.js';
import { composeModel } from '../compose/compose-model.js';
import type { Model } from '../compose/model.js';
import { valueOf } from '../result.js';
import { eventMatcher, matchEvent } from './event-matcher.js';

const model = valueOf(composeModel([aalborg], { on: '2026-11-24' }));
const talk = { purpose: 'misunderstanding', act: 'talk' } as const;
const raise = { purpose: 'misunderstanding', act: ['inform', 'ask', 'arrange'] } as const;

describe('a communication that is known', () => {
  it('is of a group when its sender is a member of it', () => {
    expect(matchEvent(model, { from: 'professional' }, { from: ['teacher'] })).toBe('yes');
    expect(matchEvent(model, { from: 'teacher' }, { from: ['professional'] })).toBe('no');
  });

  it('is of a side whatever role stands there', () => {
    expect(matchEvent(model, { fromSide: 'school', toSide: 'home' }, { from: ['leader'], to: ['parent'] })).toBe('yes');
  });

  it('is so towards one recipient when it is so towards any', () => {
    expect(matchEvent(model, { to: 'child', act: 'talk' }, { to: ['parent', 'child'], act: 'talk' })).toBe('yes');
    expect(matchEvent(model, { toSide: { not: 'home' } }, { to: ['parent', 'child'] })).toBe('yes');
    expect(matchEvent(model, { toSide: { not: 'home' } }, { to: ['parent'] })).toBe('no');
  });

  it('is refused by a not when any role of its sender is among those named', () => {
    expect(matchEvent(model, { from: { not: 'parent' } }, { from: ['teacher', 'parent'] })).toBe('no');
  });

  it('is told by the traits of its channel', () => {
    expect(matchEvent(model, { channel: { mode: 'oral' } }, { channel: 'meeting' })).toBe('yes');
    expect(matchEvent(model, { channel: { mode: 'oral' } }, { channel: 'platform-message' })).toBe('no');
    expect(matchEvent(model, { channel: 'every-channel' }, { channel: 'meeting' })).toBe('yes');
  });

  it('is told by the aim that its purpose serves', () => {
    expect(matchEvent(model, { aim: 'learning' }, { purpose: 'wellbeing' })).toBe('no');
    expect(matchEvent(model, { aim: { not: 'learning' } }, { purpose: 'wellbeing' })).toBe('yes');
  });

  it('matches nothing with words that the model does not have', () => {
    const anyModel: Model = model;
    const outside = { from: ['__proto__'], channel: 'toString', purpose: 'constructor' };
    expect(matchEvent(anyModel, { fromSide: 'home' }, outside)).toBe('no');
    expect(matchEvent(anyModel, { channel: { mode: 'oral' } }, outside)).toBe('no');
    expect(matchEvent(anyModel, { aim: 'learning' }, outside)).toBe('no');
  });
});

describe('a communication that is partly known', () => {
  it('may be of a pattern only where the pattern asks for what is missing', () => {
    expect(matchEvent(model, talk, { purpose: 'misunderstanding' })).toBe('maybe');
    expect(matchEvent(model, talk, { act: 'ask' })).toBe('no');
    expect(matchEvent(model, { act: 'talk' }, { act: 'talk' })).toBe('yes');
  });

  it('is of a pattern for certain when every way of filling it in is', () => {
    const either = { any: [{ purpose: 'wellbeing' as const }, { not: { purpose: 'wellbeing' as const } }] };
    expect(matchEvent(model, either, {})).toBe('yes');
  });

  it('is never of two patterns that shut each other out', () => {
    const outcomes = eventMatcher(model, [raise, talk]).outcomesOf({ purpose: 'misunderstanding' });
    expect(outcomes.map(({ matches }) => matches)).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it('with no recipient given has an unknown one', () => {
    expect(matchEvent(model, { to: 'child' }, { to: [] })).toBe('maybe');
  });

  it('says what it would have to know', () => {
    expect(eventMatcher(model, [{ act: 'ask', importance: 'important' }]).asks).toEqual(['act', 'importance']);
  });

  it('says from where to where it may go when asked', () => {
    const matcher = eventMatcher(model, [{ act: 'ask' }], { sides: true });
    const outcomes = matcher.outcomesOf({ act: 'ask', from: ['teacher'] });
    expect(new Set(outcomes.map(({ toSides }) => toSides.join()))).toEqual(
      new Set(['child', 'home', 'school', 'outside']),
    );
    expect(outcomes.every(({ fromSides, matches }) => fromSides[0] === 'school' && matches[0] === true)).toBe(true);
  });

  it('lists too many outcomes rather than too few when there are more fillings than it tries', () => {
    const first = { urgency: 'now', importance: 'important', sensitivity: 'open', tension: 'calm' } as const;
    const second = { about: 'class', addressing: 'all', hours: 'outside', suspicion: 'home' } as const;
    const third = {
      purpose: 'concern',
      act: 'talk',
      from: 'parent',
      to: 'teacher',
      urgency: 'soon',
      tension: 'heated',
    } as const;
    const outcomes = eventMatcher(model, [first, second, third]).outcomesOf({});
    expect(new Set(outcomes.map(({ matches }) => matches.join())).size).toBe(8);
  });
});
