import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';
import { toAcknowledge } from './deadlines.js';

/** A complaint about something decided or left undone: the school looks again, then somebody outside it does. */
export const complaintAboutDecision: FrameItems<PracticeWords> = {
  paths: [
    {
      id: 'complaint-about-a-decision',
      title: { da: 'Klage over en afgørelse', en: 'Complaint about a decision' },
      force: 'should',
      opens: { purpose: 'complaint', about: { not: 'staff-member' } },
      steps: [
        {
          id: 'looked-at-again',
          title: { da: 'Skolelederen ser på sagen igen', en: 'The school leader looks at it again' },
          parties: ['parent', 'school-leader'],
          acts: ['acknowledge', 'ask', 'talk', 'decide'],
          owes: [
            { by: 'school-leader', do: 'acknowledge', within: toAcknowledge },
            { by: 'school-leader', do: 'decide' },
            { by: 'school-leader', do: 'give-reasons', after: 'decide', within: 'promptly' },
          ],
          decides: 'school-leader',
          subject: 'complaint',
        },
        {
          id: 'municipality',
          title: { da: 'Kommunen ser på sagen', en: 'The municipality looks at it' },
          parties: ['parent', 'school-leader', 'municipality'],
          acts: ['acknowledge', 'ask', 'decide'],
          owes: [
            { by: 'municipality', do: 'acknowledge' },
            { by: 'municipality', do: 'decide' },
            { by: 'municipality', do: 'give-reasons', after: 'decide', within: 'promptly' },
          ],
          decides: 'municipality',
        },
        {
          id: 'complaints-body',
          title: { da: 'Klageinstansen afgør sagen', en: 'The complaints body decides' },
          parties: ['parent', 'school-leader', 'complaints-body'],
          acts: ['acknowledge', 'ask', 'decide'],
          owes: [{ by: 'complaints-body', do: 'decide' }],
          decides: 'complaints-body',
          advise: ['municipality'],
        },
      ],
      ends: ['agreed', 'decided', 'withdrawn'],
      cites: practised(
        'complaint-to-leader',
        'reasoned-answer',
        'municipality-last',
        'outside-body-last',
        'told-how-it-goes-on',
        'first-sign',
      ),
    },
  ],
};
