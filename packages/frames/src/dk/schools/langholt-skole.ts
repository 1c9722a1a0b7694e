import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Langholt Skole on violence against staff: the leadership, not the teacher, contacts the home, and one meets the next day. */
export const langholtSkole: Frame = defineFrame({
  id: 'langholt-skole',
  level: 'school',
  title: { da: 'Langholt Skole', en: 'Langholt Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Vold og trusler', en: 'Violence and threats' },
      publisher: 'Langholt Skole',
      url: 'https://langholtskole.aula.dk/vold-og-trusler',
    },
  },
  duties: [
    {
      id: 'meeting-the-next-day',
      title: { da: 'Mød hinanden på skolen næste dag', en: 'Meet at the school the next day' },
      force: 'should',
      by: 'leader',
      do: 'talk',
      within: { n: 1, unit: 'calendar-day' },
      when: { purpose: 'safety', about: 'staff-member', fromSide: 'school', toSide: 'home' },
      cites: cite(
        'Efter vold eller trusler',
        'Der aftales et møde på skolen næste dag med forældre, elev og ledelse.',
        'A meeting at the school is arranged for the next day with parents, pupil and leadership.',
      ),
    },
  ],
  mandates: [
    {
      id: 'leadership-contacts-after-violence',
      title: { da: 'Ledelsen kontakter hjemmet', en: 'The leadership contacts the home' },
      force: 'should',
      holders: ['leader'],
      action: 'do',
      subjects: ['contact-after-violence'],
      answer: 'yes',
      cites: cite(
        'Efter vold eller trusler',
        'Ledelsen tager kontakt og beder forældrene hente barnet.',
        'The leadership makes contact and asks the parents to fetch the child.',
      ),
    },
    {
      id: 'teacher-does-not-contact-after-violence',
      title: { da: 'Læreren kontakter ikke hjemmet', en: 'The teacher does not contact the home' },
      force: 'should',
      holders: ['teacher', 'pedagogue'],
      action: 'do',
      subjects: ['contact-after-violence'],
      answer: 'no',
      cites: cite(
        'Efter vold eller trusler',
        'Det er ledelsen, der tager kontakten.',
        'It is the leadership that makes contact.',
      ),
    },
  ],
});
