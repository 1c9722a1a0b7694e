import type { AgreementDraft } from '@samarbejde/core';

/**
 * What the class teacher, two parents and the child agree on after a concern. Parties are roles and opaque ids; what people
 * write in their own words stays in the agreement.
 */
export const plan = {
  id: 'plan-7f3a',
  template: 'aalborg/action-plan',
  content: {
    form: 'written',
    parties: [
      { id: 'teacher-1', role: 'class-teacher' },
      { id: 'parent-1', role: 'custody-holder' },
      { id: 'parent-2', role: 'custody-holder' },
      { id: 'child-1', role: 'child' },
    ],
    holders: { 'custody-holder': 2 },
    childsView: {
      text: 'Det er svært at komme i gang, når der er meget larm',
      heardBy: ['teacher-1'],
      how: 'en snak på vej til frikvarter',
      on: '2026-11-24',
    },
    goals: [{ id: 'a-friend', aims: ['wellbeing'], principle: 'aalborg/every-child-has-a-friend' }],
    expectations: [
      {
        id: 'tell-us-early',
        by: ['parent-1', 'parent-2'],
        of: ['teacher-1'],
        text: 'at vi hører det samme uge, hvis det bliver svært',
      },
      {
        id: 'tell-the-school',
        by: ['teacher-1'],
        of: ['parent-1', 'parent-2'],
        text: 'at I siger til, hvis morgenen har været svær',
      },
    ],
    actions: [
      {
        id: 'quiet-start',
        by: ['teacher-1'],
        what: 'en rolig start: de første ti minutter sammen med en makker',
        setting: 'school',
        due: '2026-12-04',
        doneWhen: 'fire gode morgener på en uge',
      },
      {
        id: 'bag-packed',
        by: ['parent-1', 'parent-2', 'child-1'],
        what: 'tasken bliver pakket aftenen før',
        setting: 'home',
        doneWhen: 'den står klar om morgenen',
      },
    ],
    decisions: [{ id: 'seating', what: 'Hvor barnet sidder', by: ['teacher-1'], forum: 'meeting' }],
    contact: [
      {
        id: 'weekly-call',
        by: ['teacher-1', 'parent-1', 'parent-2'],
        to: ['teacher-1', 'parent-1', 'parent-2'],
        purposes: ['concern'],
        channels: ['phone-call'],
        often: { times: 1, per: 'week' },
        reply: { n: 1, unit: 'working-day' },
      },
    ],
    meetings: [
      {
        id: 'first-look',
        on: '2026-12-15',
        at: '15:00',
        minutes: 30,
        who: ['teacher-1', 'parent-1', 'parent-2'],
        channel: 'meeting',
      },
    ],
    until: '2027-06-25',
    review: { on: '2027-01-15' },
  },
} as const satisfies AgreementDraft;
