import { describe, expect, it } from 'vitest';
import { assumeUsual } from '../decide/assume-usual.js';
import { decide } from '../decide/decide.js';
import { explain } from '../explain/explain.js';
import { valueOf } from '../result.js';
import { advanceCase } from './advance-case.js';
import { caseOn } from './case-on.js';
import { after, autumn, codesOf, day, event, model, open, talked } from './conflict.fixture.js';
import type { CaseMove } from './event.js';

const on = (current: ReturnType<typeof open>, date: string) => valueOf(caseOn(model, current, day(date), autumn));
const done = (what: string): CaseMove => ({ kind: 'done', what });
const movesOf = (status: ReturnType<typeof on>, role: string) =>
  status.possible.find((one) => one.by === role)?.moves.map(({ move }) => move) ?? [];

describe('Where a case stands on a day', () => {
  it('is told with what is due and for whom, and with what is late and by how much', () => {
    const status = on(open(), '2026-10-08');
    expect(status.step).toMatchObject({
      id: 'those-concerned',
      since: '2026-10-05',
      parties: ['parent', 'professional'],
    });
    expect(status.due.map((one) => [one.by, one.do])).toEqual([
      ['professional', 'arrange'],
      ['professional', 'ask-what-makes-it-hard'],
    ]);
    expect(status.overdue.map((one) => [one.by, one.do, one.workingDaysLate])).toEqual([
      ['professional', 'acknowledge', 1],
    ]);
  });

  it('on the day that something is due it is not late yet', () => {
    expect(on(open(), '2026-10-07').overdue).toEqual([]);
  });

  it('in a pause nothing grows late', () => {
    const paused = after(open(), ['2026-10-06', 'parent', { kind: 'paused', because: 'cooling-off' }]);
    const status = on(paused, '2026-10-20');
    expect(status.overdue).toEqual([]);
    expect(status.ifNobodyActs.outcome).toBe('stands-still');
  });

  it.each([
    ['before it was opened', open(), '2026-10-02', 'date-before-start'],
    [
      'before something that it holds',
      after(open(), ['2026-10-08', 'parent', done('talk')]),
      '2026-10-07',
      'event-in-the-future',
    ],
    ['that the calendar does not cover', open(), '2027-01-04', 'not-covered'],
    ['that does not exist', open(), '2026-02-30', 'no-such-date'],
  ] as const)('has no answer for a day %s', (_what, current, date, code) => {
    expect(codesOf(caseOn(model, current, date as never, autumn))).toEqual([code]);
  });

  it('has no answer on another ladder', () => {
    const other = { ...open(), under: { ...open().under, path: 'another' } };
    expect(codesOf(caseOn(model, other, day('2026-10-06'), autumn))).toEqual(['path-changed']);
  });
});

describe('What each role may do now', () => {
  it('is exactly what the case takes from it', () => {
    const current = after(open(), ...talked);
    const status = on(current, '2026-10-06');
    for (const { by, moves } of status.possible) {
      for (const { move } of moves)
        expect(advanceCase(model, current, event(day('2026-10-06'), by, move)).ok).toBe(true);
    }
    expect(movesOf(status, 'parent')).toContainEqual({ kind: 'moved-on', to: 'nearest-leader' });
    expect(movesOf(status, 'child')).toContainEqual({ kind: 'third-party-asked' });
  });

  it('includes at every step that any party asks for a third party, and that harm is raised', () => {
    for (const { by, moves } of on(open(), '2026-10-05').possible) {
      const kinds = moves.map(({ move }) => move.kind);
      expect(kinds, by).toContain('third-party-asked');
      expect(kinds, by).toContain('safety-raised');
    }
  });

  it('comes with a situation in which the rules on channels count', () => {
    const status = on(open(), '2026-10-05');
    const talk = status.possible
      .find((one) => one.by === 'professional')
      ?.moves.find(({ move }) => move.kind === 'done' && move.what === 'talk');
    expect(talk?.situation).toMatchObject({
      purpose: 'conflict',
      act: 'talk',
      from: 'professional',
      to: ['parent'],
      tension: 'delicate',
    });
    const decision =
      talk?.situation === undefined ? undefined : decide(model, assumeUsual(model, talk.situation).situation);
    expect(decision?.channels.find((one) => one.channel === 'meeting')?.verdict).toBe('preferred');
  });

  it('is little once it has ended: only what safety asks', () => {
    const ended = after(open(), ['2026-10-05', 'parent', { kind: 'withdrawn' }]);
    for (const { moves } of on(ended, '2026-10-06').possible) {
      expect(moves.every(({ move }) => move.kind === 'safety-raised')).toBe(true);
    }
  });
});

