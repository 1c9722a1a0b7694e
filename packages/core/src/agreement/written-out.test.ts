import { describe, expect, it } from 'vitest';
import { agreementDocument } from '../explain/agreement-document.js';
import { valueOf } from '../result.js';
import {
  actionPlan,
  after,
  agreedBy,
  inForce,
  model,
  planWith,
  proposed,
  refusals,
  stepOf,
} from './agreement.fixture.js';
import { proposeAgreement } from './propose.js';
import { replayAgreement } from './replay.js';

const on = '2026-11-26';
const { parties, actions, contact, meetings } = actionPlan.content;

/** The plan as if there were one custody holder. */
const withoutTheSecond = planWith({
  parties: parties.filter(({ id }) => id !== 'h2'),
  holders: { 'custody-holder': 1 },
  expectations: [
    { id: 'tell-us-early', by: ['h1'], of: ['t1'], text: 'Tell us early.' },
    { id: 'say-how-evenings-go', by: ['t1'], of: ['h1'], text: 'Say how the evenings go.' },
  ],
  actions: actions.map((one) => ({ ...one, by: one.by.filter((id) => id !== 'h2') })),
  contact: contact.map((one) => ({ ...one, by: ['t1', 'h1'], to: ['t1', 'h1'] })),
  meetings: meetings.map((one) => ({ ...one, who: ['t1', 'h1'] })),
}).content;
const amend = stepOf('n', 't1', on, { kind: 'amend', content: withoutTheSecond });
const force = (version: number) => stepOf(`f${version}`, 't1', on, { kind: 'put-in-force', version });
const agrees = (by: string, version: number) => stepOf(`y${version}-${by}`, by, on, { kind: 'agree', version });

describe('Somebody who shares the custody', () => {
  it('is not written out of what they said no to: they must agree to that as well', () => {
    const declined = after(proposed, stepOf('d', 'h2', on, { kind: 'decline', version: 1 }));
    const amended = after(declined, amend, agrees('t1', 2), agrees('h1', 2));
    expect(amended.versions[1]?.mustAgree).toEqual(['t1', 'h1', 'h2']);
    expect(refusals(amended, force(2))).toEqual(['not-all-agree']);
  });

  it('is not written out of what is in force either, nor by one amendment after another', () => {
    const amended = after(inForce, amend, agrees('t1', 2), agrees('h1', 2));
    expect(refusals(amended, force(2))).toEqual(['not-all-agree']);
    const content = { ...withoutTheSecond, review: { on: '2027-02-01' } };
    const again = after(amended, stepOf('m', 'h1', on, { kind: 'amend', content }), agrees('t1', 3), agrees('h1', 3));
    expect(refusals(again, force(3))).toEqual(['not-all-agree']);
  });

  it('can agree to it, decline it, and be seen to be waited for', () => {
    const amended = after(proposed, amend, agrees('t1', 2), agrees('h1', 2));
    expect(agreementDocument(amended, model, 'en', 'text')).toContain('- Custody holder 2: has yet to answer.');
    expect(after(amended, stepOf('d', 'h2', on, { kind: 'decline', version: 2 })).status).toBe('declined');
    const agreed = after(amended, agrees('h2', 2), force(2));
    expect(agreed.status).toBe('in-force');
    const replayed = replayAgreement(agreed.events);
    expect(JSON.stringify(replayed.ok && replayed.value)).toBe(JSON.stringify(agreed));
  });

  it('has no more to say once they have agreed to be out of it and it holds', () => {
    const agreed = after(proposed, amend, agrees('t1', 2), agrees('h1', 2), agrees('h2', 2), force(2));
    const comment = stepOf('c', 'h2', on, { kind: 'comment', text: 'Noted.' });
    expect(refusals(agreed, comment)).toEqual(['not-among-parties']);
  });

  it('is no hindrance to an agreement of its own, made from the beginning', () => {
    const fresh = valueOf(proposeAgreement(model, { ...actionPlan, content: withoutTheSecond }, 't1', '2026-11-24'));
    expect(fresh.versions[0]?.mustAgree).toEqual(['t1', 'h1']);
  });
});

describe('A teacher', () => {
  it('can be followed by another without having to agree', () => {
    const instead = (id: string): string => (id === 't1' ? 't2' : id);
    const content = {
      ...planWith({
        parties: parties.map((one) => ({ ...one, id: instead(one.id) })),
        expectations: actionPlan.content.expectations.map((one) => ({
          ...one,
          by: one.by.map(instead),
          of: one.of.map(instead),
        })),
        actions: actions.map((one) => ({ ...one, by: one.by.map(instead) })),
        decisions: actionPlan.content.decisions.map((one) => ({ ...one, by: one.by.map(instead) })),
        contact: contact.map((one) => ({ ...one, by: one.by.map(instead), to: one.to.map(instead) })),
        meetings: meetings.map((one) => ({ ...one, who: one.who.map(instead) })),
        childsView: { ...actionPlan.content.childsView, heardBy: ['t2'] },
      }).content,
    };
    const amended = after(inForce, stepOf('n', 'h1', on, { kind: 'amend', content }));
    const steps = agreedBy(2, on, ['t2', 'h1', 'h2']).map((step) =>
      step.kind === 'put-in-force' ? { ...step, by: 't2' } : step,
    );
    expect(after(amended, ...steps)).toMatchObject({ inForce: 2 });
  });
});
