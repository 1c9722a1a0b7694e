import { describe, expect, it } from 'vitest';
import { aalborg, composeModel, defineFrame, digestOf } from '../index.js';
import { valueOf } from '../result.js';
import { codesOf, day, model, open, opening } from './conflict.fixture.js';
import type { CaseOpening } from './event.js';
import { openCase } from './open-case.js';
import { pathsFor } from './paths-for.js';

const opened = (changes: Partial<CaseOpening>) => codesOf(openCase(model, { ...opening, ...changes }));

describe('Opening a case', () => {
  it('puts it at the first step of its path, with what is owed and when', () => {
    const { step, standing, obligations } = open();
    expect([step, standing]).toEqual(['those-concerned', 'open']);
    expect(obligations.map((one) => [one.by, one.do, one.due])).toEqual([
      ['professional', 'ask-what-makes-it-hard', null],
      ['professional', 'acknowledge', { kind: 'day', date: '2026-10-07' }],
      ['professional', 'arrange', { kind: 'day', date: '2026-10-08' }],
    ]);
  });

  it('keeps what it was opened under', () => {
    const { under, schemaVersion, path } = open();
    expect(schemaVersion).toBe(1);
    expect(path).toBe('common-practice/conflict-home-school');
    expect(under.model).toBe(digestOf(model));
    expect(under.frames).toEqual([
      { id: 'common-practice', version: '2026' },
      { id: 'aalborg', version: '2016' },
    ]);
  });

  it('keeps no more than roles, opaque ids, codes and dates', () => {
    const { calendar: _calendar, under: _under, ...rest } = open();
    const { opening: begun, ...kept } = rest;
    const { calendar: _again, ...told } = begun;
    for (const value of textsIn({ ...kept, begun: told })) expect(value).toMatch(/^[A-Za-z0-9._/-]{1,80}$/);
  });

  it('gives the other party of the first step where the other is not named', () => {
    const { with: _with, ...rest } = opening;
    expect(
      valueOf(openCase(model, { ...rest, path: 'aalborg/misunderstanding', purpose: 'misunderstanding' })).with,
    ).toBe('professional');
  });

  it('may begin at a later step where those before it may be passed over', () => {
    const heated = open({ at: 'nearest-leader', facts: { tension: 'heated' } });
    expect(heated.step).toBe('nearest-leader');
    expect(heated.obligations.map((one) => one.do)).toContain('ask-what-makes-it-hard');
    expect(opened({ at: 'nearest-leader' })).toEqual(['not-the-next-step']);
    expect(opened({ at: 'nearest-leader', facts: {} })).toEqual(['skip-needs-fact']);
    expect(opened({ at: 'school-leader', facts: { tension: 'heated' } })).toEqual(['not-the-next-step']);
    expect(opened({ at: 'nearest-leadr' })).toEqual(['unknown-step']);
  });

  it('about a person neither begins with that person nor is taken up with that person', () => {
    const complaint: Partial<CaseOpening> = {
      path: 'common-practice/complaint-about-a-member-of-staff',
      purpose: 'complaint',
      with: 'nearest-leader',
      facts: { about: 'staff-member' },
      about: { role: 'teacher', id: 'p-7' },
    };
    expect(opened(complaint)).toEqual([]);
    expect(opened({ ...complaint, by: { role: 'teacher', id: 'p-1' } })).toEqual([]);
    expect(opened({ ...complaint, by: { role: 'nearest-leader', id: 'p-7' } })).toEqual(['through-the-person']);
    expect(opened({ ...complaint, by: { role: 'class-teacher' } })).toEqual(['through-the-person']);
    expect(opened({ ...complaint, with: 'teacher' })).toEqual(['through-the-person']);
    expect(opened({ ...complaint, with: 'professional' })).toEqual(['through-the-person']);
  });

  it('gives every reason at once why it cannot be', () => {
    const codes = opened({
      id: 'Anna, 3.b',
      by: { role: 'perent' },
      purpose: 'konflikt',
      on: 'tomorrow' as never,
      follows: 'case-1',
    });
    expect(codes).toEqual(['bad-case-id', 'not-an-instant', 'unknown-id', 'unknown-id']);
  });

  it('refers to a closed case that it takes up again, and not to itself', () => {
    expect(open({ follows: 'case-0' }).follows).toBe('case-0');
    expect(opened({ follows: 'case-1' })).toEqual(['bad-case-id']);
  });

  it('is not for a matter in which harm to a child is suspected', () => {
    expect(opened({ facts: { suspicion: 'home' } as never })).toEqual(['harm-goes-first']);
  });

  it('needs a day that its calendar covers, where something has a date', () => {
    expect(opened({ on: day('2027-01-04') })).toEqual(['not-covered']);
  });

  it.each([
    [{ path: 'common-practice/conflict-home-skole' }, 'unknown-path'],
    [{ purpose: 'concern' }, 'path-does-not-open'],
    [{ path: 'common-practice/complaint-about-a-decision', purpose: 'complaint', facts: {} }, 'path-needs-fact'],
    [
      {
        path: 'common-practice/complaint-about-a-member-of-staff',
        purpose: 'complaint',
        facts: { about: 'staff-member' },
      },
      'person-needed',
    ],
    [
      {
        path: 'common-practice/complaint-about-a-member-of-staff',
        purpose: 'complaint',
        facts: { about: 'staff-member' },
        about: { role: 'school-leader' },
      },
      'path-does-not-open',
    ],
    [{ about: { role: 'teacher' } }, 'person-not-on-path'],
    [{ by: { role: 'municipality' } }, 'path-does-not-open'],
    [{ by: { role: 'custody-holder', id: 'a name' } }, 'bad-case-id'],
  ] as const)('%j is refused with %s', (changes, code) => {
    expect(opened(changes as Partial<CaseOpening>)).toContain(code);
  });
});

