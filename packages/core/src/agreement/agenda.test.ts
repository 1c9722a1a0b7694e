import { describe, expect, it } from 'vitest';
import { danishWorkingCalendar } from '../time/danish-calendar.js';
import { agendaFor } from './agenda.js';
import { after, agreedBy, inForce, proposed, stepOf } from './agreement.fixture.js';
import type { Agreement } from './agreement.js';

const calendar = danishWorkingCalendar(2026, 2027);

function due(agreement: Agreement, on: string) {
  const agenda = agendaFor(agreement, on, calendar);
  return agenda.ok
    ? agenda.value.items.map(({ kind, clause, due: day, state }) => `${day} ${kind} ${clause} ${state}`)
    : agenda.issues;
}

describe('What is due under an agreement', () => {
  it('is in order of the days: contact, actions, meetings, the review and the last day', () => {
    expect(due(inForce, '2026-12-04')).toEqual([
      '2026-12-02 contact weekly-word overdue',
      '2026-12-04 action quiet-start due',
      '2026-12-11 action bag-packed ahead',
      '2026-12-15 meeting first-look ahead',
      '2027-01-15 review review ahead',
      '2027-06-25 renewal validity ahead',
    ]);
  });

  it('says whose part it is', () => {
    const agenda = agendaFor(inForce, '2026-12-04', calendar);
    const by = agenda.ok ? Object.fromEntries(agenda.value.items.map((item) => [item.clause, item.by])) : {};
    expect(by['bag-packed']).toEqual(['h1', 'h2', 'c1']);
    expect(by['review']).toEqual(['t1', 'h1', 'h2', 'c1']);
    expect(by['weekly-word']).toEqual(['t1', 'h1', 'h2']);
  });

  it('does not hold what is done, and keeps what needs help', () => {
    const told = after(
      inForce,
      stepOf('d', 't1', '2026-12-01', { kind: 'record-progress', clause: 'quiet-start', progress: 'done' }),
      stepOf('h', 'h1', '2026-12-01', { kind: 'record-progress', clause: 'bag-packed', progress: 'needs-help' }),
    );
    const agenda = agendaFor(told, '2026-12-01', calendar);
    const actions = agenda.ok ? agenda.value.items.filter(({ kind }) => kind === 'action') : [];
    expect(actions.map(({ clause, progress }) => [clause, progress])).toEqual([['bag-packed', 'needs-help']]);
  });

  it('counts promised contact from when it was last kept, to a day on which people are there', () => {
    const kept = after(
      inForce,
      stepOf('k', 't1', '2026-12-18', { kind: 'record-progress', clause: 'weekly-word', progress: 'kept' }),
    );
    // 25 December is closed, and a weekend follows.
    expect(due(kept, '2026-12-18')).toContain('2026-12-28 contact weekly-word ahead');
  });

  it('moves with the review, and tells a day on which nobody is there', () => {
    const reviewed = after(
      inForce,
      stepOf('v', 't1', '2027-01-15', { kind: 'review', outcome: 'go-on', next: '2027-05-06' }),
    );
    const agenda = agendaFor(reviewed, '2027-01-15', calendar);
    const review = agenda.ok ? agenda.value.items.find(({ kind }) => kind === 'review') : undefined;
    expect([review?.due, review?.onOpenDay]).toEqual(['2027-05-06', false]);
  });

  it('is what the renewed agreement says, once it is in force', () => {
    const renew = stepOf('n', 't1', '2027-01-15', { kind: 'renew', until: '2027-12-17', review: '2027-06-15' });
    const renewed = after(inForce, renew, ...agreedBy(2, '2027-01-18'));
    expect(due(renewed, '2027-01-18')).toContain('2027-12-17 renewal validity ahead');
    expect(due(after(inForce, renew), '2027-01-18')).toContain('2027-06-25 renewal validity ahead');
  });

  it('is nothing before the agreement is in force, or once it is over', () => {
    expect(due(proposed, '2026-12-04')).toEqual([]);
    expect(due(after(inForce, stepOf('e', 'h1', '2026-12-01', { kind: 'end' })), '2026-12-04')).toEqual([]);
  });

  it('is not guessed for days that the calendar does not cover, or that are none', () => {
    const short = agendaFor(inForce, '2026-12-04', danishWorkingCalendar(2026, 2026));
    expect(short.ok || short.issues[0]?.code).toBe('not-covered');
    const none = agendaFor(inForce, '2026-02-30', calendar);
    expect(none.ok || none.issues).toEqual([{ code: 'no-such-date', params: {}, path: ['on'] }]);
  });
});
