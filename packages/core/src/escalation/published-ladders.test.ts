import { describe, expect, it } from 'vitest';
import { aalborg } from '../aalborg/aalborg.js';
import { composeModel } from '../compose/compose-model.js';
import type { Model } from '../compose/model.js';
import { assumeUsual } from '../decide/assume-usual.js';
import { decide } from '../decide/decide.js';
import type { Frame } from '../frame/frame.js';
import { commonPractice } from '../practice/common-practice.js';
import { institutions } from '../practice/evidence/institutions.js';
import { valueOf } from '../result.js';
import { parseInstant } from '../time/instant.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Side } from '../vocabulary/role.js';
import { advanceCase } from './advance-case.js';
import type { Case } from './case.js';
import { autumn, codesOf } from './conflict.fixture.js';
import type { CaseMove } from './event.js';
import { openCase } from './open-case.js';
import { publishedElsewhere } from './published-elsewhere.fixture.js';
import { publishedInDenmark } from './published-in-denmark.fixture.js';
import type { PublishedLadder } from './published-ladder.fixture.js';

const publishedLadders = [...publishedInDenmark, ...publishedElsewhere];
const compared = '2026-11-24';
const text = (en: string) => ({ da: en, en });
const role = (en: string, side: Side) => ({ name: text(en), meaning: text(`${en}.`), side });
const cites = [{ source: 'published', section: 'ladders', paraphrase: text('Who stands above whom.'), compared }];

/** Every published ladder as a path of one frame, with the roles that no default frame has. */
const published: Frame<Ids> = {
  id: 'published',
  level: 'school',
  title: text('Published ladders'),
  extends: ['aalborg', 'common-practice'],
  sources: { published: { kind: 'practice', title: text('Published ladders') } },
  vocabulary: {
    roles: {
      alderman: role('alderman', 'outside'),
      'board-of-education': role('board of education', 'outside'),
      'cluster-leader': role('cluster leader', 'outside'),
      consultant: role('consultant', 'outside'),
      'director-of-special-education': role('director of special education', 'outside'),
      police: role('police', 'outside'),
      psychologist: role('psychologist', 'outside'),
      superintendent: role('superintendent', 'outside'),
    },
  },
  guarantees: (
    [
      ['municipality', 'alderman'],
      ['school-leader', 'school-board'],
      ['school-leader', 'director-of-special-education', 'superintendent', 'board-of-education'],
      ['leader', 'municipality'],
    ] as const
  ).map((order, index) => ({
    id: `order-${index + 1}`,
    title: text('Order'),
    force: 'should',
    kind: 'authority',
    order,
    cites,
  })),
  rules: [
    {
      id: 'board-in-writing',
      title: text('The board is written to'),
      force: 'should',
      when: { to: 'school-board', act: ['ask', 'answer'] },
      discourage: { mode: 'oral' },
      cites,
    },
  ],
  paths: publishedLadders.map(({ id, says, path }) => ({
    id: id.toLowerCase(),
    title: says,
    force: 'should',
    cites: [{ source: 'published', section: id, paraphrase: says, compared }],
    ...path,
  })),
};

const composed = composeModel([aalborg, commonPractice, published], { on: compared });
const model: Model = valueOf(composed);
const at = valueOf(parseInstant('2026-10-05T09:00:00+02:00'));

function openOn({ id, path }: PublishedLadder, facts: object = {}): ReturnType<typeof openCase> {
  const { purpose } = path.opens;
  const home = path.steps[0].parties.includes('other-parent') && path.steps[0].parties.length === 2;
  return openCase(model, {
    id,
    path: `published/${id}`,
    on: at,
    by: { role: 'parent' },
    with: home ? 'other-parent' : 'teacher',
    purpose: typeof purpose === 'string' ? purpose : '',
    facts: { about: id === 'dk-jels-03' ? 'school' : 'one-child', tension: 'heated', importance: 'ordinary', ...facts },
    calendar: autumn,
  });
}

/** Every step tried and left unsolved, in the order of the path. */
function walked(ladder: PublishedLadder): Case {
  const take = (current: Case, move: CaseMove, ...roles: readonly string[]): Case => {
    const nexts = roles.map((by) => advanceCase(model, current, { ...move, on: at, by: { role: by } }));
    return nexts.find((next) => next.ok)?.value ?? current;
  };
  return ladder.path.steps.reduce(
    (current, step, index) => {
      const here =
        index === 0
          ? current
          : take(current, { kind: 'moved-on', to: step.id }, ...(ladder.path.steps[index - 1]?.parties ?? []));
      const what = step.acts.find((act) => act === 'talk' || act === 'ask' || act === 'inform') ?? 'talk';
      return take(here, { kind: 'done', what }, ...step.parties);
    },
    valueOf(openOn(ladder)),
  );
}

