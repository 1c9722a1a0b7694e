import { describe, expect, it } from 'vitest';
import { actionPlan, after, agreedBy, inForce, planWith, proposed, stepOf } from './agreement.fixture.js';
import type { Agreement } from './agreement.js';
import { calendarEntries } from './calendar-entries.js';

const told = (agreement: Agreement) =>
  calendarEntries(agreement).map(({ uid, on, status, sequence }) => `${uid} ${on} ${status} ${sequence}`);

describe('What an agreement puts in calendars', () => {
  it('is nothing before it is in force', () => {
    expect(calendarEntries(proposed)).toEqual([]);
  });

  it('is its meetings, its review and the days by which actions are done', () => {
    expect(told(inForce)).toEqual([
      'plan-7f3a.action.bag-packed 2026-12-11 confirmed 0',
      'plan-7f3a.action.quiet-start 2026-12-04 confirmed 0',
      'plan-7f3a.meeting.first-look 2026-12-15 confirmed 0',
      'plan-7f3a.review.review 2027-01-15 confirmed 0',
    ]);
  });

  it('stays as it is while nothing of it changes', () => {
    const commented = after(inForce, stepOf('c', 'h1', '2026-11-27', { kind: 'comment', text: 'Fine.' }));
    expect(calendarEntries(commented)).toEqual(calendarEntries(inForce));
  });

  it('moves under the same name with a higher number', () => {
    const meetings = actionPlan.content.meetings.map((one) => ({ ...one, on: '2026-12-16' }));
    const amend = stepOf('n', 't1', '2026-11-27', { kind: 'amend', content: planWith({ meetings }).content });
    const moved = after(inForce, amend, ...agreedBy(2, '2026-11-30'));
    expect(told(after(inForce, amend))).toEqual(told(inForce));
    expect(calendarEntries(moved).find(({ kind }) => kind === 'meeting')).toMatchObject({
      uid: 'plan-7f3a.meeting.first-look',
      on: '2026-12-16',
      sequence: 1,
      changedOn: '2026-11-30',
    });
    const reviewed = after(
      moved,
      stepOf('v', 't1', '2027-01-15', { kind: 'review', outcome: 'go-on', next: '2027-04-15' }),
    );
    expect(told(reviewed)).toContain('plan-7f3a.review.review 2027-04-15 confirmed 1');
  });

  it('is cancelled, not forgotten, when it is taken out or done', () => {
    const amend = stepOf('n', 't1', '2026-11-27', { kind: 'amend', content: planWith({ meetings: [] }).content });
    const without = after(inForce, amend, ...agreedBy(2, '2026-11-30'));
    expect(told(without)).toContain('plan-7f3a.meeting.first-look 2026-12-15 cancelled 1');
    const done = after(
      inForce,
      stepOf('d', 't1', '2026-12-01', { kind: 'record-progress', clause: 'quiet-start', progress: 'done' }),
    );
    expect(told(done)).toContain('plan-7f3a.action.quiet-start 2026-12-04 cancelled 1');
  });

  it('is back with a higher number when it is taken up again', () => {
    const undone = after(
      inForce,
      stepOf('d', 't1', '2026-12-01', { kind: 'record-progress', clause: 'quiet-start', progress: 'done' }),
      stepOf('h', 't1', '2026-12-02', { kind: 'record-progress', clause: 'quiet-start', progress: 'needs-help' }),
    );
    expect(told(undone)).toContain('plan-7f3a.action.quiet-start 2026-12-04 confirmed 2');
  });

  it('keeps what is past when the agreement ends, and cancels what lies ahead', () => {
    const ended = after(inForce, stepOf('e', 'h1', '2026-12-12', { kind: 'end' }));
    expect(told(ended)).toEqual([
      'plan-7f3a.action.bag-packed 2026-12-11 confirmed 0',
      'plan-7f3a.action.quiet-start 2026-12-04 confirmed 0',
      'plan-7f3a.meeting.first-look 2026-12-15 cancelled 1',
      'plan-7f3a.review.review 2027-01-15 cancelled 1',
    ]);
  });
});
