import { describe, expect, it } from 'vitest';
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
import { applyToAgreement } from './apply.js';
import { assessAgreement } from './assess.js';
import { draftAgreement, proposeAgreement } from './propose.js';

const on = '2026-11-26';

describe('An agreement on its way', () => {
  it('is a draft that nobody answers to until it is proposed', () => {
    const draft = valueOf(draftAgreement(model, actionPlan, 't1', '2026-11-24'));
    expect(draft.status).toBe('draft');
    expect(refusals(draft, stepOf('a', 'h1', on, { kind: 'agree', version: 1 }))).toEqual(['still-a-draft']);
    expect(after(draft, stepOf('p', 't1', on, { kind: 'propose' })).status).toBe('proposed');
  });

  it('can be proposed by a parent, as by a professional', () => {
    expect(valueOf(proposeAgreement(model, actionPlan, 'h2', '2026-11-24')).versions[0]?.by).toBe('h2');
  });

  it('is commented on, and nothing else changes', () => {
    const commented = after(
      proposed,
      stepOf('c', 'h1', on, { kind: 'comment', clause: 'bag-packed', text: 'Not on Fridays.' }),
    );
    expect({ ...commented, events: proposed.events }).toEqual(proposed);
  });

  it('is in force when all who must agree have, and a professional puts it so', () => {
    expect(inForce).toMatchObject({ status: 'in-force', inForce: 1, open: null, reviewOn: '2027-01-15' });
  });

  it('is not in force while one of two custody holders has not agreed', () => {
    const half = after(proposed, ...agreedBy(1, on, ['t1', 'h1']).slice(0, 2));
    expect(refusals(half, stepOf('f', 't1', on, { kind: 'put-in-force', version: 1 }))).toEqual(['not-all-agree']);
  });

  it('is not in force while a wish for a change is left lying, also that of somebody who need not agree', () => {
    const wish = stepOf('w', 'c1', on, { kind: 'ask-for-change', version: 1, clause: 'bag-packed', text: 'Later.' });
    const wished = after(proposed, ...agreedBy(1, on).slice(0, 3), wish);
    const force = stepOf('f', 't1', on, { kind: 'put-in-force', version: 1 });
    expect(refusals(wished, force)).toEqual(['change-asked-for']);
    const heard = after(wished, stepOf('ok', 'c1', on, { kind: 'agree', version: 1 }));
    expect(after(heard, force).status).toBe('in-force');
  });

  it('is declined when somebody who must agree declines, and open again when a new wording is proposed', () => {
    const declined = after(proposed, stepOf('d', 'h2', on, { kind: 'decline', version: 1, text: 'Not like this.' }));
    expect(declined.status).toBe('declined');
    const content = planWith({ actions: actionPlan.content.actions.slice(0, 1) }).content;
    const again = after(declined, stepOf('n', 't1', on, { kind: 'amend', content }));
    expect(again).toMatchObject({ status: 'proposed', open: 2 });
    expect(again.versions[0]?.stances).toHaveLength(1);
    expect(again.versions[1]?.stances).toEqual([]);
  });

  it('lets a party change its mind while it is open', () => {
    const declined = after(proposed, stepOf('d', 'h2', on, { kind: 'decline', version: 1 }));
    expect(after(declined, stepOf('y', 'h2', on, { kind: 'agree', version: 1 })).status).toBe('proposed');
  });

  it('cannot be put in force while something is unclear, and says what', () => {
    const vague = valueOf(proposeAgreement(model, planWith({ decisions: [] }), 't1', '2026-11-24'));
    const agreed = after(vague, ...agreedBy(1, on).slice(0, 3));
    const force = stepOf('f', 't1', on, { kind: 'put-in-force', version: 1 });
    expect(refusals(agreed, force)).toEqual(['not-clear', 'decisions-missing']);
  });
});

describe('An oral agreement', () => {
  const oral = planWith({ form: 'oral' });
  const spoken = valueOf(proposeAgreement(model, oral, 't1', '2026-11-24'));
  const all = ['t1', 'h1', 'h2', 'c1'];
  const confirmedBy = (ids: readonly string[]) =>
    after(spoken, ...ids.map((id) => stepOf(`y-${id}`, id, on, { kind: 'agree' as const, version: 1 })));

  it('waits for each party, the child too', () => {
    expect(confirmedBy(all.slice(0, 3)).status).toBe('proposed');
  });

  it('is in force as soon as the last has confirmed it', () => {
    expect(confirmedBy(all)).toMatchObject({ status: 'in-force', inForce: 1 });
  });

  it('is held to the same clarity: unclear, it is confirmed by all and still not in force', () => {
    const vague = valueOf(proposeAgreement(model, planWith({ form: 'oral', goals: [] }), 't1', '2026-11-24'));
    const confirmed = after(
      vague,
      ...all.map((id) => stepOf(`y-${id}`, id, on, { kind: 'agree' as const, version: 1 })),
    );
    expect(confirmed.status).toBe('proposed');
    expect(assessAgreement(model, confirmed, on).map(({ code }) => code)).toEqual(['goals-missing']);
  });
});

