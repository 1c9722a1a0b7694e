// A teacher writes to a family about a conflict: which channel suits each step, and who says so?
import { assumeUsual, decide, defaultModel, explain, plan } from '@samarbejde/core';

const model = defaultModel('2026-11-24');

const conflict = {
  purpose: 'conflict',
  from: 'class-teacher',
  importance: 'important',
  tension: 'delicate',
  sensitivity: 'personal',
} as const;

console.log('# The same conflict, three acts\n');
for (const act of ['arrange', 'talk', 'record'] as const) {
  const { situation } = assumeUsual(model, { ...conflict, act, to: ['custody-holder'] });
  const [first] = decide(model, situation).channels;
  const because = first?.because.map((ground) => ground.id).join(', ');
  console.log(`${act}: ${first?.channel} is ${first?.verdict}, because of ${because}`);
}

console.log('\n# The whole course, in Danish\n');
const usual = assumeUsual(model, { ...conflict, act: 'talk', to: ['custody-holder'] });
const { act: _act, to, ...matter } = usual.situation;
console.log(explain(plan(model, matter, to), 'da'));

console.log('\n# Not known: can the parent be reached on the platform?\n');
const { situation } = assumeUsual(model, { purpose: 'everyday', act: 'inform', from: 'teacher', to: ['parent'] });
const { reach: _unknown, ...open } = situation;
const message = decide(model, open).channels.find((one) => one.channel === 'platform-message');
console.log(
  `platform-message: ${message?.verdict}; missing ${message?.missing}; possible ${message?.possible?.join(' or ')}`,
);
