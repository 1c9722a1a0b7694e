import { describe, expect, it } from 'vitest';
import { faultOf, writtenCases } from './practice.mjs';

const none = new Map();
const asserting = (expected) => new Map([['a-01', { expect: expected, file: 'a.cases.json' }]]);
const channelRule = { id: 'a-01', kind: 'channel', verdict: { prefer: ['phone-call'], avoid: ['hallway-chat'] } };

describe('a published rule', () => {
  it('holds when its case asserts the same', () => {
    const cases = asserting({ channels: { 'phone-call': 'preferred', 'doorstep-talk': 'forbidden' } });
    expect(faultOf(channelRule, cases, none)).toBeUndefined();
  });

  it('fails when its case asserts something else, or nothing, or is not there', () => {
    const other = asserting({ channels: { 'phone-call': 'accepted', 'doorstep-talk': 'discouraged' } });
    expect(faultOf(channelRule, other, none)).toContain('says prefer phone-call');
    expect(faultOf(channelRule, asserting({}), none)).toContain('asserts nothing');
    expect(faultOf(channelRule, none, none)).toContain('no case and no reason');
    expect(faultOf(channelRule, none, new Map([['a-01', 'its reason']]))).toBeUndefined();
  });

  it('keeps kinds of day and hour apart', () => {
    const rule = (value, unit, workingDays) => ({
      id: 'a-01',
      kind: 'responseTime',
      verdict: { value, unit, workingDays },
    });
    const cases = asserting({ duties: [{ duty: 'answer', by: 'recipient', within: { n: 2, unit: 'working-day' } }] });
    expect(faultOf(rule(2, 'day', true), cases, none)).toBeUndefined();
    expect(faultOf(rule(2, 'day', false), cases, none)).toContain('says 2 day');
    expect(faultOf(rule(48, 'hour', true), cases, none)).toContain('says 48 hour of work');
  });

  it('has as many steps as its ladder', () => {
    const rule = { id: 'a-01', kind: 'escalation', verdict: { steps: ['teacher', 'leader'] } };
    expect(faultOf(rule, asserting({ path: { path: 'p', steps: ['a'] } }), none)).toContain('has 2 steps, the case 1');
  });
});

it('the cases that stand beside the frames are found', () => {
  expect(writtenCases().size).toBeGreaterThan(147);
});