describe('Which paths are open to a matter', () => {
  it.each([
    ['misunderstanding', 'parent', 'teacher', {}, ['aalborg/misunderstanding']],
    ['conflict', 'teacher', 'parent', {}, ['common-practice/conflict-home-school']],
    ['conflict', 'parent', 'other-parent', {}, ['common-practice/conflict-between-homes']],
    ['concern', 'teacher', 'parent', {}, ['common-practice/concern-for-a-child']],
    ['bullying', 'parent', 'class-teacher', {}, ['common-practice/bullying']],
    ['complaint', 'parent', 'school-leader', { about: 'one-child' }, ['common-practice/complaint-about-a-decision']],
    ['everyday', 'parent', 'teacher', {}, []],
  ] as const)('%s, from %s to %s %j: %j', (purpose, from, to, facts, paths) => {
    expect(pathsFor(model, { purpose, from, with: to, facts }).map((one) => one.path)).toEqual(paths);
  });

  it.each([
    ['class-teacher', 'common-practice/complaint-about-a-member-of-staff'],
    ['nearest-leader', 'common-practice/complaint-about-the-nearest-leader'],
    ['school-leader', 'common-practice/complaint-about-the-school-leader'],
  ] as const)('a complaint about a %s goes on one that does not go through that person', (role, path) => {
    const found = pathsFor(model, {
      purpose: 'complaint',
      from: 'parent',
      facts: { about: 'staff-member' },
      about: { role },
    });
    expect(found.map((one) => one.path)).toEqual([path]);
  });

  it('is told with the facts that decide it, where they are not given', () => {
    const found = pathsFor(model, { purpose: 'complaint', from: 'parent' });
    expect(found.map((one) => one.missing)).toContainEqual(['about']);
  });

  it('is told with who says so', () => {
    const [first] = pathsFor(model, { purpose: 'misunderstanding', from: 'parent' });
    expect(first?.because.rule?.cites.map((one) => one.section)).toEqual(['K4', 'K5', 'P6']);
  });
});

describe('A local ladder takes the place of the usual one whole', () => {
  const text = (en: string) => ({ da: en, en });
  const school = defineFrame({
    id: 'our-school',
    level: 'school',
    title: text('Our school'),
    extends: [aalborg],
    sources: { policy: { kind: 'policy', title: text('Policy') } },
    paths: [
      {
        id: 'straight-to-the-leader',
        title: text('Straight to the leader'),
        force: 'should',
        replaces: ['aalborg/misunderstanding'],
        opens: { purpose: 'misunderstanding', fromSide: 'home' },
        steps: [{ id: 'leader', title: text('Leader'), parties: ['parent', 'leader'], acts: ['talk'] }],
        ends: ['agreed', 'unsolved'],
        cites: [{ source: 'policy', section: '1', paraphrase: text('To the leader.'), compared: '2026-10-05' }],
      },
    ],
  });
  const local = valueOf(composeModel([aalborg, school], { on: '2026-10-05' }));
  const { id, on, calendar } = opening;
  const misunderstanding = { id, on, calendar, purpose: 'misunderstanding' } as const;

  it('where it opens itself', () => {
    const paths = (from: 'parent' | 'teacher') =>
      pathsFor(local, { purpose: 'misunderstanding', from }).map((one) => one.path);
    expect(paths('parent')).toEqual(['our-school/straight-to-the-leader']);
    expect(paths('teacher')).toEqual(['aalborg/misunderstanding']);
  });

  it('so a case is not opened on the usual one', () => {
    const by = { role: 'parent' } as const;
    const usual = openCase(local, { ...misunderstanding, by, path: 'aalborg/misunderstanding' });
    expect(codesOf(usual)).toEqual(['path-replaced']);
    const own = openCase(local, { ...misunderstanding, by, path: 'our-school/straight-to-the-leader' });
    expect(own.ok && own.value.step).toBe('leader');
  });

  it('and the model adds to it what it adds to every path', () => {
    const own = valueOf(
      openCase(local, { ...misunderstanding, by: { role: 'parent' }, path: 'our-school/straight-to-the-leader' }),
    );
    expect(own.obligations.map((one) => [one.by, one.do])).toEqual([['leader', 'ask-what-makes-it-hard']]);
    expect(own.thirdParty).toBe('may-be-asked');
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
