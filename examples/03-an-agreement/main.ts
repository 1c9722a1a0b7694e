// A concern, from the first talk to an agreed plan, its review and its renewal. Run with `npm run examples`.
import { agreementCalendar } from '@samarbejde/cli/ical';
import {
  type Agreement,
  type AgreementStep,
  aalborg,
  agendaFor,
  agreementDocument,
  agreementFrame,
  applyToAgreement,
  assessAgreement,
  assumeUsual,
  commonPractice,
  composeModel,
  danishWorkingCalendar,
  decide,
  defaultModel,
  explain,
  type Model,
  parseTimeZone,
  plan as planFor,
  proposeAgreement,
  replayAgreement,
  valueOf,
} from '@samarbejde/core';
import { plan } from './plan.js';

const model = defaultModel('2026-11-24');
const calendar = danishWorkingCalendar(2026, 2028);

function heading(text: string): void {
  console.log(`\n== ${text}\n`);
}

/** Applies steps that are expected to be taken. */
function after(agreement: Agreement, ...steps: readonly AgreementStep[]): Agreement {
  return steps.reduce((before, step) => valueOf(applyToAgreement(model, before, step)), agreement);
}

/** Everybody who must agree to a version does, and the class teacher puts it in force. */
function agreedBy(version: number, on: string): readonly AgreementStep[] {
  const head = { agreement: plan.id, on, version } as const;
  return [
    ...['teacher-1', 'parent-1', 'parent-2'].map((by) => ({
      ...head,
      id: `yes-${version}-${by}`,
      by,
      kind: 'agree' as const,
    })),
    { ...head, id: `in-force-${version}`, by: 'teacher-1', kind: 'put-in-force' },
  ];
}

heading('The teacher is concerned. How is it taken up?');
const concern = { purpose: 'concern', from: 'class-teacher', importance: 'important', tension: 'delicate' } as const;
for (const step of planFor(model, { ...concern, suspicion: 'none' }, ['custody-holder']).steps)
  console.log(`- ${step.name.da}`);

heading('The talk ends in a plan. Is it clear?');
for (const finding of assessAgreement(model, plan, '2026-11-25')) {
  const claims = finding.because.flatMap((ground) => ground.rule?.cites.map(({ section }) => section) ?? []);
  console.log(`${explain(finding, 'da')} (${claims.join(', ')})`);
}

heading('Proposed and agreed by all, it still cannot be put in force');
const proposed = valueOf(proposeAgreement(model, plan, 'teacher-1', '2026-11-25'));
const [yes1, yes2, yes3, putInForce] = agreedBy(1, '2026-11-26');
const agreed = after(proposed, ...[yes1, yes2, yes3].filter((step) => step !== undefined));
const refused = putInForce === undefined ? undefined : applyToAgreement(model, agreed, putInForce);
if (refused?.ok === false) for (const issue of refused.issues) console.log(explain(issue, 'da'));

heading('They ask when, and agree once more');
const [quietStart, bagPacked] = plan.content.actions;
const clear = { ...plan.content, actions: [quietStart, { ...bagPacked, due: '2026-12-11' }] };
const amended = after(agreed, {
  ...{ kind: 'amend', id: 'clearer', agreement: plan.id, on: '2026-11-27', by: 'parent-1' },
  content: clear,
});
const inForce = after(amended, ...agreedBy(2, '2026-11-27'));
console.log(agreementDocument(inForce, model, 'da', 'markdown'));

heading('While it is in force it changes what is advised in this case, and says why');
const frame = valueOf(agreementFrame(inForce, model));
const inThisCase = valueOf(composeModel([aalborg, commonPractice, frame], { on: '2026-11-30' }));
const talk = { purpose: 'concern', act: 'talk', from: 'class-teacher', to: ['custody-holder'] } as const;

function firstChoice(asked: Model, more: { readonly tension?: 'heated' } = {}): string {
  const [first] = decide(asked, assumeUsual(asked, { ...talk, ...more }).situation).channels;
  return `${first?.name.da}, because of ${first?.because.map(({ id }) => id).join(' and ')}`;
}
console.log(`Without the agreement: ${firstChoice(model)}`);
console.log(`With the agreement:    ${firstChoice(inThisCase)}`);
console.log(`When it is heated:     ${firstChoice(inThisCase, { tension: 'heated' })}`);

heading('What is due in the second week of December?');
for (const item of valueOf(agendaFor(inForce, '2026-12-08', calendar)).items) {
  console.log(`${item.due} ${item.state.padEnd(7)} ${item.kind} ${item.clause}: ${item.by.join(', ')}`);
}

heading('In January they look at it together, and in June they renew it');
const renewed = after(
  inForce,
  ...(
    [
      { kind: 'record-progress', id: 'p1', on: '2026-12-04', by: 'teacher-1', clause: 'quiet-start', progress: 'done' },
      { kind: 'record-progress', id: 'p2', on: '2027-01-14', by: 'parent-2', clause: 'a-friend', progress: 'closer' },
      { kind: 'review', id: 'r1', on: '2027-01-15', by: 'teacher-1', outcome: 'go-on', next: '2027-05-20' },
      { kind: 'renew', id: 'n1', on: '2027-06-14', by: 'parent-1', until: '2027-12-17', review: '2027-09-15' },
    ] as const
  ).map((step) => ({ ...step, agreement: plan.id })),
  ...agreedBy(3, '2027-06-16'),
);
for (const { number, renews, inForceSince, content } of renewed.versions) {
  const kind = renews === null ? 'a wording of its own' : `version ${renews} once more`;
  console.log(`Version ${number}: ${kind}, in force since ${inForceSince ?? 'never'}, until ${content.until}`);
}

heading('Calendars follow: the same names, counted up, cancelled when they are gone');
const zone = valueOf(parseTimeZone('Europe/Copenhagen'));
const file = agreementCalendar(renewed, { model, locale: 'da', zone, domain: 'school.example' });
for (const line of file.split('\r\n')) if (/^(UID|SEQUENCE|STATUS|DTSTART)/.test(line)) console.log(line);

heading('What is kept is what happened: replaying it gives the same agreement');
const stored = JSON.stringify(renewed);
console.log(JSON.stringify(valueOf(replayAgreement(JSON.parse(stored).events))) === stored);
