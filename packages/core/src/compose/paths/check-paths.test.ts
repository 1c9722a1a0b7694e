import { describe, expect, it } from 'vitest';
import { explain } from '../../explain/explain.js';
import type { EscalationPath, PathStep } from '../../frame/escalation-path.js';
import type { Guarantee } from '../../frame/guarantee.js';
import type { Issue } from '../../result.js';
import { composeModel } from '../compose-model.js';
import { everyGuarantee, soundPath, systemWith } from './ladder.fixture.js';

const on = '2026-11-24';
const [talk, head] = soundPath.steps as readonly [PathStep, PathStep]; // The sound path has exactly these two.
const text = (en: string) => ({ da: en, en });

function issuesOf(path: EscalationPath, guarantees: readonly Guarantee[] = everyGuarantee): readonly Issue[] {
  const composed = composeModel([systemWith([path], guarantees)], { on });
  return composed.ok ? [] : composed.issues;
}

const withSteps = (...steps: readonly [PathStep, ...PathStep[]]): EscalationPath => ({ ...soundPath, steps });
const without = (kind: Guarantee['kind']): readonly Guarantee[] => everyGuarantee.filter((one) => one.kind !== kind);

const council: PathStep = {
  id: 'council',
  title: text('The council'),
  parties: ['parent', 'council'],
  acts: ['ask', 'decide'],
  decides: 'council',
};

const complaint: EscalationPath = {
  ...soundPath,
  id: 'complaint-about-a-teacher',
  opens: { purpose: 'complaint', about: 'staff-member' },
  about: ['teacher'],
  steps: [head, council],
};

const exit = {
  id: 'danger',
  title: text('A child is in danger'),
  to: 'council',
  atOnce: true,
  when: { suspicion: { not: 'none' } },
} as const;

