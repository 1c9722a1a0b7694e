import { describe, expect, it } from 'vitest';
import { valueOf } from '../result.js';
import { model } from './agreement.fixture.js';
import type { Agreement } from './agreement.js';
import { applyToAgreement } from './apply.js';
import { assessAgreement } from './assess.js';
import type { AgreementDraft, AgreementProposal } from './content.js';
import { demandsOf, kindsIn } from './demands.js';
import type { AgreementStep } from './event.js';
import { proposeAgreement } from './propose.js';

const on = '2026-11-24';

const family = [
  { id: 't1', role: 'class-teacher' },
  { id: 'h1', role: 'custody-holder' },
  { id: 'h2', role: 'custody-holder' },
] as const;
const child = { id: 'c1', role: 'child' } as const;
const bothWays = [
  { id: 'of-school', by: ['h1', 'h2'], of: ['t1'], text: 'Tell us early.' },
  { id: 'of-home', by: ['t1'], of: ['h1', 'h2'], text: 'Say how it goes.' },
];
const action = {
  id: 'together',
  by: ['t1', 'h1', 'h2', 'c1'],
  what: 'A walk in the morning.',
  setting: 'school',
  due: '2027-01-08',
  doneWhen: 'It is a habit.',
} as const;
const decision = { id: 'seats', what: 'Who sits where.', by: ['t1'], forum: 'meeting' } as const;
const goal = { id: 'a-friend', aims: ['wellbeing'], principle: 'aalborg/every-child-has-a-friend' } as const;
const childsView = { text: 'It is loud.', heardBy: ['t1'], how: 'A walk.', on: '2026-11-23' } as const;
const contact = {
  id: 'weekly',
  by: ['t1', 'h1', 'h2'],
  to: ['t1', 'h1', 'h2'],
  channels: ['phone-call'],
  often: { times: 1, per: 'week' },
} as const;

interface Kind {
  readonly content: AgreementProposal;
  /** The parts without which it is not clear. */
  readonly holds: readonly (keyof AgreementProposal)[];
  /** The ids of those without whom it does not come into force. */
  readonly mustAgree: readonly string[];
  readonly putsInForce: string;
  /** The latest day by which it is looked at again. */
  readonly latest: string;
}

/** Every kind of agreement that the default model has, as clear as it needs to be and no more. */
const kinds: Readonly<Record<string, Kind>> = {
  'aalborg/cooperation-agreement': {
    content: {
      form: 'written',
      parties: [...family, child],
      holders: { 'custody-holder': 2 },
      expectations: bothWays,
      actions: [action],
      goals: [goal],
      decisions: [decision],
      childsView,
      contact: [contact],
      review: { on: '2027-03-01' },
    },
    holds: ['expectations', 'actions', 'goals', 'decisions', 'childsView', 'contact', 'review', 'holders'],
    mustAgree: ['t1', 'h1', 'h2'],
    putsInForce: 't1',
    latest: '2027-11-24',
  },
  'aalborg/contact-agreement': {
    content: {
      form: 'written',
      parties: family,
      holders: { 'custody-holder': 2 },
      contact: [contact],
      review: { on: '2027-03-01' },
    },
    holds: ['contact', 'review', 'holders'],
    mustAgree: ['t1', 'h1', 'h2'],
    putsInForce: 't1',
    latest: '2027-11-24',
  },
  'aalborg/action-plan': {
    content: {
      form: 'written',
      parties: [...family, child],
      holders: { 'custody-holder': 2 },
      actions: [action],
      goals: [goal],
      decisions: [decision],
      childsView,
      review: { on: '2027-03-01' },
    },
    holds: ['actions', 'goals', 'decisions', 'childsView', 'review', 'holders'],
    mustAgree: ['t1', 'h1', 'h2'],
    putsInForce: 't1',
    latest: '2027-05-24',
  },
  'aalborg/class-agreement': {
    content: {
      form: 'written',
      parties: [
        { id: 't1', role: 'class-teacher' },
        { id: 'r1', role: 'contact-parent' },
      ],
      expectations: [
        { id: 'of-school', by: ['r1'], of: ['t1'], text: 'Tell us early.' },
        { id: 'of-home', by: ['t1'], of: ['r1'], text: 'Greet each other.' },
      ],
      goals: [goal],
      decisions: [decision],
      review: { on: '2027-03-01' },
    },
    holds: ['expectations', 'goals', 'decisions', 'review'],
    mustAgree: ['t1', 'r1'],
    putsInForce: 't1',
    latest: '2027-11-24',
  },
  'common-practice/expectations-for-the-year': {
    content: {
      form: 'written',
      parties: family,
      holders: { 'custody-holder': 2 },
      expectations: bothWays,
      contact: [contact],
      review: { on: '2027-03-01' },
    },
    holds: ['expectations', 'contact', 'review', 'holders'],
    mustAgree: ['t1', 'h1', 'h2'],
    putsInForce: 't1',
    latest: '2027-11-24',
  },
  'common-practice/bullying-action-plan': {
    content: {
      form: 'written',
      parties: [{ id: 'l1', role: 'school-leader' }, { id: 'h1', role: 'custody-holder' }, child],
      actions: [{ ...action, by: ['l1'] }],
      decisions: [{ ...decision, by: ['l1'] }],
      childsView: { ...childsView, heardBy: ['l1'] },
      review: { on: '2027-03-01' },
    },
    holds: ['actions', 'decisions', 'childsView', 'review'],
    mustAgree: ['l1'],
    putsInForce: 'l1',
    latest: '2027-05-24',
  },
};

