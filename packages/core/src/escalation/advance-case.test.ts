import { describe, expect, it } from 'vitest';
import { explain } from '../explain/explain.js';
import { valueOf } from '../result.js';
import { parseInstant } from '../time/instant.js';
import { advanceCase } from './advance-case.js';
import { after, autumn, codesOf, day, event, model, open, opening, refused, talked } from './conflict.fixture.js';
import type { CaseMove } from './event.js';

const done = (what: string): CaseMove => ({ kind: 'done', what });
const to = (step: string): CaseMove => ({ kind: 'moved-on', to: step });
const dueOf = (current: ReturnType<typeof open>) => current.obligations.map((one) => [one.do, one.due]);

describe('A case goes on', () => {
  it('when something is done that was owed, by whoever owes it', () => {
    const next = after(open(), ['2026-10-06', 'class-teacher', done('acknowledge')]);
    expect(next.obligations.find((one) => one.do === 'acknowledge')?.done).toBe('2026-10-06');
    expect(next.deeds).toEqual([
      { what: 'acknowledge', by: { role: 'class-teacher' }, on: '2026-10-06', step: 'those-concerned' },
    ]);
  });

  it('and to acknowledge is not to answer: each has its own deadline', () => {
    const leader = after(
      open(),
      ...talked,
      ['2026-10-06', 'parent', to('nearest-leader')],
      ['2026-10-06', 'nearest-leader', done('talk')],
      ['2026-10-06', 'parent', to('school-leader')],
    );
    const owed = leader.obligations.filter((one) => one.step === 'school-leader');
    expect(owed.map((one) => [one.do, one.due])).toEqual([
      ['acknowledge', { kind: 'day', date: '2026-10-08' }],
      ['answer', { kind: 'day', date: '2026-10-09' }],
    ]);
    const acknowledged = after(leader, ['2026-10-07', 'school-leader', done('acknowledge')]);
    expect(acknowledged.obligations.find((one) => one.do === 'answer')?.done).toBeNull();
  });

  it('to the next step, where what was owed before lapses and something new is owed', () => {
    const next = after(open(), ...talked, ['2026-10-06', 'custody-holder', to('nearest-leader')]);
    expect([next.step, next.since, next.visited]).toEqual([
      'nearest-leader',
      '2026-10-06',
      ['those-concerned', 'nearest-leader'],
    ]);
    expect(next.obligations.map((one) => [one.by, one.do, one.lapsed])).toEqual([
      ['professional', 'ask-what-makes-it-hard', null],
      ['professional', 'acknowledge', '2026-10-06'],
      ['professional', 'arrange', '2026-10-06'],
      ['nearest-leader', 'acknowledge', null],
      ['nearest-leader', 'arrange', null],
    ]);
  });

  it('but not before the step was tried, unless something owed there is late', () => {
    expect(refused(open(), '2026-10-06', 'custody-holder', to('nearest-leader'))).toEqual(['step-not-tried']);
    const late = after(open(), ['2026-10-08', 'custody-holder', to('nearest-leader')]);
    expect(late.step).toBe('nearest-leader');
  });

  it('and leaves the case that it was given as it was', () => {
    const before = open();
    const text = JSON.stringify(before);
    after(before, ...talked);
    refused(before, '2026-10-06', 'custody-holder', to('school-leader'));
    expect(JSON.stringify(before)).toBe(text);
    expect(Object.isFrozen(before.obligations)).toBe(true);
  });

  it('over a step that may be passed over, once it is known that it may', () => {
    const told: CaseMove = { kind: 'facts-learned', facts: { tension: 'heated' } };
    const between = {
      path: 'common-practice/conflict-between-homes',
      by: { role: 'parent' },
      with: 'other-parent',
      facts: {},
    } as const;
    expect(refused(open(between), '2026-10-05', 'parent', to('nearest-leader'))).toEqual(['not-the-next-step']);
    const heated = after(open(between), ['2026-10-05', 'parent', told]);
    expect(heated.facts.tension).toBe('heated');
    expect(after(heated, ['2026-10-05', 'parent', to('with-the-school')]).step).toBe('with-the-school');
  });

  it('with deadlines in hours where the moment is known', () => {
    const at = valueOf(parseInstant('2026-10-05T14:00:00+02:00'));
    const next = valueOf(advanceCase(model, open({ on: at }), event(at, 'parent', { kind: 'third-party-asked' })));
    expect(next.obligations.at(-1)?.due).toEqual({ kind: 'promptly', since: '2026-10-05' });
    const earlier = valueOf(parseInstant('2026-10-05T13:00:00+02:00'));
    expect(refusedAt(next, earlier)).toEqual(['event-before-start']);
  });
});

