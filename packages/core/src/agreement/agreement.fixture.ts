import type { AgreementDraft } from './content.js';
import type { AgreementStep } from './event.js';

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

/** A step of the plan, by a party, on a day. */
export function stepOf<const Step extends object>(id: string, by: string, on: string, step: Step) {
  return { id, agreement: actionPlan.id, by, on, ...step };
}

/** Everybody agrees to a version and the class teacher puts it in force. */
export function agreedBy(
  version: number,
  on: string,
  ids: readonly string[] = ['t1', 'h1', 'h2'],
): readonly AgreementStep[] {
  return [
    ...ids.map((id) => stepOf(`agree-${version}-${id}`, id, on, { kind: 'agree' as const, version })),
    stepOf(`force-${version}`, 't1', on, { kind: 'put-in-force' as const, version }),
  ];
}