describe('What comes of it if nobody does anything', () => {
  it.each([
    [
      'it becomes late after the first date',
      open(),
      '2026-10-05',
      { outcome: 'becomes-late', after: '2026-10-07', to: ['nearest-leader'] },
    ],
    [
      'it may be taken on, once something is late',
      open(),
      '2026-10-08',
      { outcome: 'may-be-taken-on', after: null, to: ['nearest-leader'] },
    ],
    [
      'it has ended',
      after(open(), ['2026-10-05', 'parent', { kind: 'withdrawn' }]),
      '2026-10-08',
      { outcome: 'ended', to: [] },
    ],
    [
      'it stays, where nothing has a date',
      open({ path: 'aalborg/misunderstanding', purpose: 'misunderstanding' }),
      '2026-10-08',
      { outcome: 'stays', to: ['third-party'] },
    ],
  ] as const)('%s', (_what, current, date, outcome) => {
    expect(on(current, date).ifNobodyActs).toMatchObject(outcome);
  });
});

describe('A case that ended for a child’s safety', () => {
  const raised = after(open(), ['2026-10-06', 'child', { kind: 'safety-raised', suspicion: 'other' }]);

  it('says that what safety asks is owed all the same, whatever has ended', () => {
    const { due, ifNobodyActs } = on(raised, '2026-10-06');
    expect(due.map((one) => one.do)).toEqual(['notify-municipality']);
    expect(ifNobodyActs).toMatchObject({ outcome: 'ended', obligations: due.map((one) => one.id) });
  });

  it('never says that nothing more is to be done', () => {
    expect(explain(on(raised, '2026-10-06'), 'da')).toContain('skal gøres alligevel');
    expect(explain(on(raised, '2026-10-06'), 'en')).not.toContain('Nothing more');
  });
});

describe('A case in words', () => {
  it('in Danish', () => {
    expect(explain(on(open(), '2026-10-08'), 'da').split('\n')).toEqual([
      'Sagen `case-1` (Uenighed eller konflikt mellem hjem og skole) står på trinnet »De, det handler om, taler sammen« siden 2026-10-05.',
      'Over fristen:',
      '- Pædagogisk medarbejder: kvittere, senest 2026-10-07; 1 arbejdsdag over fristen.',
      'Skal gøres:',
      '- Pædagogisk medarbejder: aftale tid, senest 2026-10-08.',
      '- Pædagogisk medarbejder: spørge, hvad der gør det svært.',
      'Kan gøres nu:',
      expect.stringMatching(/^- Forælder: .*tage sagen videre til »Nærmeste leder kommer med«.*bede om en tredjepart/),
      expect.stringMatching(/^- Pædagogisk medarbejder: .*kvittere/),
      expect.stringMatching(/^- Barn: bede om en tredjepart/),
      'Gør ingen noget, bliver sagen, hvor den er; men fristen er overskredet, så enhver, der er med, kan tage sagen videre til »Nærmeste leder kommer med«.',
    ]);
  });

  it('in English', () => {
    expect(explain(on(open(), '2026-10-05'), 'en')).toContain(
      'If nobody does anything, the deadline has passed after 2026-10-07, and then everybody with a part can take the case on to “The nearest leader joins”.',
    );
  });

  it.each([
    [
      after(open(), ['2026-10-05', 'parent', { kind: 'withdrawn' }]),
      'sluttede 2026-10-05: den er trukket tilbage',
      'ended on 2026-10-05: it was withdrawn',
    ],
    [
      after(open(), ['2026-10-05', 'parent', { kind: 'paused', because: 'cooling-off' }]),
      'Fristerne har stået stille siden 2026-10-05',
      'The deadlines have stood still since 2026-10-05',
    ],
    [after(open(), ['2026-10-05', 'child', { kind: 'third-party-asked' }]), 'aftale tid, straks', 'arrange, promptly'],
  ] as const)('whatever its state', (current, da, en) => {
    expect(explain(on(current, '2026-10-06'), 'da')).toContain(da);
    expect(explain(on(current, '2026-10-06'), 'en')).toContain(en);
    expect(explain(on(current, '2026-10-06'), 'da')).not.toMatch(/undefined|null/);
  });
});
