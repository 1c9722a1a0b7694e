import { describe, expect, it } from 'vitest';
import { aalborg } from '../aalborg/aalborg.js';
import { explain } from '../explain/explain.js';
import { defineFrame } from '../frame/define-frame.js';
import { composeModel, valueOf } from '../index.js';
import { commonPractice } from '../practice/common-practice.js';
import { actionPlan, after, inForce, model, planWith, planWithout, stepOf } from './agreement.fixture.js';
import { assessAgreement } from './assess.js';
import type { AgreementDraft } from './content.js';

const on = '2026-11-24';

const findings = (draft: AgreementDraft, day = on) => assessAgreement(model, draft, day);
const codes = (draft: AgreementDraft, day = on) =>
  findings(draft, day).map(({ code, path }) => `${code} ${path.join('.')}`);

const { actions, contact, decisions, meetings, parties } = actionPlan.content;
const [action] = actions;
const [call] = contact;
const [seating] = decisions;
const [meeting] = meetings;

const cooperation = (change: Partial<AgreementDraft['content']> = {}): AgreementDraft => ({
  ...planWith(change),
  template: 'aalborg/cooperation-agreement',
});

/** Every gap that can be there, and the draft that has it. */
const gaps: readonly (readonly [string, AgreementDraft])[] = [
  ['action-without-date actions.0.due', planWith({ actions: [without(action, 'due')] })],
  ['action-without-end actions.0.doneWhen', planWith({ actions: [without(action, 'doneWhen')] })],
  ['action-without-owner actions.0.by', planWith({ actions: [{ ...action, by: [] }] })],
  ['action-without-setting actions.0.setting', planWith({ actions: [without(action, 'setting')] })],
  ['actions-missing actions', planWith({ actions: [] })],
  ['childs-view-missing childsView', planWithout('childsView')],
  ['childs-view-not-heard childsView', planWith({ childsView: { text: 'It is loud.', heardBy: [] } })],
  ['contact-missing contact', cooperation({ contact: [] })],
  ['contact-without-channel contact.0.channels', planWith({ contact: [{ ...call, channels: [] }] })],
  ['contact-without-frequency contact.0', planWith({ contact: [without(without(call, 'often'), 'reply')] })],
  ['contact-without-party contact.0', planWith({ contact: [{ ...call, to: [] }] })],
  ['contact-without-party contact.0', planWith({ contact: [{ ...call, by: ['h1'], to: ['h1'] }] })],
  ['decision-without-decider decisions.0.by', planWith({ decisions: [{ ...seating, by: [] }] })],
  ['decision-without-forum decisions.0.forum', planWith({ decisions: [without(seating, 'forum')] })],
  ['decisions-missing decisions', planWith({ decisions: [] })],
  [
    'expectation-without-party expectations.0',
    planWith({ expectations: [{ id: 'x', by: [], of: [], text: 'Be kind.' }] }),
  ],
  ['expectations-missing expectations', cooperation({ expectations: [] })],
  ['expectations-one-way expectations', planWith({ expectations: actionPlan.content.expectations.slice(0, 1) })],
  ['forum-unfit decisions.0.forum', planWith({ decisions: [{ ...seating, forum: 'platform-post' }] })],
  ['goal-without-aim goals.0.aims', planWith({ goals: [{ id: 'g', aims: [], text: 'To be happy.' }] })],
  ['goals-missing goals', planWith({ goals: [] })],
  ['holder-left-out parties', planWith({ parties: parties.filter(({ id }) => id !== 'h2') })],
  ['holders-not-counted holders', planWith({ holders: {} })],
  ['kind-not-in-model ', { ...actionPlan, template: 'aalborg/another-plan' }],
  ['party-missing parties', planWith({ parties: parties.filter(({ role }) => role === 'class-teacher') })],
  ['party-without-part parties.4', planWith({ parties: [...parties, { id: 'p1', role: 'pedagogue' }] })],
  ['promise-unfit contact.0.channels', planWith({ contact: [{ ...call, channels: ['platform-absence-report'] }] })],
  ['due-when-over actions.0.due', planWith({ actions: [{ ...action, due: '2027-06-26' }] })],
  ['due-when-over meetings.0.on', planWith({ meetings: [{ ...meeting, on: '2027-06-26' }] })],
  ['meeting-unfit meetings.0.channel', planWith({ meetings: [{ ...meeting, channel: 'platform-post' }] })],
  ['meeting-without-party meetings.0.who', planWith({ meetings: [{ ...meeting, who: [] }] })],
  ['review-missing review', planWithout('review')],
  ['review-overdue review.on', planWith({ review: { on: '2026-11-23' } })],
  ['review-too-far review.on', planWith({ review: { on: '2027-05-25' } })],
  ['review-when-over review.on', planWith({ until: '2027-01-10' })],
  ['validity-over until', planWith({ until: '2026-11-23', review: { on: '2026-11-24' } })],
  ['validity-reversed until', planWith({ from: '2027-07-01' })],
];

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = value;
  return rest;
}