describe('Every published ladder', () => {
  it('is told with the institution that was read, and Aalborg’s own is in its frame', () => {
    expect(publishedLadders).toHaveLength(22);
    expect(aalborg.paths?.map((path) => path.id)).toEqual(['misunderstanding']);
    expect(publishedLadders.filter(({ institution }) => !Object.hasOwn(institutions, institution))).toEqual([]);
    expect(new Set(publishedLadders.map(({ id }) => id)).size).toBe(22);
  });

  it('is a path that holds what always holds', () => {
    expect(composed.ok ? [] : composed.issues).toEqual([]);
  });

  it.each(publishedLadders)('$id turns to the people whom it names, in their order', ({ path, order }) => {
    const names = path.steps.map((step, index) => [step.parties, order[index]] as const);
    expect(path.steps).toHaveLength(order.length);
    for (const [parties, named] of names) expect(parties).toContain(named);
  });

  it.each(publishedLadders)('$id can be gone from its first step to its last', (ladder) => {
    expect(walked(ladder).visited).toEqual(ladder.path.steps.map((step) => step.id));
  });

  it.each(publishedLadders)('$id lets any party ask for a third party, which it does not name', (ladder) => {
    expect(JSON.stringify(ladder.path)).not.toContain('third-party');
    const asked = advanceCase(model, walked(ladder), { kind: 'third-party-asked', on: at, by: { role: 'child' } });
    expect(asked.ok && asked.value.thirdParty).toBe('asked');
  });
});

describe('What is special in one of them', () => {
  const ladder = (id: string) => publishedLadders.find((one) => one.id === id) as PublishedLadder; // Named in the list above.

  it('a serious matter may begin with the principal (herrljunga)', () => {
    const { path } = ladder('se-herrljunga-01');
    const start = (importance: 'ordinary' | 'important') =>
      openCase(model, {
        id: 'c',
        path: 'published/se-herrljunga-01',
        on: at,
        at: 'principal',
        by: { role: 'parent' },
        purpose: 'complaint',
        facts: { about: 'one-child', importance },
        calendar: autumn,
      });
    expect(path.steps[0].skip?.why.en).toBe('It is serious.');
    expect(codesOf(start('important'))).toEqual([]);
    expect(codesOf(start('ordinary'))).toEqual(['not-the-next-step']);
  });

  it('who jumps ahead is sent back (killeen)', () => {
    const opened = valueOf(openOn(ladder('us-killeen-01')));
    const jump = advanceCase(model, opened, { kind: 'moved-on', to: 'principal', on: at, by: { role: 'parent' } });
    expect(codesOf(jump)).toEqual(['not-the-next-step']);
    expect(jump.ok ? [] : jump.issues[0]?.params['next']).toEqual(['assistant-principal']);
  });

  it('one may choose between several next steps (bkaer)', () => {
    const opened = valueOf(openOn(ladder('dk-bkaer-03')));
    for (const to of ['leader', 'parents-board', 'department']) {
      expect(codesOf(advanceCase(model, opened, { kind: 'moved-on', to, on: at, by: { role: 'parent' } }))).toEqual([]);
    }
  });

  it('only the contact teacher brings in others, until something is late (oslo)', () => {
    const tried = advanceCase(model, valueOf(openOn(ladder('no-oslo-01'))), {
      kind: 'done',
      what: 'ask',
      on: at,
      by: { role: 'parent' },
    });
    const moved = advanceCase(model, valueOf(tried), {
      kind: 'moved-on',
      to: 'others',
      on: at,
      by: { role: 'parent' },
    });
    expect(codesOf(moved)).toEqual(['not-for-this-role']);
  });

  it('the board is turned to in writing: the rules on channels count on a ladder too (frederiksberg)', () => {
    const asked = assumeUsual(model, { purpose: 'conflict', act: 'ask', from: 'parent', to: ['school-board'] });
    const meeting = decide(model, asked.situation).channels.find((one) => one.channel === 'meeting');
    expect(meeting?.verdict).toBe('discouraged');
    expect(meeting?.because.map((one) => one.id)).toContain('published/board-in-writing');
  });

  it('the search for a missing pupil does not wait for a date (vassenden)', () => {
    const opened = valueOf(openOn(ladder('no-vassenden-04')));
    expect(opened.obligations.map((one) => one.due?.kind)).toContain('promptly');
  });
});
