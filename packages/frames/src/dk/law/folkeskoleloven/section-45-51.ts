import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');

/**
 * Sections 45(2) and 51(1)-(2): the leader makes every concrete decision on pupils; within goals, frames and principles the
 * municipal council cannot take it up, except the action plan against bullying; the board's own decisions go no further.
 */
export const section45And51: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'leader-decides-on-pupils',
      title: { da: 'Skolelederen træffer afgørelser om eleverne', en: 'The leader makes the decisions on pupils' },
      force: 'must',
      holders: ['school-leader'],
      action: 'decide',
      subjects: ['decision-on-pupil', 'decision-within-principles', 'good-order-measure'],
      answer: 'yes',
      cites: cite(
        '§ 45, stk. 2',
        'Alle konkrete afgørelser om elever træffes af lederen.',
        'All concrete decisions on pupils are made by the leader.',
      ),
    },
    {
      id: 'council-does-not-retry-the-leader',
      title: {
        da: 'Kommunen tager ikke lederens afgørelse op igen',
        en: "The municipality does not take up the leader's decision again",
      },
      force: 'must',
      holders: ['municipality'],
      action: 'decide',
      subjects: ['decision-within-principles'],
      answer: 'no',
      cites: cite(
        '§ 45, stk. 2',
        'Holder afgørelsen sig inden for principperne, behandles den ikke af kommunalbestyrelsen.',
        'A decision within the principles is not handled by the municipal council.',
      ),
    },
    {
      id: 'council-may-handle-the-bullying-plan',
      title: {
        da: 'Handlingsplanen mod mobning kan kommunen tage op',
        en: 'The municipality can take up the action plan against bullying',
      },
      force: 'must',
      holders: ['municipality'],
      action: 'decide',
      subjects: ['bullying-action-plan'],
      answer: 'yes',
      cites: cite(
        '§ 45, stk. 2, 3. pkt.',
        'Undtaget er beslutninger om handlingsplanen mod mobning.',
        'Decisions on the action plan against bullying are excepted.',
      ),
    },
    {
      id: 'board-decision-goes-no-further',
      title: { da: 'Skolebestyrelsens beslutning kan ikke påklages', en: "The board's decision cannot be appealed" },
      force: 'must',
      holders: ['complaints-body'],
      action: 'decide',
      subjects: ['board-decision'],
      answer: 'no',
      cites: cite(
        '§ 51, stk. 1',
        'Beslutninger efter § 44, stk. 2-7 og 10, indbringes ikke for anden myndighed.',
        'Decisions under § 44(2)-(7) and (10) are not brought before another authority.',
      ),
    },
    {
      id: 'municipal-decision-goes-no-further',
      title: {
        da: 'Kommunens afgørelse kan ikke påklages, når det ikke er specialundervisning',
        en: "The municipality's decision cannot be appealed, special education apart",
      },
      force: 'must',
      holders: ['complaints-body'],
      action: 'decide',
      subjects: ['municipal-decision'],
      answer: 'no',
      cites: cite(
        '§ 51, stk. 2',
        'Kommunens afgørelser er endelige, bortset fra dem i stk. 3-6.',
        'The decisions of the municipality are final, those of (3)-(6) apart.',
      ),
    },
  ],
};
