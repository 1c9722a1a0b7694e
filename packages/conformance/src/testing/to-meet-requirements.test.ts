import { defaultModel, valueOf } from '@samarbejde/core';
import { describe, expect, it } from 'vitest';
import { checkFlow } from '../check-flow/check-flow.js';
import { readFlow } from '../flow/read-flow.js';
import type { Mapping } from '../mapping/mapping.js';
import { type RequirementMatchers, toMeetRequirements } from './to-meet-requirements.js';

declare module 'vitest' {
  // What a vendor's tests declare, to be tried by the compiler here.
  interface Matchers<T> extends RequirementMatchers<T> {}
}
expect.extend({ toMeetRequirements });

const model = defaultModel('2026-11-24');
const asking = '{ "flow": "ask", "steps": [{ "id": "ask-home", "title": "Ask the home" }] }';
const mapping: Mapping = {
  schemaVersion: 1,
  rows: [{ match: { element: 'ask-home' }, from: 'teacher', to: 'custody-holder', act: 'ask', purpose: 'everyday' }],
};

describe('a test of one’s own about a process', () => {
  it('fails where the process breaks a requirement, and says which, where and the way out', async () => {
    const flow = valueOf(await readFlow(asking));
    expect(() => expect(flow).toMeetRequirements(model, { mapping, assumeUsual: true })).toThrow(
      /does not meet the requirements:\n[\s\S]*ask-home: [\s\S]*The school gets an answer to a question[\s\S]*Let every question lead/,
    );
    expect(() => expect(flow).toMeetRequirements(model, { mapping, locale: 'da' })).toThrow(/opfylder ikke kravene/);
  });

  it('fails where nothing is mapped', async () => {
    const flow = valueOf(await readFlow(asking));
    expect(() => expect(flow).toMeetRequirements(model)).toThrow('Nothing could be assessed');
  });

  it('throws back a report, and a missing model, with the call as it should be', async () => {
    const flow = valueOf(await readFlow(asking));
    const call = 'expect(flow).toMeetRequirements(model, { mapping })';
    expect(() => expect(checkFlow(model, flow, { mapping })).toMeetRequirements(model)).toThrow(call);
    // @ts-expect-error a model is needed
    expect(() => expect(flow).toMeetRequirements()).toThrow(call);
    // A misspelt option is no option.
    // @ts-expect-error
    expect(() => expect(flow).toMeetRequirements(model, { maping: mapping })).toThrow('Nothing could be assessed');
  });
});
