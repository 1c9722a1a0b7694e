// A school writes two rules of its own on top of Aalborg's text and common practice, and sees what they change.
import {
  aalborg,
  assumeUsual,
  commonPractice,
  composeModel,
  decide,
  defineFrame,
  explain,
  valueOf,
} from '@samarbejde/core';

const compared = '2026-11-24';

const school = defineFrame({
  id: 'example-school',
  level: 'school',
  title: { da: 'Eksempelskolens kommunikationspolitik', en: 'The example school’s communication policy' },
  extends: [aalborg, commonPractice],
  sources: {
    policy: { kind: 'policy', title: { da: 'Kommunikationspolitik', en: 'Communication policy' } },
  },
  offers: ['sms'],
  rules: [
    {
      id: 'sms-when-it-is-urgent',
      title: { da: 'Sms må bruges, når det haster', en: 'Text messages may be used when it is urgent' },
      force: 'should',
      when: { urgency: ['same-day', 'now'], fromSide: 'school', toSide: 'home' },
      accept: ['sms'],
      cites: [
        {
          source: 'policy',
          section: '3',
          compared,
          paraphrase: { da: 'Haster det, må der sendes en sms.', en: 'When it is urgent a text message may be sent.' },
        },
      ],
    },
    {
      id: 'health-by-phone',
      title: { da: 'Helbred tales igennem i telefonen', en: 'Health is talked over on the phone' },
      force: 'should',
      when: { purpose: 'health', act: 'talk' },
      prefer: ['phone-call'],
      cites: [
        {
          source: 'policy',
          section: '5',
          compared,
          paraphrase: { da: 'Ring om barnets helbred.', en: 'Call about the child’s health.' },
        },
      ],
    },
  ],
});

const on = '2026-11-24';
const before = valueOf(composeModel([aalborg, commonPractice], { on }));
const after = valueOf(composeModel([aalborg, commonPractice, school], { on }));

const urgent = { purpose: 'everyday', act: 'inform', urgency: 'same-day', from: 'teacher', to: ['parent'] } as const;
const health = { purpose: 'health', act: 'talk', from: 'teacher', to: ['parent'] } as const;

for (const [name, situation] of Object.entries({ urgent, health })) {
  const was = decide(before, assumeUsual(before, situation).situation);
  const is = decide(after, assumeUsual(after, situation).situation);
  const changed = is.channels.filter((one) => {
    const old = was.channels.find((other) => other.channel === one.channel);
    return old?.verdict !== one.verdict || old.because.length !== one.because.length;
  });
  console.log(
    `${name}: ${changed.map((one) => `${one.channel} ${one.verdict} (${one.because.map((g) => g.id).join(', ')})`).join('; ')}`,
  );
}

console.log('\nA slip is told before anything runs:');
const slip = { ...school, rules: [{ ...school.rules?.[0], prefer: ['phone-cal'] }] } as typeof school;
const refused = composeModel([aalborg, commonPractice, slip], { on });
for (const issue of refused.ok ? [] : refused.issues) console.log(explain(issue, 'en'));
