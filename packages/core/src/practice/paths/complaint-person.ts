import type { EscalationPath } from '../../frame/escalation-path.js';
import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';
import { toAcknowledge, toAnswer } from './deadlines.js';

type Step = EscalationPath<PracticeWords>['steps'][number];

const receivedBy = (id: 'nearest-leader' | 'school-leader', title: Step['title']): Step => ({
  id,
  title,
  parties: ['parent', id],
  acts: ['acknowledge', 'ask', 'talk', 'decide'],
  owes: [
    { by: id, do: 'acknowledge', within: toAcknowledge },
    { by: id, do: 'answer', within: toAnswer },
    { by: id, do: 'give-reasons', after: 'decide', within: 'promptly' },
  ],
  decides: id,
  subject: 'complaint',
});

const nearestLeader = receivedBy('nearest-leader', {
  da: 'Nærmeste leder tager imod klagen',
  en: 'The nearest leader receives the complaint',
});

const schoolLeader = receivedBy('school-leader', {
  da: 'Skolelederen tager imod klagen',
  en: 'The school leader receives the complaint',
});

const municipality: Step = {
  id: 'municipality',
  title: { da: 'Kommunen ser på klagen', en: 'The municipality looks at the complaint' },
  parties: ['parent', 'municipality'],
  acts: ['acknowledge', 'ask', 'decide'],
  owes: [{ by: 'municipality', do: 'acknowledge' }],
  decides: 'municipality',
};

const complaint = {
  force: 'should',
  opens: { purpose: 'complaint', about: 'staff-member' },
  ends: ['agreed', 'decided', 'withdrawn'],
} as const;

/** A complaint about a person goes to whoever stands above that person, and never through the person. */
export const complaintAboutPerson: FrameItems<PracticeWords> = {
  paths: [
    {
      ...complaint,
      id: 'complaint-about-a-member-of-staff',
      title: { da: 'Klage over en medarbejder', en: 'Complaint about a member of staff' },
      about: ['teacher', 'pedagogue', 'support-professional', 'school-office'],
      steps: [nearestLeader, schoolLeader, municipality],
      cites: practised('leader-takes-complaints', 'complaint-to-leader', 'municipality-last', 'reasoned-answer'),
    },
    {
      ...complaint,
      id: 'complaint-about-the-nearest-leader',
      title: { da: 'Klage over en leder', en: 'Complaint about a leader' },
      about: ['nearest-leader'],
      steps: [schoolLeader, municipality],
      cites: practised('nearest-leader-before-the-top', 'complaint-to-leader', 'municipality-last'),
    },
    {
      ...complaint,
      id: 'complaint-about-the-school-leader',
      title: { da: 'Klage over skolelederen', en: 'Complaint about the school leader' },
      about: ['school-leader'],
      steps: [municipality],
      cites: practised('municipality-last'),
    },
  ],
};