describe('An agreement in force', () => {
  it('keeps what is said of how it goes', () => {
    const told = after(
      inForce,
      stepOf('r', 'h1', on, { kind: 'record-progress', clause: 'bag-packed', progress: 'begun' }),
    );
    expect(told.status).toBe('in-force');
    const wrong = stepOf('r', 'h1', on, { kind: 'record-progress', clause: 'bag-packed', progress: 'reached' });
    expect(refusals(inForce, wrong)).toEqual(['no-such-progress']);
    const nowhere = stepOf('r', 'h1', on, { kind: 'record-progress', clause: 'elsewhere', progress: 'done' });
    expect(refusals(inForce, nowhere)).toEqual(['no-such-clause']);
  });

  it('is looked at, and then again on another day', () => {
    const reviewed = after(
      inForce,
      stepOf('v', 'h1', '2027-01-15', { kind: 'review', outcome: 'go-on', next: '2027-04-15' }),
    );
    expect(reviewed.reviewOn).toBe('2027-04-15');
  });

  it('is looked at again before it is over, and before too long', () => {
    const next = (day: string) => stepOf('v', 'h1', '2026-12-01', { kind: 'review', outcome: 'go-on', next: day });
    expect(refusals(inForce, next('2026-12-01'))).toEqual(['review-not-later']);
    expect(refusals(inForce, next('2027-06-26'))).toEqual(['review-after-end']);
    expect(refusals(inForce, next('2027-06-02'))).toEqual(['review-too-late']);
    expect(refusals(inForce, stepOf('v', 'h1', '2026-12-01', { kind: 'review', outcome: 'change' }))).toEqual([
      'review-not-later',
    ]);
  });

  it('holds on while a changed version is before the parties, and keeps the old one', () => {
    const content = planWith({ review: { on: '2027-02-01' } }).content;
    const amended = after(inForce, stepOf('n', 'h1', on, { kind: 'amend', content }));
    expect(amended).toMatchObject({ status: 'in-force', inForce: 1, open: 2 });
    const changed = after(amended, ...agreedBy(2, on));
    expect(changed).toMatchObject({ inForce: 2, open: null, reviewOn: '2027-02-01' });
    expect(changed.versions[0]).toEqual(amended.versions[0]);
  });

  it('is renewed by saying the same once more, for longer', () => {
    const renew = stepOf('n', 't1', '2027-06-01', { kind: 'renew', until: '2027-12-20', review: '2027-09-15' });
    const renewed = after(inForce, renew, ...agreedBy(2, '2027-06-02'));
    expect(renewed.versions[1]).toMatchObject({
      renews: 1,
      content: { until: '2027-12-20', review: { on: '2027-09-15' } },
    });
    expect(renewed.versions[1]?.content.actions).toEqual(renewed.versions[0]?.content.actions);
  });

  it('is not renewed for a shorter time', () => {
    const shorter = stepOf('n', 't1', '2027-06-01', { kind: 'renew', until: '2027-06-20', review: '2027-06-10' });
    expect(refusals(inForce, shorter)).toEqual(['nothing-changed']);
  });

  it('lapses only after its last day, and by nobody', () => {
    const lapse = (day: string) => stepOf('l', '', day, { kind: 'lapse' });
    expect(refusals(inForce, lapse('2027-06-25'))).toEqual(['not-over-yet']);
    expect(after(inForce, lapse('2027-06-26'))).toMatchObject({ status: 'lapsed', inForce: null, reviewOn: null });
    const open = valueOf(proposeAgreement(model, { ...actionPlan, content: withoutEnd() }, 't1', '2026-11-24'));
    expect(refusals(after(open, ...agreedBy(1, on)), lapse('2030-01-01'))).toEqual(['no-last-day']);
  });

  it('is ended by a parent or a professional, not by the child', () => {
    expect(refusals(inForce, stepOf('e', 'c1', on, { kind: 'end' }))).toEqual(['may-not-end']);
    expect(after(inForce, stepOf('e', 'h2', on, { kind: 'end', text: 'It has worked.' })).status).toBe('ended');
  });
});

function withoutEnd() {
  const { until: _until, ...content } = actionPlan.content;
  return content;
}

describe('Who may do what', () => {
  it('is for the professionals to put in force (F2)', () => {
    const agreed = after(proposed, ...agreedBy(1, on).slice(0, 3));
    expect(refusals(agreed, stepOf('f', 'h1', on, { kind: 'put-in-force', version: 1 }))).toEqual(['may-not-frame']);
  });

  it('is every party’s to say yes, no, or that something should be different', () => {
    for (const by of ['t1', 'h1', 'c1']) {
      expect(refusals(proposed, stepOf('y', by, on, { kind: 'agree', version: 1 }))).toEqual([]);
      expect(refusals(proposed, stepOf('d', by, on, { kind: 'decline', version: 1 }))).toEqual([]);
      expect(refusals(proposed, stepOf('w', by, on, { kind: 'ask-for-change', version: 1, text: 'Please.' }))).toEqual(
        [],
      );
    }
  });

  it('is not settled for somebody of whom no frame speaks: unknown is not yes', () => {
    const parties = [...actionPlan.content.parties, { id: 'm1', role: 'municipality' }];
    const withOther = valueOf(proposeAgreement(model, planWith({ parties }), 't1', '2026-11-24'));
    const comment = stepOf('c', 'm1', on, { kind: 'comment', text: 'Noted.' });
    expect(refusals(withOther, comment)).toEqual(['may-not']);
  });

  it('is forgotten when the model no longer has the kind: then it can only lapse', () => {
    const bare = { ...model, items: { ...model.items, agreements: [] } };
    const agree = stepOf('y', 'h1', on, { kind: 'agree', version: 1 });
    const applied = applyToAgreement(bare, proposed, agree);
    expect(applied.ok || applied.issues.map(({ code }) => code)).toEqual(['kind-not-in-model']);
    const lapsed = applyToAgreement(bare, inForce, stepOf('l', '', '2027-07-01', { kind: 'lapse' }));
    expect(lapsed.ok && lapsed.value.status).toBe('lapsed');
  });
});
