import { assertType, describe, expectTypeOf, it } from 'vitest';
import { item, say } from '../compose/small-frames.fixture.js';
import {
  aalborg,
  type ChannelVerdict,
  commonPractice,
  composeModel,
  decide,
  defineFrame,
  type Model,
  may,
  valueOf,
} from '../index.js';

const on = '2026-11-24';
const head = { level: 'school', title: say('School'), sources: {} } as const;

const nurse = {
  name: say('nurse'),
  meaning: say('looks after health'),
  within: 'professional',
} as const;

describe('the ids of a frame', () => {
  it('are its own words and those of the frames it extends', () => {
    const school = defineFrame({
      id: 'our-school',
      ...head,
      extends: [aalborg, commonPractice],
      vocabulary: { roles: { 'school-nurse': nurse } },
      rules: [
        { ...item('by-phone'), when: { from: 'school-nurse', purpose: 'health', act: 'talk' }, prefer: ['phone-call'] },
      ],
    });
    const model = valueOf(composeModel([aalborg, commonPractice, school], { on }));
    decide(model, { purpose: 'health', act: 'talk', from: 'school-nurse', to: ['custody-holder'] });
    expectTypeOf<'school-nurse'>().toExtend<NonNullable<(typeof model)['~ids']>['role']>();
  });

  it('do not hold a misspelt word', () => {
    defineFrame({
      id: 'our-school',
      ...head,
      extends: [aalborg, commonPractice],
      vocabulary: { roles: { 'school-nurse': nurse } },
      // @ts-expect-error `school-nurze` is near `school-nurse`, and no role.
      rules: [{ ...item('by-phone'), when: { from: 'school-nurze' }, prefer: ['phone-call'] }],
    });
    defineFrame({
      id: 'our-school',
      ...head,
      extends: [commonPractice],
      // @ts-expect-error `phone` is no channel.
      rules: [{ ...item('by-phone'), prefer: ['phone'] }],
    });
  });

  it('are none at all without `extends`: a rule cannot slip in words that nobody checks', () => {
    defineFrame({
      id: 'our-school',
      ...head,
      // @ts-expect-error Aalborg is not extended, so its channels are not known here.
      rules: [{ ...item('meet'), prefer: ['meeting'] }],
    });
    defineFrame({
      id: 'our-school',
      ...head,
      // @ts-expect-error Aalborg is not extended, so its purposes are not known here.
      rules: [{ ...item('meet'), when: { purpose: 'concern' }, prefer: 'every-channel' }],
    });
  });
});

describe('a question to a model', () => {
  const model = valueOf(composeModel([aalborg], { on }));

  it('takes the words of that model', () => {
    decide(model, {
      purpose: 'concern',
      act: 'talk',
      from: 'teacher',
      to: ['parent', { role: 'parent', reach: 'platform' }],
    });
    // @ts-expect-error `concerm` is no purpose.
    decide(model, { purpose: 'concerm', act: 'talk', from: 'teacher', to: ['parent'] });
    // @ts-expect-error `sms` is no word of Aalborg's text, nor is `phone` an act.
    decide(model, { purpose: 'concern', act: 'phone', from: 'teacher', to: ['parent'] });
    // @ts-expect-error `custody-holder` is a word of common practice, which is not in this model.
    decide(model, { purpose: 'concern', act: 'talk', from: 'teacher', to: ['custody-holder'] });
    // @ts-expect-error `soonish` is no urgency.
    decide(model, { purpose: 'concern', act: 'talk', from: 'teacher', to: ['parent'], urgency: 'soonish' });
    // @ts-expect-error `teachers` is no role.
    may(model, 'teachers', 'do');
  });

  it('keeps its literals in a variable with `as const`, and in a conditional list', () => {
    const kept = { purpose: 'concern', act: 'talk', from: 'teacher', to: ['parent'] } as const;
    decide(model, kept);
    const isUrgent: boolean = true;
    decide(model, { ...kept, to: isUrgent ? ['parent', 'child'] : ['parent'] });
  });

  it('answers in the words of that model', () => {
    const decision = decide(model, { purpose: 'concern', act: 'talk', from: 'teacher', to: ['parent'] });
    assertType<'meeting' | 'platform-message' | undefined>(decision.channels[0]?.channel);
    expectTypeOf(decision.channels).items.toExtend<ChannelVerdict>();
  });

  it('may be asked of any model by code that knows no words', () => {
    const whichever = (one: Model): readonly string[] =>
      decide(one, { purpose: 'concern', act: 'talk', from: 'teacher', to: ['parent'] }).channels.map(
        (entry) => entry.channel,
      );
    whichever(model);
  });
});