const draftOf = (template: string, content: AgreementProposal): AgreementDraft => ({ id: 'a-1', template, content });

function without(content: AgreementProposal, part: keyof AgreementProposal): AgreementProposal {
  const kept = Object.entries(content).filter(([key]) => key !== part);
  // Only optional parts are left out.
  return Object.fromEntries(kept) as unknown as AgreementProposal;
}

function agreedBy(agreement: Agreement, ids: readonly string[]): Agreement {
  return ids.reduce((before, by) => {
    const step: AgreementStep = { kind: 'agree', id: `y-${by}`, agreement: 'a-1', on, by, version: 1 };
    return valueOf(applyToAgreement(model, before, step));
  }, agreement);
}

function forced(agreement: Agreement, by: string): string {
  const step: AgreementStep = { kind: 'put-in-force', id: 'f', agreement: 'a-1', on, by, version: 1 };
  const applied = applyToAgreement(model, agreement, step);
  return applied.ok ? applied.value.status : applied.issues.map(({ code }) => code).join(' ');
}

it('Every kind of agreement that the model has is tried here', () => {
  expect(kindsIn(model)).toEqual(Object.keys(kinds).sort());
});

describe.each(Object.entries(kinds))('The kind %s', (template, { content, holds, mustAgree, putsInForce, latest }) => {
  const first = content.parties[0]?.id ?? '';
  const proposed = valueOf(proposeAgreement(model, draftOf(template, content), first, on));

  it('is clear with what it must hold', () => {
    expect(assessAgreement(model, proposed, on)).toEqual([]);
  });

  it.each(holds)('is not clear without: %s', (part) => {
    expect(assessAgreement(model, draftOf(template, without(content, part)), on)).not.toEqual([]);
  });

  it('is in force when all have agreed who must, and not while one of them has not', () => {
    expect(proposed.versions[0]?.mustAgree).toEqual(mustAgree);
    for (const missing of mustAgree) {
      const some = agreedBy(
        proposed,
        mustAgree.filter((id) => id !== missing),
      );
      expect(forced(some, putsInForce)).toBe('not-all-agree');
    }
    expect(forced(agreedBy(proposed, mustAgree), putsInForce)).toBe('in-force');
  });

  it('is agreed orally when every party has confirmed it', () => {
    const oral = valueOf(proposeAgreement(model, draftOf(template, { ...content, form: 'oral' }), first, on));
    const everyone = content.parties.map(({ id }) => id);
    expect(agreedBy(oral, everyone.slice(1)).status).toBe('proposed');
    expect(agreedBy(oral, everyone).status).toBe('in-force');
  });

  it('is looked at again in time', () => {
    const reviewed = (day: string) =>
      assessAgreement(model, draftOf(template, { ...content, review: { on: day } }), on).map(({ code }) => code);
    expect(reviewed(latest)).toEqual([]);
    const after = `${latest.slice(0, 8)}${Number(latest.slice(8)) + 1}`;
    expect(reviewed(after)).toEqual(['review-too-far']);
  });

  it('says who may end it', () => {
    expect(demandsOf(model, template)?.kind.endedBy.length).toBeGreaterThan(0);
  });
});