/** Every fault planted in a sound path, and what a school leader is told of it. */
const planted: readonly (readonly [
  fault: string,
  path: EscalationPath,
  code: string,
  place: string,
  told: { readonly da: string; readonly en: string },
])[] = [
  [
    'a step that nothing leads to',
    withSteps({ ...talk, next: ['council'] }, head, council),
    'unreachable-step',
    'town.paths.0.steps.1',
    { da: 'Ingen vej i `quarrel` fører til trinnet `head`', en: 'Nothing in `quarrel` leads to the step `head`' },
  ],
  [
    'steps that lead back to each other',
    withSteps(talk, { ...head, next: ['talk'] }),
    'path-loop',
    'town.paths.0.steps',
    { da: '`talk` og `head` i ring', en: '`talk` and `head` lead back to each other' },
  ],
  [
    'a step that leads to itself',
    withSteps(talk, { ...head, next: ['head'] }),
    'path-loop',
    'town.paths.0.steps',
    { da: 'uden at komme videre', en: 'without getting further' },
  ],
  [
    'a next step that does not exist',
    withSteps({ ...talk, next: ['haed'] }, head),
    'unknown-step',
    'town.paths.0.steps.0.next.0',
    { da: 'Mente du `head`?', en: 'Did you mean `head`?' },
  ],
  [
    'two steps of one id',
    withSteps(talk, { ...head, id: 'talk' }),
    'duplicate-step',
    'town.paths.0.steps.1.id',
    { da: 'hedder `talk`', en: 'are called `talk`' },
  ],
  [
    'a last step at which nothing can end',
    { ...soundPath, ends: ['decided'], steps: [talk] },
    'dead-end',
    'town.paths.0.steps.0',
    { da: 'hverken slutte eller komme videre', en: 'neither end nor go on' },
  ],
  [
    'a step with one party',
    withSteps({ ...talk, parties: ['parent', 'parent'] }, head),
    'nobody-to-meet',
    'town.paths.0.steps.0.parties',
    { da: 'kun én part', en: 'only one party' },
  ],
  [
    'a decision that is nobody’s',
    withSteps(talk, { ...talk, id: 'head', acts: ['ask', 'decide'] }),
    'nobody-decides',
    'town.paths.0.steps.1.acts',
    { da: 'hvem der gør det', en: 'not by whom' },
  ],
  [
    'authority that falls',
    withSteps(talk, { ...council, id: 'first' }, { ...head, id: 'then' }),
    'authority-falls',
    'town.paths.0.steps.1',
    { da: '`head` står lavere', en: '`head` stands lower' },
  ],
  [
    'deciders of whom nobody says who stands higher',
    withSteps(talk, head, { ...council, parties: ['parent', 'inspector'], decides: 'inspector' }),
    'authority-unknown',
    'town.paths.0.steps.1',
    { da: 'Ingen ramme siger, om `inspector`', en: 'No frame says whether `inspector`' },
  ],
  [
    'a complaint that goes through the person complained about',
    { ...complaint, steps: [{ ...head, parties: ['parent', 'head', 'teacher'] }, council] },
    'complaint-through-person',
    'town.paths.0.steps.0.parties.2',
    { da: 'klagen kan handle om netop `teacher`', en: 'the complaint may be about `teacher`' },
  ],
  [
    'a complaint that goes through a group with the person in it',
    { ...complaint, steps: [{ ...head, advise: ['staff'] }, council] },
    'complaint-through-person',
    'town.paths.0.steps.0.advise.0',
    { da: 'Lad en anden tage imod den', en: 'Let somebody else receive it' },
  ],
  [
    'a complaint about a person whose role is not named',
    { ...soundPath, opens: { purpose: 'complaint', about: 'staff-member' } },
    'person-not-named',
    'town.paths.0.opens.about',
    { da: 'Skriv dem i `about`', en: 'Name them in `about`' },
  ],
  [
    'a first step that begins by reminding',
    withSteps({ ...talk, acts: ['remind', 'talk'] }, head),
    'step-blames',
    'town.paths.0.steps.0.acts',
    { da: 'før nogen har spurgt, hvad der gør det svært', en: 'before anybody has asked what makes it hard' },
  ],
  [
    'a first step that begins by deciding, behind one that may be passed over',
    withSteps(
      { ...talk, skip: { when: { tension: 'heated' }, why: text('It is heated.') } },
      { ...head, acts: ['decide'] },
    ),
    'step-blames',
    'town.paths.0.steps.1.acts',
    { da: 'Begynd med `ask` eller `talk`', en: 'Begin with `ask` or `talk`' },
  ],
  [
    'a child that must move first',
    withSteps({ ...talk, parties: ['child', 'teacher'], owes: [{ by: 'child', do: 'answer' }] }, head),
    'child-moves-first',
    'town.paths.0.steps.0',
    { da: 'De voksne går forrest', en: 'Adults go first' },
  ],
  [
    'a step that only the child may leave',
    withSteps({ ...talk, parties: ['child', 'teacher'], movedOnBy: ['child'] }, head),
    'child-moves-first',
    'town.paths.0.steps.0',
    { da: 'giv en voksen det første skridt', en: 'give the first move to an adult' },
  ],
  [
    'a child heard after the decision',
    withSteps(talk, { ...head, owes: [{ by: 'head', do: 'hear-child', after: 'decide' }] }),
    'child-heard-late',
    'town.paths.0.steps.1.owes.0.after',
    { da: 'først hørt, når der er truffet afgørelse', en: 'heard only after the decision' },
  ],
  [
    'a step that only somebody who is not there may leave',
    withSteps({ ...talk, movedOnBy: ['council'] }, head),
    'mover-absent',
    'town.paths.0.steps.0.movedOnBy',
    { da: 'er ikke med på det', en: 'has no part in it' },
  ],
  [
    'an exit for safety that waits for a step',
    { ...soundPath, exits: [{ ...exit, from: ['head'] }] },
    'exit-gated',
    'town.paths.0.exits.0',
    { da: 'må ikke vente på noget', en: 'must wait for nothing' },
  ],
  [
    'an exit for safety that only some may use',
    { ...soundPath, exits: [{ ...exit, by: ['head'] }] },
    'exit-gated',
    'town.paths.0.exits.0',
    { da: 'et barns sikkerhed', en: "a child's safety" },
  ],
  [
    'an exit with a duty of safety that does not leave at once',
    {
      ...soundPath,
      exits: [{ id: 'notice', title: text('Notice'), to: 'council', owes: [{ by: 'staff', do: 'notify' }] }],
    },
    'exit-gated',
    'town.paths.0.exits.0',
    { da: '"atOnce": true', en: '"atOnce": true' },
  ],
  [
    'a deadline that may fall on a closed day',
    withSteps(talk, {
      ...head,
      owes: [{ by: 'head', do: 'answer', within: { n: 2, unit: 'week', onClosedDay: 'stays' } }],
    }),
    'deadline-on-closed-day',
    'town.paths.0.steps.1.owes.0.within',
    { da: 'kan falde på en lukkedag', en: 'may fall on a closed day' },
  ],
  [
    'a deadline of a parameter that does not exist',
    withSteps(talk, { ...head, owes: [{ by: 'head', do: 'answer', within: { parameter: 'town/reply' } }] }),
    'unknown-id',
    'town.paths.0.steps.1.owes.0.within',
    { da: '`town/reply` er ikke en parameter', en: '`town/reply` is not a parameter' },
  ],
  [
    'a role that nobody defines',
    withSteps({ ...talk, parties: ['parent', 'teachr'] }, head),
    'unknown-id',
    'town.paths.0.steps.0.parties.1',
    { da: 'Mente du `teacher`?', en: 'Did you mean `teacher`?' },
  ],
  [
    'an exit to a path that does not exist',
    { ...soundPath, exits: [{ id: 'on', title: text('On'), to: 'head', opens: 'town/quarel' }] },
    'unknown-onward-path',
    'town.paths.0.exits.0.opens',
    { da: 'Mente du `town/quarrel`?', en: 'Did you mean `town/quarrel`?' },
  ],
  [
    'an id with a space',
    withSteps({ ...talk, id: 'the talk' }, head),
    'bad-id',
    'town.paths.0.steps.0.id',
    { da: 'kan ikke bruges som id', en: 'cannot be used as an id' },
  ],
];

