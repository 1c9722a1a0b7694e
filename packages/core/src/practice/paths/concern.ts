import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';
import { toAcknowledge, toAnswer } from './deadlines.js';

/** A concern for a child: those around the child, then more eyes on it, then the school leader. */
export const concernPath: FrameItems<PracticeWords> = {
  paths: [
    {
      id: 'concern-for-a-child',
      title: { da: 'Bekymring for et barn', en: 'Concern for a child' },
      force: 'should',
      opens: { purpose: 'concern' },
      steps: [
        {
          id: 'around-the-child',
          title: { da: 'De voksne om barnet taler sammen', en: 'The adults around the child talk' },
          parties: ['parent', 'professional'],
          acts: ['acknowledge', 'arrange', 'talk', 'record'],
          owes: [
            { by: 'professional', do: 'acknowledge', within: toAcknowledge },
            { by: 'professional', do: 'arrange', within: toAnswer },
            { by: 'professional', do: 'state-own-proposal' },
            { by: 'professional', do: 'hear-child' },
          ],
        },
        {
          id: 'more-eyes',
          title: { da: 'En ressourceperson og en leder ser med', en: 'A support professional and a leader look too' },
          parties: ['parent', 'professional', 'support-professional', 'nearest-leader'],
          acts: ['ask', 'arrange', 'talk', 'record'],
          owes: [{ by: 'nearest-leader', do: 'arrange', within: toAnswer }],
        },
        {
          id: 'school-leader',
          title: { da: 'Skolelederen afgør, hvad skolen gør', en: 'The school leader decides what the school does' },
          parties: ['parent', 'professional', 'school-leader'],
          acts: ['ask', 'talk', 'decide', 'record'],
          owes: [{ by: 'school-leader', do: 'answer', within: toAnswer }],
          decides: 'school-leader',
          subject: 'case-frame',
          advise: ['support-professional'],
        },
      ],
      ends: ['agreed', 'decided', 'unsolved'],
      exits: [
        {
          id: 'child-at-risk',
          title: { da: 'Barnet kan være udsat for overgreb eller svigt', en: 'The child may be exposed to harm' },
          when: { suspicion: { not: 'none' } },
          to: 'municipality',
          owes: [{ by: 'professional', do: 'notify-municipality', within: 'promptly' }],
          atOnce: true,
        },
      ],
      cites: practised('nearest-first', 'leader-next', 'talk-recorded', 'leader-told', 'first-sign', 'reply-time'),
    },
  ],
};
