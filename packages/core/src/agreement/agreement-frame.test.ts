import { describe, expect, it } from 'vitest';
import type { Frame } from '../frame/frame.js';
import {
  aalborg,
  assumeUsual,
  commonPractice,
  composeModel,
  type DefaultIds,
  decide,
  defineFrame,
  explain,
  may,
  plan,
  type Situation,
  valueOf,
} from '../index.js';
import type { Ids } from '../vocabulary/ids.js';
import { actionPlan, after, agreedBy, inForce, model, planWith, proposed, stepOf } from './agreement.fixture.js';
import { agreementFrame } from './agreement-frame.js';
import type { AgreementProposal } from './content.js';
import { proposeAgreement } from './propose.js';

const on = '2026-11-25';
const [call] = actionPlan.content.contact;

/** The plan in force with something in it changed. */
function agreed(change: Partial<AgreementProposal>) {
  return after(valueOf(proposeAgreement(model, planWith(change), 't1', '2026-11-24')), ...agreedBy(1, on));
}

const frames = [aalborg, commonPractice] as const;
const frameOf = (change: Partial<AgreementProposal>): Frame => valueOf(agreementFrame(agreed(change), model));
const caseModel = (change: Partial<AgreementProposal> = {}) =>
  valueOf(composeModel([...frames, frameOf(change)], { on }));

const held = caseModel();

const talk = { purpose: 'concern', act: 'talk', from: 'class-teacher', to: ['custody-holder'] } as const;

function verdicts(asked: typeof model, situation: Situation<DefaultIds>) {
  const { channels } = decide(asked, assumeUsual(asked, situation).situation);
  return Object.fromEntries(
    channels.map(({ channel, verdict, because }) => [channel, [verdict, because.map(({ id }) => id)]]),
  );
}

describe('The frame of an agreement', () => {
  it('is there only while the agreement holds', () => {
    const early = agreementFrame(proposed, model);
    expect(early.ok || early.issues[0]?.code).toBe('agreement-not-in-force');
    const ended = agreementFrame(after(inForce, stepOf('e', 'h1', on, { kind: 'end' })), model);
    expect(ended.ok).toBe(false);
    const bare = agreementFrame(inForce, { ...model, items: { ...model.items, agreements: [] } });
    expect(bare.ok || bare.issues[0]?.code).toBe('kind-not-in-model');
  });

  it('stands innermost, for as long as was agreed', () => {
    expect(frameOf({})).toMatchObject({
      id: 'agreement-plan-7f3a',
      level: 'case',
      version: '1',
      from: on,
      until: '2027-06-25',
    });
    const over = valueOf(composeModel([...frames, frameOf({})], { on: '2027-06-26' }));
    expect(over.items.rules.filter(({ level }) => level === 'case')).toEqual([]);
  });

  it('is plain data that survives JSON, and holds no word that people wrote', () => {
    const frame = frameOf({});
    expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
    expect(JSON.stringify(frame)).not.toMatch(/quiet|bag|loud|evening|early/i);
  });

  it('composes with its model in any order', () => {
    const frame = frameOf({});
    const a = valueOf(composeModel([frame, commonPractice, aalborg], { on }));
    expect(JSON.stringify(a.items)).toBe(JSON.stringify(held.items));
  });
});

