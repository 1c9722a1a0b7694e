import { describe, expect, it } from 'vitest';
import { explain } from '../explain/explain.js';
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
import type { Agreement } from './agreement.js';
import { applyToAgreement } from './apply.js';
import type { AgreementDraft } from './content.js';
import type { AgreementStep } from './event.js';
import { proposeAgreement } from './propose.js';

const on = '2026-11-26';
const comment = { kind: 'comment', text: 'Noted.' } as const;

/** A step from outside the types. */
const raw = (step: object): AgreementStep => step as unknown as AgreementStep;

function faults(draft: AgreementDraft, by = 't1', day = '2026-11-24'): readonly string[] {
  const made = proposeAgreement(model, draft, by, day);
  return made.ok ? [] : made.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('A step that does not belong', () => {
  const ended = after(inForce, stepOf('e', 'h1', on, { kind: 'end' }));
  const cases: readonly (readonly [string, Agreement, AgreementStep, readonly string[]])[] = [
    ['out of order', inForce, stepOf('c', 't1', '2026-11-24', comment), ['event-out-of-order']],
    ['twice', inForce, stepOf('agree-1-h1', 'h1', on, { kind: 'agree', version: 1 }), ['event-twice']],
    ['by somebody who is no party', inForce, stepOf('c', 'x9', on, comment), ['not-among-parties']],
    ['after the end', ended, stepOf('c', 't1', '2026-12-01', comment), ['agreement-over']],
    ['on a day that does not exist', inForce, stepOf('c', 't1', '2026-02-30', comment), ['no-such-date']],
    ['on something that is no day', inForce, stepOf('c', 't1', 'tomorrow', comment), ['not-a-date']],
    ['with a time', inForce, stepOf('c', 't1', '2026-11-26T08:00', comment), ['date-with-time']],
    ['for another agreement', inForce, { ...stepOf('c', 't1', on, comment), agreement: 'other' }, ['other-agreement']],
    ['of no known kind', inForce, raw({ ...stepOf('c', 't1', on, comment), kind: 'sign' }), ['unknown-event']],
    [
      'of a kind from the prototype',
      inForce,
      raw({ ...stepOf('c', 't1', on, comment), kind: 'toString' }),
      ['unknown-event'],
    ],
    ['proposing twice', proposed, stepOf('p', 't1', on, { kind: 'propose' }), ['already-proposed']],
    [
      'agreeing when nothing is open',
      inForce,
      stepOf('y', 't1', on, { kind: 'agree', version: 1 }),
      ['not-before-the-parties'],
    ],
    ['agreeing to another version', proposed, stepOf('y', 't1', on, { kind: 'agree', version: 2 }), ['other-version']],
    [
      'reviewing before it holds',
      proposed,
      stepOf('v', 't1', on, { kind: 'review', outcome: 'end' }),
      ['agreement-not-in-force'],
    ],
    [
      'renewing before it holds',
      proposed,
      stepOf('n', 't1', on, { kind: 'renew', review: '2027-01-01' }),
      ['agreement-not-in-force'],
    ],
    ['lapsing before it holds', proposed, stepOf('l', '', '2030-01-01', { kind: 'lapse' }), ['agreement-not-in-force']],
    [
      'amending nothing',
      proposed,
      stepOf('n', 't1', on, { kind: 'amend', content: actionPlan.content }),
      ['nothing-changed'],
    ],
    ['saying nothing', proposed, stepOf('c', 't1', on, { kind: 'comment', text: '  ' }), ['text-missing']],
    [
      'saying too much',
      proposed,
      stepOf('c', 't1', on, { kind: 'comment', text: 'x'.repeat(4001) }),
      ['text-too-long'],
    ],
    [
      'with a child heard by nobody who is there',
      inForce,
      stepOf('v', 't1', on, {
        kind: 'review',
        outcome: 'go-on',
        next: '2027-02-01',
        childsView: { text: 'Fine.', heardBy: ['t1', 'x9'] },
      }),
      ['unknown-party'],
    ],
    ['about no clause', proposed, stepOf('c', 't1', on, { ...comment, clause: '__proto__' }), ['no-such-clause']],
    [
      'with a review on no day',
      inForce,
      stepOf('v', 't1', on, { kind: 'review', outcome: 'go-on', next: '2027-13-01' }),
      ['no-such-date'],
    ],
    [
      'renewed until no day',
      inForce,
      stepOf('n', 't1', on, { kind: 'renew', until: 'never', review: '2027-09-01' }),
      ['not-a-date'],
    ],
  ];

  it.each(cases)('is refused: %s', (_name, agreement, step, codes) => {
    expect(refusals(agreement, step)).toEqual(codes);
  });

  it.each(cases)('changes nothing: %s', (_name, agreement, step) => {
    const before = JSON.stringify(agreement);
    applyToAgreement(model, agreement, step);
    expect(JSON.stringify(agreement)).toBe(before);
  });

  it.each(cases)(
    'is told in both languages, with what to do, and no word that people wrote: %s',
    (_name, agreement, step) => {
      const applied = applyToAgreement(model, agreement, step);
      const issues = applied.ok ? [] : applied.issues;
      for (const text of issues.flatMap((issue) => [explain(issue, 'da'), explain(issue, 'en')])) {
        expect(text).toMatch(/[.?]$/);
        expect(text).not.toMatch(/undefined|Noted|x9|!/);
      }
    },
  );

  it('is refused again when it was agreed already', () => {
    const agreed = after(proposed, ...agreedBy(1, on).slice(0, 1));
    expect(refusals(agreed, stepOf('again', 't1', on, { kind: 'agree', version: 1 }))).toEqual(['nothing-new']);
  });

  it('cannot bring a stamp of its own', () => {
    const forged = raw({ ...stepOf('y', 't1', on, { kind: 'agree', version: 1 }), putsInForce: { on, digest: 'x' } });
    expect(after(proposed, forged).status).toBe('proposed');
    const content = planWith({ goals: [] }).content;
    const free = raw({
      ...stepOf('n', 't1', on, { kind: 'amend', content }),
      mustAgree: [],
      under: { on, digest: 'x' },
    });
    expect(after(proposed, free).versions[1]?.mustAgree).toEqual(['t1', 'h1', 'h2']);
  });
});

describe('A draft that cannot be proposed', () => {
  const { actions, contact, meetings } = actionPlan.content;
  const [action] = actions;
  it.each([
    ['bad-agreement-id id', { ...actionPlan, id: 'Emma_2B' }],
    ['unknown-id template', { ...actionPlan, template: 'aalborg/action-plans' }],
    ['unknown-id template', { ...actionPlan, template: 'common-practice/every-custody-holder-agrees' }],
    [
      'unknown-id content.parties.0.role',
      planWith({ parties: [{ id: 't1', role: 'teatcher' }], actions: [], contact: [] }),
    ],
    [
      'bad-party-id content.parties.1.id',
      planWith({ parties: [...actionPlan.content.parties.slice(0, 1), { id: 'a b', role: 'parent' }] }),
    ],
    [
      'duplicate-party content.parties.4.id',
      planWith({ parties: [...actionPlan.content.parties, { id: 't1', role: 'teacher' }] }),
    ],
    ['unknown-id content.holders', planWith({ holders: { guardian: 2 } })],
    ['bad-clause-id content.actions.0.id', planWith({ actions: [{ ...action, id: 'Læs' }] })],
    ['bad-clause-id content.actions.0.id', planWith({ actions: [{ ...action, id: '__proto__' }] })],
    ['duplicate-clause content.actions.1.id', planWith({ actions: [action, action] })],
    ['unknown-party content.actions.0.by.0', planWith({ actions: [{ ...action, by: ['x9'] }] })],
    ['text-missing content.actions.0.what', planWith({ actions: [{ ...action, what: '' }] })],
    ['text-missing content.actions.0.what', planWith({ actions: [{ ...action, what: '\u200b\u202e \u0000' }] })],
    ['number-out-of-place content.holders', planWith({ holders: { 'custody-holder': -1 } })],
    ['number-out-of-place content.holders', planWith({ holders: { 'custody-holder': 1.5 } })],
    [
      'number-out-of-place content.contact.0.often.times',
      planWith({ contact: contact.map((one) => ({ ...one, often: { times: 0, per: 'week' } })) }),
    ],
    [
      'number-out-of-place content.contact.0.often.times',
      planWith({ contact: contact.map((one) => ({ ...one, often: { times: Number.NaN, per: 'week' } })) }),
    ],
    [
      'number-out-of-place content.contact.0.reply.n',
      planWith({ contact: contact.map((one) => ({ ...one, reply: { n: -1, unit: 'working-day' } })) }),
    ],
    [
      'number-out-of-place content.contact.0.reply.minutes',
      planWith({ contact: contact.map((one) => ({ ...one, reply: { before: 'school-day', minutes: 0.5 } })) }),
    ],
    [
      'no-such-clock-time content.contact.0.reply.clock',
      planWith({ contact: contact.map((one) => ({ ...one, reply: { clock: '25:00' as '23:00' } })) }), // The point.
    ],
    [
      'hours-reversed content.contact.0.hours.0',
      planWith({
        contact: contact.map((one) => ({ ...one, hours: [{ days: ['mon'], from: '17:00', until: '08:00' }] })),
      }),
    ],
    [
      'number-out-of-place content.meetings.0.minutes',
      planWith({ meetings: meetings.map((one) => ({ ...one, minutes: 0 })) }),
    ],
    ['number-out-of-place content.review.minutes', planWith({ review: { on: '2027-01-15', minutes: 1441 } })],
    ['text-too-long content.actions.0.what', planWith({ actions: [{ ...action, what: 'x'.repeat(4001) }] })],
    ['no-such-date content.actions.0.due', planWith({ actions: [{ ...action, due: '2026-11-31' }] })],
    [
      'list-too-long content.actions',
      planWith({ actions: Array.from({ length: 201 }, (_, index) => ({ ...action, id: `a${index}` })) }),
    ],
    [
      'unknown-id content.goals.0.aims.0',
      planWith({ goals: [{ id: 'g', aims: ['happiness'], text: 'To be happy.' }] }),
    ],
    ['text-missing content.goals.0.text', planWith({ goals: [{ id: 'g', aims: ['wellbeing'] }] })],
    [
      'unknown-id content.goals.0.principle',
      planWith({ goals: [{ id: 'g', aims: ['wellbeing'], principle: 'aalborg/close-by' }] }),
    ],
    [
      'unknown-id content.decisions.0.forum',
      planWith({ decisions: [{ id: 'd', what: 'Seats.', by: ['t1'], forum: 'carrier-pigeon' }] }),
    ],
    [
      'unknown-id content.decisions.0.subject',
      planWith({ decisions: [{ id: 'd', what: 'Seats.', by: ['t1'], subject: 'seats' }] }),
    ],
    [
      'unknown-id content.contact.0.channels.0',
      planWith({ contact: contact.map((one) => ({ ...one, channels: ['telegram'] })) }),
    ],
    [
      'unknown-id content.contact.0.purposes.0',
      planWith({ contact: contact.map((one) => ({ ...one, purposes: ['gossip'] as const })) }),
    ],
    [
      'no-such-date content.meetings.0.on',
      planWith({ meetings: meetings.map((one) => ({ ...one, on: '2027-02-29' })) }),
    ],
    ['not-a-date content.until', planWith({ until: 'summer' })],
    ['not-a-date content.review.on', planWith({ review: { on: '15/1' } })],
  ])('is refused: %s', (fault, draft) => {
    expect(faults(draft)).toContain(fault);
  });

  it('has parties, a day that exists, and somebody of them who proposes it', () => {
    expect(faults(planWith({ parties: [] }))).toContain('no-parties content.parties');
    expect(faults(actionPlan, 't1', '2026-02-30')).toEqual(['no-such-date on']);
    expect(faults(actionPlan, 'x9')).toEqual(['not-among-parties by']);
  });

  it('tells every fault at once', () => {
    const draft = { ...planWith({ until: 'x', review: { on: 'y' } }), id: 'X' };
    expect(faults(draft)).toEqual(['bad-agreement-id id', 'not-a-date content.until', 'not-a-date content.review.on']);
  });

  it('names the nearest word that is known', () => {
    const made = proposeAgreement(model, { ...actionPlan, template: 'aalborg/action-plans' }, 't1', on);
    expect(made.ok ? '' : explain(made.issues[0] ?? { code: '', params: {}, path: [] }, 'en')).toContain(
      '`aalborg/action-plan`',
    );
  });
});