function refusedAt(current: ReturnType<typeof open>, on: ReturnType<typeof event>['on']): readonly string[] {
  const next = advanceCase(model, current, event(on, 'parent', { kind: 'agreed' }));
  return next.ok ? [] : next.issues.map((issue) => issue.code);
}

describe('An event that cannot be is refused with its reason', () => {
  const talking = after(open(), ...talked);
  const deciding = after(
    talking,
    ['2026-10-05', 'parent', to('nearest-leader')],
    ['2026-10-05', 'parent', done('talk')],
    ['2026-10-05', 'parent', to('school-leader')],
  );
  const ended = after(
    open(),
    ['2026-10-05', 'parent', { kind: 'agreed' }],
    ['2026-10-05', 'teacher', { kind: 'agreed' }],
  );
  const paused = after(open(), ['2026-10-12', 'parent', { kind: 'paused', because: 'school-holiday' }]);

  it.each([
    ['before it was opened', open(), '2026-10-02', 'parent', done('talk'), 'event-before-start'],
    [
      'before the latest that it holds',
      after(open(), ['2026-10-07', 'parent', done('talk')]),
      '2026-10-06',
      'parent',
      done('talk'),
      'event-before-latest',
    ],
    ['on no day at all', open(), '2026-02-30', 'parent', done('talk'), 'no-such-date'],
    ['by a role that nobody knows', open(), '2026-10-05', 'perent', done('talk'), 'unknown-id'],
    ['by a role without a part', open(), '2026-10-05', 'municipality', done('talk'), 'not-a-party'],
    ['to a step that is not there', talking, '2026-10-05', 'parent', to('the-moon'), 'unknown-step'],
    ['past the next step', talking, '2026-10-05', 'parent', to('school-leader'), 'not-the-next-step'],
    ['back to a step it has left', deciding, '2026-10-05', 'parent', to('those-concerned'), 'not-the-next-step'],
    ['that is no part of the step', open(), '2026-10-05', 'teacher', done('decide'), 'not-part-of-step'],
    ['that another owes', open(), '2026-10-05', 'parent', done('ask-what-makes-it-hard'), undefined],
    ['that a child need not do', open(), '2026-10-05', 'child', done('hear-child'), 'not-a-party'],
    ['decided by somebody else', deciding, '2026-10-05', 'nearest-leader', done('decide'), 'not-for-this-role'],
    [
      'decided twice',
      after(deciding, ['2026-10-05', 'school-leader', done('decide')]),
      '2026-10-05',
      'school-leader',
      done('decide'),
      'already-decided',
    ],
    [
      'closed as decided before it is',
      deciding,
      '2026-10-05',
      'parent',
      { kind: 'closed', as: 'decided' },
      'not-decided',
    ],
    [
      'left unsolved before the last step',
      talking,
      '2026-10-05',
      'parent',
      { kind: 'closed', as: 'unsolved' },
      'not-the-last-step',
    ],
    [
      'closed while an answer is owed',
      deciding,
      '2026-10-05',
      'parent',
      { kind: 'closed', as: 'unsolved' },
      'still-owed',
    ],
    ['withdrawn by the other side', open(), '2026-10-05', 'teacher', { kind: 'withdrawn' }, 'not-for-this-role'],
    [
      'a new calendar from somebody with no part in it',
      open(),
      '2026-10-05',
      'school-board',
      { kind: 'calendar-renewed', calendar: autumn },
      'not-a-party',
    ],
    ['that lets go on what is not paused', open(), '2026-10-05', 'parent', { kind: 'resumed' }, 'case-not-paused'],
    [
      'a holiday on a school day',
      open(),
      '2026-10-06',
      'parent',
      { kind: 'paused', because: 'school-holiday' },
      'no-school-holiday',
    ],
    ['awaiting nobody', open(), '2026-10-06', 'parent', { kind: 'paused', because: 'awaiting-party' }, 'missing-key'],
    [
      'awaiting somebody without a part',
      open(),
      '2026-10-06',
      'parent',
      { kind: 'paused', because: 'awaiting-party', awaiting: 'municipality' },
      'not-a-party',
    ],
    ['moving on in a pause', paused, '2026-10-13', 'parent', to('nearest-leader'), 'case-paused'],
    ['pausing in a pause', paused, '2026-10-13', 'parent', { kind: 'paused', because: 'cooling-off' }, 'case-paused'],
    [
      'a third party who was not asked',
      open(),
      '2026-10-05',
      'teacher',
      { kind: 'third-party-joined' },
      'third-party-not-asked',
    ],
    ['an exit that is not there', open(), '2026-10-05', 'parent', { kind: 'left', exit: 'door' }, 'unknown-exit'],
    [
      'suspicion among the facts',
      open(),
      '2026-10-05',
      'parent',
      { kind: 'facts-learned', facts: { suspicion: 'home' } as never },
      'harm-goes-first',
    ],
    ['after the end', ended, '2026-10-06', 'parent', done('talk'), 'case-closed'],
    [
      'asking for a third party after the end',
      ended,
      '2026-10-06',
      'parent',
      { kind: 'third-party-asked' },
      'case-closed',
    ],
    ['of no kind at all', open(), '2026-10-05', 'parent', { kind: 'shouted' } as never, 'unknown-id'],
  ] as const)('%s', (_what, current, on, role, move, code) => {
    const next = advanceCase(model, current, event(on as never, role, move as CaseMove));
    const codes = next.ok ? [] : next.issues.map((issue) => issue.code);
    expect(codes).toEqual(code === undefined ? [] : expect.arrayContaining([code]));
    for (const issue of next.ok ? [] : next.issues) {
      for (const locale of ['da', 'en'] as const) expect(explain(issue, locale)).toMatch(/^[^!]{20,}$/);
      for (const locale of ['da', 'en'] as const) expect(explain(issue, locale)).not.toMatch(/undefined|\[object/);
    }
  });

  it('in the future of the day it was written down', () => {
    const next = advanceCase(model, open(), {
      ...event(day('2026-10-08'), 'parent', done('talk')),
      recordedOn: day('2026-10-07'),
    });
    expect(next.ok ? [] : next.issues.map((issue) => issue.code)).toEqual(['event-in-the-future']);
    const late = advanceCase(model, open(), {
      ...event(day('2026-10-07'), 'parent', done('talk')),
      recordedOn: day('2026-10-09'),
    });
    expect(late.ok).toBe(true);
  });

  it('for every reason at once', () => {
    expect(refused(ended, '2026-10-02', 'perent', done('talk'))).toEqual([
      'unknown-id',
      'event-before-start',
      'case-closed',
    ]);
  });

  it('on a ladder that is no longer the one it was opened on', () => {
    const other = { ...open(), under: { ...open().under, path: 'another' } };
    expect(refused(other, '2026-10-06', 'parent', done('talk'))).toEqual(['path-changed']);
    expect(refused({ ...open(), path: 'gone/away' }, '2026-10-06', 'parent', done('talk'))).toEqual(['path-changed']);
  });
});

describe('Nobody decides', () => {
  const atTheLeader = after(
    open(),
    ['2026-10-08', 'parent', to('nearest-leader')],
    ['2026-10-08', 'parent', done('talk')],
    ['2026-10-08', 'parent', to('school-leader')],
  );

  it('before somebody has asked what makes it hard and the child has been heard', () => {
    expect(refused(atTheLeader, '2026-10-08', 'school-leader', done('decide'))).toEqual([
      'nobody-asked',
      'child-not-heard',
    ]);
    const asked = after(atTheLeader, ['2026-10-08', 'school-leader', done('ask-what-makes-it-hard')]);
    expect(refused(asked, '2026-10-08', 'school-leader', done('decide'))).toEqual(['child-not-heard']);
    const heard = after(asked, ['2026-10-08', 'support-professional', done('hear-child')]);
    expect(refused(heard, '2026-10-08', 'school-leader', done('decide'))).toEqual([]);
  });

  it('and both are owed by whoever decides, until they are done', () => {
    const owed = atTheLeader.obligations.filter((one) => one.step === 'school-leader').map((one) => [one.by, one.do]);
    expect(owed.slice(0, 2)).toEqual([
      ['school-leader', 'ask-what-makes-it-hard'],
      ['school-leader', 'hear-child'],
    ]);
  });

  it('about a child unheard, where it is not known whom it is about; about the school one may', () => {
    const unknown = after(
      open({ facts: {} }),
      ...talked.slice(0, 1),
      ['2026-10-08', 'parent', to('nearest-leader')],
      ['2026-10-08', 'parent', done('talk')],
      ['2026-10-08', 'parent', to('school-leader')],
    );
    expect(refused(unknown, '2026-10-08', 'school-leader', done('decide'))).toEqual(['child-not-heard']);
    const school = after(unknown, ['2026-10-08', 'parent', { kind: 'facts-learned', facts: { about: 'school' } }]);
    expect(refused(school, '2026-10-08', 'school-leader', done('decide'))).toEqual([]);
  });
});

describe('A complaint about a person never goes through that person', () => {
  const complaint = open({
    path: 'common-practice/complaint-about-a-member-of-staff',
    purpose: 'complaint',
    with: 'nearest-leader',
    facts: { about: 'staff-member' },
    about: { role: 'class-teacher', id: 'p-7' },
  });
  const by = (role: string, id?: string, move: CaseMove = done('talk')) => {
    const next = advanceCase(model, complaint, {
      ...move,
      on: day('2026-10-05'),
      by: id === undefined ? { role } : { role, id },
    });
    return next.ok ? [] : next.issues.map((issue) => issue.code);
  };

  it('not in the role that the complaint names, nor in another that the same person holds', () => {
    expect(by('class-teacher')).toContain('through-the-person');
    expect(by('nearest-leader', 'p-7')).toEqual(['through-the-person']);
    expect(by('nearest-leader', 'p-1')).toEqual([]);
    expect(by('nearest-leader')).toEqual([]);
  });

  it('and who stands in the way is told by the role that the complaint names', () => {
    const by = { role: 'nearest-leader', id: 'p-7' };
    const next = advanceCase(model, complaint, { ...done('talk'), on: day('2026-10-05'), by });
    expect(next.ok ? [] : next.issues.map((issue) => issue.params)).toEqual([{ role: 'class-teacher' }]);
  });

  it('but that person too may ask for a third party, and raise that a child is harmed', () => {
    expect(by('class-teacher', 'p-7', { kind: 'third-party-asked' })).toEqual([]);
    expect(by('class-teacher', 'p-7', { kind: 'safety-raised', suspicion: 'home' })).toEqual([]);
  });
});

describe('Withdrawing a case', () => {
  it('is for whoever opened it, and not for another with the same role', () => {
    const begun = open({ by: { role: 'custody-holder', id: 'p-1' } });
    const by = (id: string) =>
      codesOf(
        advanceCase(model, begun, { kind: 'withdrawn', on: day('2026-10-05'), by: { role: 'custody-holder', id } }),
      );
    expect(by('p-2')).toEqual(['not-the-opener']);
    expect(by('p-1')).toEqual([]);
  });
});

describe('A third party', () => {
  it.each(['parent', 'class-teacher', 'child', 'other-parent'])('can be asked for by %s', (role) => {
    const asked = after(open(), ['2026-10-05', role, { kind: 'third-party-asked' }]);
    expect(asked.thirdParty).toBe('asked');
    expect(asked.obligations.at(-1)).toMatchObject({ by: 'professional', do: 'arrange', step: null });
  });

  it('comes with the case to the next step, and what was owed to arrange it is done', () => {
    const joined = after(
      open(),
      ['2026-10-05', 'parent', { kind: 'third-party-asked' }],
      ['2026-10-08', 'parent', to('nearest-leader')],
      ['2026-10-08', 'third-party', { kind: 'third-party-joined' }],
      ['2026-10-08', 'third-party', done('talk')],
    );
    expect(joined.thirdParty).toBe('joined');
    expect(joined.obligations.find((one) => one.step === null)?.done).toBe('2026-10-08');
  });

  it('can be asked for where the calendar has run out', () => {
    const asked = after(open(), ['2027-02-01', 'parent', { kind: 'third-party-asked' }]);
    expect(asked.thirdParty).toBe('asked');
  });

  it('can be asked for again, which changes nothing', () => {
    const asked = after(open(), ['2026-10-05', 'parent', { kind: 'third-party-asked' }]);
    const again = after(asked, ['2026-10-06', 'teacher', { kind: 'third-party-asked' }]);
    expect(again.obligations).toEqual(asked.obligations);
    expect(again.events).toHaveLength(2);
  });
});

describe('When harm to a child is suspected', () => {
  const raised: CaseMove = { kind: 'safety-raised', suspicion: 'home' };

  it('the case leaves the ladder at once and what is owed is to notify', () => {
    const left = after(open(), ['2026-10-05', 'class-teacher', raised]);
    expect(left.end).toEqual({ as: 'safety', on: '2026-10-05', exit: null });
    expect(left.obligations.filter((one) => one.lapsed === null)).toMatchObject([
      { by: 'class-teacher', do: 'notify-municipality', due: { kind: 'promptly', since: '2026-10-05' } },
    ]);
  });

  it.each([
    [
      'while the clocks stand still',
      after(open(), ['2026-10-12', 'parent', { kind: 'paused', because: 'cooling-off' }]),
      'safety',
    ],
    ['outside the calendar', open(), 'safety'],
    ['after the end', after(open(), ['2026-10-05', 'parent', { kind: 'withdrawn' }]), 'withdrawn'],
  ] as const)('also %s, by somebody without a part', (_when, current, as) => {
    const left = after(current, ['2027-03-01', 'pedagogue', raised]);
    expect(left.end?.as).toBe(as);
    expect(left.suspicion).toBe('home');
    expect(left.obligations.at(-1)).toMatchObject({ by: 'pedagogue', do: 'notify-municipality', lapsed: null });
  });

  it('and by a parent: then it is owed by those whose it is', () => {
    expect(after(open(), ['2026-10-05', 'parent', raised]).obligations.at(-1)).toMatchObject({ by: 'professional' });
  });

  it('a path of its own exit says the same', () => {
    const concern = open({ path: 'common-practice/concern-for-a-child', purpose: 'concern' });
    const out = (suspicion?: 'home'): CaseMove => ({
      kind: 'left',
      exit: 'child-at-risk',
      ...(suspicion ? { suspicion } : {}),
    });
    expect(refused(concern, '2026-10-05', 'teacher', out())).toEqual(['exit-needs-fact']);
    const left = after(concern, ['2026-10-05', 'class-teacher', out('home')]);
    expect(left.end).toEqual({ as: 'left', on: '2026-10-05', exit: 'child-at-risk' });
    expect(left.obligations.at(-1)).toMatchObject({ do: 'notify-municipality', lapsed: null });
  });
});

describe('The clocks of a case', () => {
  const pause = (on: string, move: CaseMove): [string, string, CaseMove] => [on, 'parent', move];

  it('stand still in a holiday, and what was left begins again afterwards', () => {
    const paused = after(
      open({ on: day('2026-10-09') }),
      pause('2026-10-12', { kind: 'paused', because: 'school-holiday' }),
    );
    const resumed = after(paused, pause('2026-10-19', { kind: 'resumed' }));
    expect(dueOf(paused).slice(1)).toEqual([
      ['acknowledge', { kind: 'day', date: '2026-10-13' }],
      ['arrange', { kind: 'day', date: '2026-10-14' }],
    ]);
    expect(dueOf(resumed).slice(1)).toEqual([
      ['acknowledge', { kind: 'day', date: '2026-10-20' }],
      ['arrange', { kind: 'day', date: '2026-10-21' }],
    ]);
  });

  it('leave what was late before as late as it was', () => {
    const resumed = after(
      open(),
      pause('2026-10-12', { kind: 'paused', because: 'school-holiday' }),
      pause('2026-10-19', { kind: 'resumed' }),
    );
    expect(dueOf(resumed)[1]).toEqual(['acknowledge', { kind: 'day', date: '2026-10-07' }]);
  });

  it('run on for the party that is awaited', () => {
    const awaited = after(
      open(),
      pause('2026-10-05', { kind: 'paused', because: 'awaiting-party', awaiting: 'class-teacher' }),
      pause('2026-10-09', { kind: 'resumed' }),
    );
    expect(dueOf(awaited).slice(1)).toEqual([
      ['acknowledge', { kind: 'day', date: '2026-10-07' }],
      ['arrange', { kind: 'day', date: '2026-10-08' }],
    ]);
  });

  it('are counted in a new calendar once the case is given one', () => {
    const renewed = { ...autumn, id: 'spring-2027', covers: { from: day('2026-08-01'), until: day('2027-06-30') } };
    const late = open({ on: day('2026-12-30'), calendar: { ...renewed } });
    expect(late.obligations.at(-1)?.due).toEqual({ kind: 'day', date: '2027-01-04' });
    const kept = after(open(), ...talked);
    expect(refused(kept, '2027-01-06', 'parent', to('nearest-leader'))).toEqual(['not-covered']);
    const given = after(kept, ['2027-01-06', 'parent', { kind: 'calendar-renewed', calendar: renewed }]);
    expect(refused(given, '2027-01-06', 'parent', to('nearest-leader'))).toEqual([]);
  });
});

describe('A case ends', () => {
  it('when both sides say that it is solved', () => {
    const one = after(open(), ['2026-10-06', 'custody-holder', { kind: 'agreed' }]);
    expect([one.standing, one.agreed]).toEqual(['open', ['opener']]);
    const both = after(one, ['2026-10-07', 'school-leader', { kind: 'agreed' }]);
    expect(both.end).toEqual({ as: 'agreed', on: '2026-10-07', exit: null });
    expect(both.obligations.every((owed) => owed.done !== null || owed.lapsed !== null)).toBe(true);
  });

  it('between two homes only when both homes say so', () => {
    const homes = open({
      path: 'common-practice/conflict-between-homes',
      by: { role: 'parent' },
      with: 'other-parent',
      facts: {},
    });
    const once = after(
      homes,
      ['2026-10-05', 'custody-holder', { kind: 'agreed' }],
      ['2026-10-05', 'parent', { kind: 'agreed' }],
    );
    expect(once.standing).toBe('open');
    expect(after(once, ['2026-10-05', 'other-parent', { kind: 'agreed' }]).end?.as).toBe('agreed');
  });

  it('through an exit, which says where it goes on', () => {
    const left = after(open(), ['2026-10-06', 'parent', { kind: 'left', exit: 'complaint' }]);
    expect(left.end).toEqual({ as: 'left', on: '2026-10-06', exit: 'complaint' });
  });

  it('openly unsolved at the last step, once what is owed there is done or late', () => {
    const last = after(
      open(),
      ...talked,
      ['2026-10-05', 'parent', to('nearest-leader')],
      ['2026-10-05', 'parent', done('talk')],
      ['2026-10-05', 'parent', to('school-leader')],
    );
    expect(after(last, ['2026-10-09', 'parent', { kind: 'closed', as: 'unsolved' }]).end?.as).toBe('unsolved');
  });

  it('not in a way that its path does not know', () => {
    const bullying = open({ path: 'common-practice/bullying', purpose: 'bullying' });
    expect(refused(bullying, '2026-10-05', 'custody-holder', { kind: 'withdrawn' })).toEqual(['cannot-end-so']);
  });

  it('and is taken up again only as a new one that refers to it', () => {
    const ended = after(open(), ['2026-10-05', 'custody-holder', { kind: 'withdrawn' }]);
    expect(refused(ended, '2026-10-05', 'parent', done('talk'))).toEqual(['case-closed']);
    expect(open({ ...opening, id: 'case-2', follows: ended.id }).follows).toBe('case-1');
  });
});

describe('Bullying', () => {
  it('has a plan whose ten working days run from the first word, whatever the step', () => {
    const bullying = open({ path: 'common-practice/bullying', purpose: 'bullying', with: 'class-teacher' });
    const plan = (current: typeof bullying) => current.obligations.find((one) => one.do === 'make-action-plan');
    expect(plan(bullying)).toMatchObject({ by: 'school-leader', step: null, due: { kind: 'day', date: '2026-10-19' } });
    const on = after(
      bullying,
      ['2026-10-06', 'class-teacher', done('talk')],
      ['2026-10-06', 'parent', to('all-involved')],
    );
    expect(plan(on)?.lapsed).toBeNull();
  });
});