describe('An agreed channel', () => {
  it('comes first, and the answer cites the agreement', () => {
    const before = verdicts(model, talk);
    const now = verdicts(held, talk);
    expect(before['meeting']?.[0]).toBe('preferred');
    expect(now['phone-call']).toEqual(['preferred', ['agreement-plan-7f3a/channels-of-weekly-word']]);
    expect(now['meeting']?.[0]).toBe('accepted');
    const [first] = decide(held, assumeUsual(held, talk).situation).channels;
    expect(first?.because[0]?.rule?.cites[0]).toMatchObject({ source: 'agreement', section: 'weekly-word' });
    const told = explain(decide(held, assumeUsual(held, talk).situation), 'en');
    expect(told).toContain('agreed on concern: phone call (agreement-plan-7f3a/channels-of-weekly-word, weekly-word)');
  });

  it('says which defaults it sets aside', () => {
    const asked = assumeUsual(held, talk).situation;
    const meeting = decide(held, asked).channels.find(({ channel }) => channel === 'meeting');
    expect(meeting?.setAside.map(({ ground }) => ground.id)).toContain('aalborg/important-talk-face-to-face');
  });

  it('changes nothing for other matters or other people', () => {
    for (const other of [
      { ...talk, purpose: 'wellbeing' },
      { ...talk, to: ['school-leader'] },
    ] as const) {
      expect(verdicts(held, other)).toEqual(verdicts(model, other));
    }
  });

  it('changes nothing where the matter is harder than the parties had in mind', () => {
    const harder = [
      { suspicion: 'home' },
      { suspicion: 'other' },
      { urgency: 'now' },
      { urgency: 'same-day' },
      { sensitivity: 'sensitive' },
      { tension: 'heated' },
    ] as const;
    for (const facts of harder) {
      expect([facts, verdicts(held, { ...talk, ...facts })]).toEqual([facts, verdicts(model, { ...talk, ...facts })]);
    }
  });

  it('leaves alone what it cannot carry: writing it down still goes where it can be kept', () => {
    const record = { ...talk, act: 'record' } as const;
    expect(verdicts(held, record)).toEqual(verdicts(model, record));
  });

  it('is opened when nobody else offers it', () => {
    const sms = {
      ...call,
      id: 'by-sms',
      purposes: ['everyday'] as const,
      channels: ['sms'],
      acts: ['inform'] as const,
    };
    const texting = caseModel({ contact: [sms] });
    const news = { ...talk, purpose: 'everyday', act: 'inform' } as const;
    expect(model.offered).not.toContain('sms');
    expect(verdicts(texting, news)['sms']?.[0]).toBe('preferred');
  });

  it('holds for one party alone where two have the same role', () => {
    const other = { ...call, id: 'other-home', to: ['h2'], channels: ['video-call'] };
    const both = agreed({ contact: [{ ...call, to: ['h1'] }, other] });
    const alone = valueOf(agreementFrame(both, model, { concerning: 'h2' }));
    expect(JSON.stringify(alone.rules)).toContain('other-home');
    const withH1 = valueOf(
      agreementFrame(
        agreed({
          contact: [
            { ...call, by: ['t1'], to: ['h1'] },
            { ...other, by: ['t1'] },
          ],
        }),
        model,
        { concerning: 'h1' },
      ),
    );
    expect(JSON.stringify(withH1.rules)).not.toContain('other-home');
  });

  it('for whatever matter is preferred in each, as it usually is', () => {
    const { purposes: _any, ...anything } = call;
    const open = caseModel({ contact: [anything] });
    for (const purpose of ['everyday', 'concern', 'conflict', 'learning-progress'] as const) {
      expect([purpose, verdicts(open, { ...talk, purpose })['phone-call']?.[0]]).toEqual([purpose, 'preferred']);
    }
  });
});

describe('Other things agreed', () => {
  it('a reply time takes the place of the default one', () => {
    const ask = { ...talk, act: 'ask' } as const;
    const answers = (asked: typeof model) =>
      decide(asked, assumeUsual(asked, ask).situation)
        .duties.filter(({ duty }) => duty === 'answer')
        .map(({ within, because }) => [within, because.map(({ id }) => id)]);
    expect(answers(model)).toEqual([[{ n: 3, unit: 'working-day' }, ['common-practice/answer-in-time']]]);
    expect(answers(held)).toEqual([[{ n: 1, unit: 'working-day' }, ['agreement-plan-7f3a/reply-of-weekly-word']]]);
  });

  it('how often becomes a duty, and hours become the hours of those who are contacted', () => {
    const hours = [{ days: ['mon', 'wed'], from: '15:00', until: '17:00' }] as const;
    const frame = frameOf({ contact: [{ ...call, by: ['t1'], to: ['h1', 'h2'], hours }] });
    expect(frame.duties?.map(({ id, often }) => [id, often])).toContainEqual([
      'cadence-of-weekly-word',
      { times: 1, per: 'week' },
    ]);
    expect(frame.hours?.[0]).toMatchObject({ of: { roles: ['custody-holder'] }, weekly: hours });
    expect(composeModel([...frames, frame], { on }).ok).toBe(true);
  });

  it('that an interpreter is needed makes what is asked then hold here', () => {
    const language = { spoken: 'Arabic', interpreter: true };
    const frame = frameOf({ contact: [{ ...call, language }] });
    const needed = frame.duties?.filter(({ id }) => id.startsWith('interpreter-')) ?? [];
    expect(needed.map(({ do: what }) => what)).toContain('use-interpreter');
    expect(composeModel([...frames, frame], { on }).ok).toBe(true);
  });

  it('the steps of a matter change its plan', () => {
    const steps = { id: 'how', purposes: ['concern'] as const, acts: ['talk', 'record'] as const };
    const now = caseModel({ courses: [steps] });
    const matter = {
      purpose: 'concern',
      from: 'class-teacher',
      urgency: 'routine',
      importance: 'important',
      sensitivity: 'personal',
      tension: 'calm',
      about: 'one-child',
      suspicion: 'none',
    } as const;
    const acts = (asked: typeof model) => plan(asked, matter, ['custody-holder']).steps.map(({ act }) => act);
    expect(acts(model)).toEqual(['arrange', 'talk', 'record']);
    expect(acts(now)).toEqual(['talk', 'record']);
    expect(plan(now, matter, ['custody-holder']).because[0]?.id).toBe('agreement-plan-7f3a/course-of-how');
  });

  it('who decides becomes a mandate', () => {
    const decisions = [{ id: 'leave', what: 'One day off.', by: ['t1'], forum: 'meeting', subject: 'moderation' }];
    const asked = { subject: 'moderation' } as const;
    expect(may(model, 'class-teacher', 'decide', asked).answer).not.toBe('yes');
    const now = may(caseModel({ decisions }), 'class-teacher', 'decide', asked);
    expect([now.answer, now.because.map(({ id }) => id)]).toEqual(['yes', ['agreement-plan-7f3a/decision-of-leave']]);
  });
});

