import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { sweden } from '../sweden.js';

const cite = pageOn('policy');

/** Lomma: contact in the teacher’s ordinary working time, and one development talk per pupil and term. */
export const lomma: Frame = defineFrame({
  id: 'lomma',
  level: 'municipality',
  title: { da: 'Lomma kommun', en: 'Lomma' },
  version: '2026',
  extends: [sweden],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Forventningsdokument', en: 'Document of expectations' },
      publisher: 'Lomma kommun',
      url: 'https://lomma.se/utbildning-och-barnomsorg/grundskola/grundskolor',
    },
  },
  hours: [
    {
      id: 'in-ordinary-working-time',
      title: { da: 'I lærerens almindelige arbejdstid', en: 'In the teacher’s ordinary working time' },
      force: 'should',
      of: { roles: ['teacher'] },
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', until: '17:00' }],
      exceptClosedDays: true,
      note: {
        da: 'Dokumentet nævner ingen klokkeslæt; her er brugt kl. 8-17.',
        en: 'The document names no times; 8-17 is used here.',
      },
      cites: cite(
        'Förväntningar',
        'Møder og kontakt lægges først og fremmest i lærerens arbejdstid.',
        'Meetings and contact are held first of all in the teacher’s working time.',
      ),
    },
  ],
  duties: [
    {
      id: 'one-talk-a-term',
      title: { da: 'Én udviklingssamtale pr. elev og termin', en: 'One development talk per pupil and term' },
      force: 'should',
      by: 'teacher',
      do: 'talk',
      often: { times: 1, per: 'term' },
      when: { purpose: 'learning-progress', fromSide: 'school', toSide: 'home', act: ['arrange', 'talk'] },
      cites: cite(
        'Förväntningar',
        'Pædagogerne ventes at deltage i én samtale pr. elev og termin.',
        'Teachers are expected to take part in one talk per pupil and term.',
      ),
    },
  ],
});