describe('A path with a planted fault is refused with a message that a school leader understands', () => {
  it('and a sound path is not', () => {
    expect(issuesOf(soundPath)).toEqual([]);
    expect(issuesOf(complaint)).toEqual([]);
    expect(issuesOf({ ...soundPath, exits: [exit] })).toEqual([]);
  });

  it.each(planted)('%s', (_fault, path, code, place, told) => {
    const found = issuesOf(path).filter((issue) => issue.code === code);
    expect(found.map((issue) => issue.path.join('.'))).toContain(place);
    const issue = found.find((one) => one.path.join('.') === place) as Issue; // The line above has found it.
    expect(explain(issue, 'da')).toContain(told.da);
    expect(explain(issue, 'en')).toContain(told.en);
    for (const locale of ['da', 'en'] as const) expect(explain(issue, locale)).not.toMatch(/undefined|!|\bNaN\b/);
  });

  it('with all its faults at once, those of other paths too', () => {
    const faulty: EscalationPath = {
      ...soundPath,
      steps: [
        { ...talk, acts: ['remind'], parties: ['parent', 'parent'] },
        { ...council, id: 'first', next: ['then'] },
        { ...head, id: 'then', next: ['first'] },
        { ...head, id: 'lost', next: [] },
      ],
    };
    const composed = composeModel([systemWith([faulty, { ...complaint, steps: [{ ...head, advise: ['teacher'] }] }])], {
      on,
    });
    const codes = composed.ok ? [] : [...new Set(composed.issues.map((issue) => issue.code))].sort();
    expect(codes).toEqual([
      'authority-falls',
      'complaint-through-person',
      'nobody-to-meet',
      'path-loop',
      'step-blames',
      'unreachable-step',
    ]);
  });

  it('once for each loop, whichever of its steps one comes to first', () => {
    const loops = issuesOf(
      withSteps(
        talk,
        { ...head, id: 'a', next: ['b'] },
        { ...head, id: 'b', next: ['c'] },
        { ...head, id: 'c', next: ['a'] },
      ),
    ).filter((issue) => issue.code === 'path-loop');
    expect(loops.map((issue) => issue.params['steps'])).toEqual([['a', 'b', 'c']]);
  });
});

describe('What every path needs and no frame says', () => {
  it.each([
    ['third-party', 'hvem der kan hjælpe som tredjepart', 'who can help as a third party'],
    ['child-heard', 'hvordan barnet bliver hørt', 'how the child is heard'],
    ['ask-first', 'hvad der gør det svært', 'what makes it hard'],
    ['authority', 'hvem der står over hvem', 'who stands above whom'],
  ] as const)('is asked for: %s', (kind, da, en) => {
    const [issue] = issuesOf(soundPath, without(kind)).filter((one) => one.code === 'guarantee-missing');
    expect(issue?.params['kind']).toBe(kind);
    expect(issue === undefined ? '' : explain(issue, 'da')).toContain(da);
    expect(issue === undefined ? '' : explain(issue, 'en')).toContain(en);
  });

  it('is asked for only where there are paths', () => {
    expect(composeModel([systemWith([], [])], { on }).ok).toBe(true);
  });

  it('cannot be set aside, whatever its force and level', () => {
    const local = {
      ...systemWith([], []),
      id: 'school',
      level: 'school' as const,
      vocabulary: {},
      extends: ['town'],
      guarantees: everyGuarantee.slice(0, 1).map((one) => ({ ...one, id: 'nobody', replaces: ['town/third-party'] })),
    };
    const weak = everyGuarantee.map((one) => ({ ...one, force: 'should' as const }));
    const composed = composeModel([systemWith([soundPath], weak), local], { on });
    const found = composed.ok ? [] : composed.issues;
    expect(found.map((issue) => issue.code)).toEqual(['guarantee-replaced']);
    expect(found.map((issue) => explain(issue, 'en'))[0]).toContain('which always holds');
  });

  it('does not go in a circle', () => {
    const order: Guarantee = {
      id: 'the-other-way',
      title: text('The other way'),
      force: 'must',
      kind: 'authority',
      order: ['council', 'teacher'],
      cites: everyGuarantee[0]?.cites ?? [],
    };
    const codes = issuesOf(soundPath, [...everyGuarantee, order]).map((issue) => issue.code);
    expect(codes).toContain('authority-circular');
  });
});
