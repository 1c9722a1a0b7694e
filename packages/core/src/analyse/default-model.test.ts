import { describe, expect, it } from 'vitest';
import { defaultModel, valueOf } from '../index.js';
import { verifyModel } from './verify-model.js';

const { findings } = valueOf(verifyModel(defaultModel('2026-11-24')));

describe('over the whole situation space of the default model', () => {
  it('every act that a role may do leaves a channel that can be used and is not forbidden', () => {
    const closed = findings.filter(({ code }) => code === 'no-channel-fits' || code === 'every-channel-forbidden');
    expect(closed).toEqual([]);
  });

  it('every party holds a right, can be reached, and can be heard', () => {
    const lost = ['party-without-right', 'party-out-of-reach', 'party-without-voice'];
    expect(findings.filter(({ code }) => lost.includes(code))).toEqual([]);
  });

  it('every duty to do something can be met', () => {
    expect(findings.filter(({ code }) => code === 'duty-cannot-be-met')).toEqual([]);
  });

  it('advice against every way is given only where the home is under suspicion', () => {
    const [only, ...others] = findings.filter(({ code }) => code === 'only-discouraged-left');
    expect(others).toEqual([]);
    const situations = only !== undefined && 'situations' in only ? only.situations : [];
    expect(situations.length).toBeGreaterThan(0);
    for (const { example } of situations) expect(example.suspicion).toBe('home');
  });
});
