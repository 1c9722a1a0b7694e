import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalborg } from '../aalborg/aalborg.js';
import { composeModel } from '../compose/compose-model.js';
import type { Model } from '../compose/model.js';
import { assumeUsual } from '../decide/assume-usual.js';
import { decide } from '../decide/decide.js';
import type { Situation } from '../decide/situation.js';
import { commonPractice } from '../practice/common-practice.js';
import { valueOf } from '../result.js';
import type { Act } from '../vocabulary/act.js';
import { actIds } from '../vocabulary/act.js';
import { after, agreedBy, model, planWith } from './agreement.fixture.js';
import { agreementFrame } from './agreement-frame.js';
import { assessAgreement } from './assess.js';
import type { AgreedContact } from './content.js';
import { proposeAgreement } from './propose.js';

const on = '2026-11-25';
const purposes = [...model.words.purposes.keys()];
const channels = [...model.words.channels.keys()];
const people = ['t1', 'h1', 'h2'];

function some<T>(values: readonly T[], most: number): fc.Arbitrary<readonly [T, ...T[]]> {
  // At least one is asked for.
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most }) as unknown as fc.Arbitrary<
    readonly [T, ...T[]]
  >;
}

const contact: fc.Arbitrary<AgreedContact> = fc
  .record({
    by: some(people, 3),
    to: some(people, 3),
    purposes: fc.option(some(purposes, 4), { nil: undefined }),
    acts: fc.option(some<Act>(actIds, 3), { nil: undefined }),
    channels: some(channels, 2),
    often: fc.constantFrom({ times: 1, per: 'week' } as const, { times: 2, per: 'month' } as const),
    reply: fc.option(fc.record({ n: fc.integer({ min: 1, max: 5 }), unit: fc.constant('working-day' as const) }), {
      nil: undefined,
    }),
    language: fc.option(fc.constant({ spoken: 'x', interpreter: true }), { nil: undefined }),
  })
  .map(({ purposes: about, acts, reply, language, ...rest }) => ({
    id: 'contact',
    ...rest,
    ...(about === undefined ? {} : { purposes: about }),
    ...(acts === undefined ? {} : { acts }),
    ...(reply === undefined ? {} : { reply }),
    ...(language === undefined ? {} : { language }),
  }));

/** The model of a case in which this has been agreed; nothing when it was not clear enough to hold. */
function caseOf(clause: AgreedContact): Model | undefined {
  const draft = planWith({ contact: [clause] });
  if (assessAgreement(model, draft, '2026-11-24').length > 0) return undefined;
  const held = after(valueOf(proposeAgreement(model, draft, 't1', '2026-11-24')), ...agreedBy(1, on));
  return valueOf(composeModel([aalborg, commonPractice, valueOf(agreementFrame(held, model))], { on }));
}

const verdicts = (asked: Model, situation: Situation) =>
  decide(asked, assumeUsual(asked, situation).situation).channels.map(
    ({ channel, verdict }) => `${channel} ${verdict}`,
  );

const hard = fc.constantFrom(
  { suspicion: 'home' as const },
  { suspicion: 'other' as const },
  { urgency: 'now' as const },
  { sensitivity: 'sensitive' as const },
  { tension: 'heated' as const },
);

describe('Whatever people agree about contact', () => {
  it('composes when it is clear, and changes nothing that is harder than usual or between others', () => {
    let clear = 0;
    fc.assert(
      fc.property(
        contact,
        fc.constantFrom(...purposes),
        fc.constantFrom(...actIds),
        hard,
        (clause, purpose, act, facts) => {
          const held = caseOf(clause);
          if (held === undefined) return;
          clear += 1;
          const usual = model.words.purposes.get(purpose)?.usual ?? {};
          // Where that much is usual for the purpose, it is an ordinary matter.
          const isUsual = Object.entries(facts).every(([fact, value]) =>
            Object.entries(usual).some(([key, own]) => key === fact && own === value),
          );
          const asked = { purpose, act, from: 'class-teacher', to: ['custody-holder'], ...facts };
          // A channel that the agreement opens can be used at any time; it is never advised for what is hard.
          const opened = clause.channels.filter((channel) => !model.offered.includes(channel));
          const but = (lines: readonly string[]) => lines.filter((line) => !opened.includes(line.split(' ')[0] ?? ''));
          if (!isUsual) expect(but(verdicts(held, asked))).toEqual(but(verdicts(model, asked)));
          const others = { purpose, act, from: 'school-leader', to: ['other-parent'] };
          expect(but(verdicts(held, others))).toEqual(but(verdicts(model, others)));
        },
      ),
      { numRuns: 40 },
    );
    expect(clear).toBeGreaterThan(10);
  });

  it('comes first where it is about an ordinary matter that the channel can carry', () => {
    fc.assert(
      fc.property(contact, (clause) => {
        const held = caseOf(clause);
        const [first] = clause.purposes ?? ['concern'];
        const act = (clause.acts ?? actIds).find((one) => fitsFirst(held, clause, first, one));
        if (held === undefined || act === undefined) return;
        const said = verdicts(held, wayOf(clause, first, act));
        const top = said[0] ?? '';
        expect(clause.channels.some((channel) => top === `${channel} preferred`)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

const roleOf = { t1: 'class-teacher', h1: 'custody-holder', h2: 'custody-holder' } as const;

/** The first way on which somebody contacts somebody else. */
function wayOf({ by, to }: AgreedContact, purpose: string, act: Act): Situation {
  const from = by.find((one) => to.some((other) => other !== one)) ?? '';
  const other = to.find((one) => one !== from) ?? '';
  const role = (id: string): string => Object.entries(roleOf).find(([key]) => key === id)?.[1] ?? '';
  return { purpose, act, from: role(from), to: [role(other)] };
}

function fitsFirst(held: Model | undefined, clause: AgreedContact, purpose: string, act: Act): boolean {
  if (held === undefined) return false;
  const said = verdicts(held, wayOf(clause, purpose, act));
  return clause.channels.some((channel) => !said.includes(`${channel} unfit`));
}
