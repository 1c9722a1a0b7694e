import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('undervisningsmiljoeloven');
const word = { purpose: 'bullying', act: ['inform', 'ask', 'talk'], toSide: 'school' } as const;

/**
 * Section 1 c: the leadership makes an action plan against bullying within ten working days of the first word of it, written
 * or oral, to any employee; acts at once where needed; and informs the affected pupils and their custody holders, in any form.
 * The act makes no exception for holidays.
 */
export const section1c: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'action-plan-within-ten-working-days',
      title: { da: 'Lav en handlingsplan inden for ti arbejdsdage', en: 'Make an action plan within ten working days' },
      force: 'must',
      by: 'school-leader',
      do: 'make-action-plan',
      within: { n: 10, unit: 'working-day' },
      when: word,
      cites: cite(
        '§ 1 c',
        'Planen skal ligge klar senest ti arbejdsdage efter, at en medarbejder første gang hører om problemet.',
        'The plan is due ten working days after an employee first hears of the problem.',
      ),
    },
    {
      id: 'interim-measures-at-once',
      title: { da: 'Sæt ind med det samme, hvis det er nødvendigt', en: 'Act at once where needed' },
      force: 'must',
      by: 'school-leader',
      do: 'take-interim-measures',
      within: 'promptly',
      when: word,
      cites: cite(
        '§ 1 c',
        'Er det nødvendigt, sættes der midlertidigt ind, til planen er klar.',
        'Where needed, interim measures are taken until the plan is ready.',
      ),
    },
    {
      id: 'affected-families-informed',
      title: { da: 'Orientér de berørte elever og deres forældre', en: 'Inform the affected pupils and their parents' },
      force: 'must',
      by: 'school-leader',
      do: 'tell-affected-families',
      when: word,
      cites: cite(
        '§ 1 c, stk. 5',
        'De berørte elever og forældremyndighedsindehavere orienteres om planen; loven kræver ingen bestemt form.',
        'The affected pupils and custody holders are informed of the plan; the act asks for no particular form.',
      ),
    },
  ],
};