describe('What an agreement may not change', () => {
  const cites = [{ source: 'act', section: '1', compared: on, paraphrase: { da: 'Sådan er det.', en: 'So it is.' } }];
  const head = { force: 'must', title: { da: 'Sådan er det', en: 'So it is' }, cites } as const;
  const law = defineFrame({
    id: 'new-law',
    level: 'law',
    title: { da: 'Ny lov', en: 'New law' },
    extends: [aalborg, commonPractice],
    sources: { act: { kind: 'statute', title: { da: 'Lov', en: 'Act' } } },
    rules: [{ ...head, id: 'no-phone', when: { purpose: 'concern', act: 'inform' }, forbid: ['phone-call'] }],
    duties: [
      {
        ...head,
        id: 'at-once',
        by: 'recipient',
        do: 'answer',
        within: { n: 0, unit: 'working-day' },
        when: { act: 'ask' },
      },
    ],
    mandates: [
      {
        ...head,
        id: 'not-the-teacher',
        holders: ['teacher'],
        action: 'decide',
        subjects: ['moderation'],
        answer: 'no',
      },
    ],
  });
  const under: readonly Frame<Ids>[] = [aalborg, commonPractice, law];
  const lawful = valueOf(composeModel(under, { on }));

  it('is refused when composing, and names the clause', () => {
    const decisions = [{ id: 'rules', what: 'What stays.', by: ['t1'], forum: 'meeting', subject: 'moderation' }];
    const frame = valueOf(agreementFrame(agreed({ decisions }), lawful));
    const composed = composeModel([...under, frame], { on });
    const issues = composed.ok ? [] : composed.issues.filter(({ code }) => code === 'replaces-must');
    expect(issues.map(({ params }) => [params['id'], params['name']])).toEqual([
      ['channels-of-weekly-word', 'new-law/no-phone'],
      ['reply-of-weekly-word', 'new-law/at-once'],
      ['decision-of-rules', 'new-law/not-the-teacher'],
    ]);
  });

  it('is a number that the leadership has not given room for', () => {
    const { range: _range, ...parameter } = commonPractice.parameters?.[0] ?? raise();
    const narrow: Frame<Ids> = {
      ...commonPractice,
      parameters: [
        { ...parameter, range: { min: parameter.value, max: parameter.value } },
        ...(commonPractice.parameters ?? []).slice(1),
      ],
    };
    const narrowed = valueOf(composeModel([aalborg, narrow], { on }));
    const frame = valueOf(agreementFrame(inForce, narrowed));
    const composed = composeModel([aalborg, narrow, frame], { on });
    const issue = composed.ok ? undefined : composed.issues[0];
    expect([issue?.code, issue?.path.includes('range-1-of-reply-of-weekly-word')]).toEqual([
      'parameter-out-of-range',
      true,
    ]);
  });
});

function raise(): never {
  throw new Error('common practice has a parameter');
}
