import { defaultModel } from '../default-model.js';
import { valueOf } from '../result.js';
import type { Agreement } from './agreement.js';
import { applyToAgreement } from './apply.js';
import type { AgreementDraft, AgreementProposal } from './content.js';
import type { AgreementStep } from './event.js';
import { proposeAgreement } from './propose.js';

/** The model that the tests stand on. */
export const model = defaultModel('2026-11-24');

/** A written action plan after a concern, with nothing left unclear. Roles and ids only. */
export const actionPlan = {
  id: 'plan-7f3a',
  template: 'aalborg/action-plan',
  content: {
    form: 'written',
    parties: [
      { id: 't1', role: 'class-teacher' },
      { id: 'h1', role: 'custody-holder' },
      { id: 'h2', role: 'custody-holder' },
      { id: 'c1', role: 'child' },
    ],
    holders: { 'custody-holder': 2 },
    expectations: [
      { id: 'tell-us-early', by: ['h1', 'h2'], of: ['t1'], text: 'Tell us early.' },
      { id: 'say-how-evenings-go', by: ['t1'], of: ['h1', 'h2'], text: 'Say how the evenings go.' },
    ],
    actions: [
      {
        id: 'quiet-start',
        by: ['t1'],
        what: 'A quiet start of the day.',
        setting: 'school',
        due: '2026-12-04',
        doneWhen: 'Four calm mornings in a week.',
      },
      {
        id: 'bag-packed',
        by: ['h1', 'h2', 'c1'],
        what: 'The bag is packed in the evening.',
        setting: 'home',
        due: '2026-12-11',
        doneWhen: 'It is by the door in the morning.',
      },
    ],
    goals: [{ id: 'a-friend', aims: ['wellbeing'], principle: 'aalborg/every-child-has-a-friend' }],
    decisions: [{ id: 'seating', what: 'Where the child sits.', by: ['t1'], forum: 'meeting' }],
    childsView: { text: 'Mornings are loud.', heardBy: ['t1'], how: 'A walk in the break.', on: '2026-11-23' },
    contact: [
      {
        id: 'weekly-word',
        by: ['t1', 'h1', 'h2'],
        to: ['t1', 'h1', 'h2'],
        purposes: ['concern'],
        channels: ['phone-call'],
        often: { times: 1, per: 'week' },
        reply: { n: 1, unit: 'working-day' },
      },
    ],
    courses: [],
    meetings: [
      { id: 'first-look', on: '2026-12-15', at: '15:00', minutes: 30, who: ['t1', 'h1', 'h2'], channel: 'meeting' },
    ],
    until: '2027-06-25',
    review: { on: '2027-01-15' },
  },
} as const satisfies AgreementDraft;

/** The plan with something in it changed. */
export function planWith(change: Partial<AgreementProposal>): AgreementDraft {
  return { ...actionPlan, content: { ...actionPlan.content, ...change } };
}

/** The plan without some of its parts. */
export function planWithout(...parts: readonly (keyof AgreementProposal)[]): AgreementDraft {
  const kept = Object.entries(actionPlan.content).filter(([key]) => !parts.some((part) => part === key));
  // Only optional parts are ever left out.
  return { ...actionPlan, content: Object.fromEntries(kept) as unknown as AgreementProposal };
}

/** What a step says beside its head. */
export type StepBody = AgreementStep extends infer Step
  ? Step extends AgreementStep
    ? Omit<Step, 'id' | 'agreement' | 'on' | 'by'>
    : never
  : never;

/** A step of the plan, by a party, on a day. */
export function stepOf(id: string, by: string, on: string, body: StepBody): AgreementStep {
  const head = { id, agreement: actionPlan.id, on };
  // The head completes every kind of step; a lapse is nobody's.
  return (body.kind === 'lapse' ? { ...head, ...body } : { ...head, by, ...body }) as AgreementStep;
}

/** Some parties agree to a version, and the class teacher puts it in force. */
export function agreedBy(
  version: number,
  on: string,
  ids: readonly string[] = ['t1', 'h1', 'h2'],
): readonly AgreementStep[] {
  return [
    ...ids.map((id) => stepOf(`agree-${version}-${id}`, id, on, { kind: 'agree', version })),
    stepOf(`force-${version}`, 't1', on, { kind: 'put-in-force', version }),
  ];
}

/** The agreement after some steps, all of which must be taken. */
export function after(agreement: Agreement, ...steps: readonly AgreementStep[]): Agreement {
  return steps.reduce((before, step) => valueOf(applyToAgreement(model, before, step)), agreement);
}

/** Why a step is refused; nothing when it is not. */
export function refusals(agreement: Agreement, step: AgreementStep): readonly string[] {
  const applied = applyToAgreement(model, agreement, step);
  return applied.ok ? [] : applied.issues.map(({ code }) => code);
}

/** The plan before the parties, and the plan in force. */
export const proposed = valueOf(proposeAgreement(model, actionPlan, 't1', '2026-11-24'));
export const inForce = after(proposed, ...agreedBy(1, '2026-11-25'));