describe('A clear agreement', () => {
  it('has no gap', () => {
    expect(findings(actionPlan)).toEqual([]);
  });

  it('is asked for the same whether oral or written (F3)', () => {
    for (const [gap, draft] of gaps) {
      const oral = { ...draft, content: { ...draft.content, form: 'oral' as const } };
      expect([gap, codes(oral)]).toEqual([gap, codes(draft)]);
    }
  });

  it('has nothing left to be clear about once it is over', () => {
    expect(
      assessAgreement(model, after(inForce, stepOf('e', 'h1', '2027-05-01', { kind: 'end' })), '2029-01-01'),
    ).toEqual([]);
  });
});

describe('A gap in clarity', () => {
  it.each(gaps)('is found: %s', (gap, draft) => {
    expect(codes(draft)).toContain(gap);
  });

  it.each(gaps)('is the only thing that is wrong, where nothing follows from it: %s', (gap, draft) => {
    const follows = ['party-missing parties', 'actions-missing actions', 'holder-left-out parties'];
    const found = codes(draft);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(follows.includes(gap) ? 6 : 3);
  });

  it.each(gaps)('says who asks for it and what to ask, in both languages: %s', (gap, draft) => {
    const [code] = gap.split(' ');
    const finding = findings(draft).find((one) => one.code === code);
    if (code !== 'kind-not-in-model') expect(finding?.because.length).toBeGreaterThan(0);
    for (const locale of ['da', 'en'] as const) {
      const text = finding === undefined ? '' : explain(finding, locale);
      expect(text).toMatch(/[.?]$/);
      expect(text).not.toMatch(/undefined|!/);
    }
  });

  it('rests on the claim that asks for it, or on practice where the text is silent', () => {
    const claimsOf = (draft: AgreementDraft, code: string) =>
      findings(draft)
        .find((one) => one.code === code)
        ?.because.flatMap((ground) => ground.rule?.cites.map(({ section }) => section));
    expect(claimsOf(planWith({ decisions: [] }), 'decisions-missing')).toEqual(['F7']);
    expect(claimsOf(planWithout('childsView'), 'childs-view-missing')).toEqual(['G1', 'K7']);
    expect(claimsOf(planWith({ actions: [] }), 'actions-missing')).toEqual(['P6']);
    expect(claimsOf(cooperation({ expectations: [] }), 'expectations-missing')).toEqual(['R6', 'G3']);
    expect(claimsOf(planWithout('review'), 'review-missing')).toEqual(['plan-and-evaluation', 'talk-each-term']);
  });

  it('says nothing of what people wrote', () => {
    const told = gaps.flatMap(([, draft]) => findings(draft).map(({ params, path }) => JSON.stringify([params, path])));
    expect(told.join()).not.toMatch(/loud|kind\.|happy|evening|morning/);
  });

  it('is not asked for where no frame does: Aalborg alone names no review', () => {
    const text = valueOf(composeModel([aalborg], { on }));
    const plain = {
      id: 'plan-1',
      template: 'aalborg/action-plan',
      content: {
        ...planWithout('review', 'holders').content,
        parties: [
          { id: 't1', role: 'teacher' },
          { id: 'h1', role: 'parent' },
        ],
      },
    };
    expect(assessAgreement(text, plain, on).map(({ code }) => code)).not.toContain('review-missing');
  });

  it('of a review grows with time for an agreement in force', () => {
    expect(assessAgreement(model, inForce, '2027-01-15')).toEqual([]);
    expect(assessAgreement(model, inForce, '2027-01-16').map(({ code }) => code)).toEqual(['review-overdue']);
  });

  it('cannot be looked for on something that is no day', () => {
    expect(() => assessAgreement(model, actionPlan, 'today')).toThrow(RangeError);
  });
});

