import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';
import { toAnswer } from './deadlines.js';

/** Bullying: taken up at once by those around the child. The plan's clock runs from the first word, whatever the step. */
export const bullyingPath: FrameItems<PracticeWords> = {
  paths: [
    {
      id: 'bullying',
      title: { da: 'Mobning', en: 'Bullying' },
      force: 'should',
      opens: { purpose: 'bullying' },
      steps: [
        {
          id: 'around-the-child',
          title: { da: 'De voksne om barnet tager det op', en: 'The adults around the child take it up' },
          parties: ['parent', 'class-teacher', 'child'],
          acts: ['acknowledge', 'ask', 'talk', 'record'],
          owes: [
            { by: 'class-teacher', do: 'acknowledge', within: 'promptly' },
            { by: 'class-teacher', do: 'hear-child', within: 'promptly' },
            { by: 'class-teacher', do: 'inform-leader', within: 'promptly' },
          ],
        },
        {
          id: 'all-involved',
          title: {
            da: 'Alle de involverede børn og forældre er med',
            en: 'All children and parents involved take part',
          },
          parties: ['parent', 'other-parent', 'class-teacher', 'support-professional'],
          acts: ['inform', 'arrange', 'talk', 'record'],
          owes: [{ by: 'class-teacher', do: 'arrange', within: toAnswer }],
          advise: ['nearest-leader'],
        },
        {
          id: 'school-leader',
          title: { da: 'Skolelederen afgør, hvad skolen gør', en: 'The school leader decides what the school does' },
          parties: ['parent', 'class-teacher', 'school-leader'],
          acts: ['ask', 'talk', 'decide', 'record'],
          owes: [{ by: 'school-leader', do: 'answer', within: toAnswer }],
          decides: 'school-leader',
          advise: ['support-professional'],
        },
      ],
      owes: [{ by: 'school-leader', do: 'make-action-plan', within: { n: 10, unit: 'working-day' } }],
      ends: ['agreed', 'decided'],
      exits: [
        {
          id: 'child-at-risk',
          title: { da: 'Barnet kan være udsat for overgreb eller svigt', en: 'The child may be exposed to harm' },
          when: { suspicion: { not: 'none' } },
          to: 'municipality',
          owes: [{ by: 'professional', do: 'notify-municipality', within: 'promptly' }],
          atOnce: true,
        },
        {
          id: 'complaint',
          title: {
            da: 'Der sker ikke nok, og det bliver til en klage',
            en: 'Too little is done, and it becomes a complaint',
          },
          to: 'school-leader',
          opens: 'common-practice/complaint-about-a-decision',
        },
      ],
      cites: practised(
        'bullying-to-those-around-the-child',
        'bullying-action-plan',
        'informed-promptly',
        'both-families-informed',
        'leader-told',
      ),
    },
  ],
};