describe('What law or leadership settle', () => {
  const cites = [{ source: 'act', section: '1', compared: on, paraphrase: { da: 'Sådan er det.', en: 'So it is.' } }];
  const strict = defineFrame({
    id: 'strict-law',
    level: 'law',
    title: { da: 'Streng lov', en: 'Strict law' },
    extends: [aalborg, commonPractice],
    sources: { act: { kind: 'statute', title: { da: 'Lov', en: 'Act' } } },
    rules: [
      {
        id: 'concern-not-by-phone',
        title: { da: 'Bekymringer ikke over telefonen', en: 'No concerns by phone' },
        force: 'must',
        when: { purpose: 'concern', act: ['inform', 'talk'] },
        forbid: ['phone-call'],
        cites,
      },
    ],
    duties: [
      {
        id: 'answer-in-two-days',
        title: { da: 'Svar inden to dage', en: 'Answer in two days' },
        force: 'must',
        by: 'recipient',
        do: 'answer',
        within: { n: 2, unit: 'working-day' },
        when: { purpose: 'concern', act: 'ask' },
        cites,
      },
    ],
    mandates: [
      {
        id: 'teacher-does-not-decide-leave',
        title: { da: 'Læreren afgør ikke fri', en: 'The teacher does not decide on leave' },
        force: 'must',
        holders: ['teacher'],
        action: 'decide',
        subjects: ['leave-of-absence'],
        answer: 'no',
        cites,
      },
    ],
  });
  const lawful = valueOf(composeModel([aalborg, commonPractice, strict], { on }));
  const found = (draft: AgreementDraft) =>
    assessAgreement(lawful, draft, on).map(({ code, because }) => `${code} ${because.map(({ id }) => id).join()}`);

  it('is not promised away: a channel that is forbidden', () => {
    expect(found(planWith({}))).toContain('promise-forbidden strict-law/concern-not-by-phone');
    expect(found(planWith({ contact: [{ ...call, channels: ['meeting'] }] }))).toEqual([]);
  });

  it('is not promised away: an answer later than it must come', () => {
    const slow = planWith({ contact: [{ ...call, channels: ['meeting'], reply: { n: 3, unit: 'working-day' } }] });
    expect(found(slow)).toEqual(['reply-too-late strict-law/answer-in-two-days']);
  });

  it('is not given away: a decision that is not the one’s to take', () => {
    const leave = planWith({
      contact: [],
      decisions: [{ id: 'leave', what: 'Days off.', by: ['t1'], forum: 'meeting', subject: 'leave-of-absence' }],
    });
    expect(found(leave)).toEqual(['decider-may-not strict-law/teacher-does-not-decide-leave']);
  });

  it('is kept within the range that is laid down', () => {
    const slow = planWith({ contact: [{ ...call, reply: { n: 30, unit: 'working-day' } }] });
    expect(findings(slow).map(({ code }) => code)).toEqual(['reply-out-of-range']);
  });
});
