import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Amager Privatskole: forty-eight hours on weekdays, a digital contact book for illness, and planned meetings for conflicts. */
export const amagerPrivatskole: Frame = defineFrame({
  id: 'amager-privatskole',
  level: 'school',
  title: { da: 'Amager Privatskole', en: 'Amager Privatskole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kommunikation', en: 'Communication' },
      publisher: 'Amager Privatskole',
      url: 'https://amagerprivatskole.dk/kommunikation/',
    },
  },
  offers: ['contact-book'],
  withdraws: ['platform-absence-report'],
  rules: [
    {
      id: 'illness-in-the-contact-book',
      title: {
        da: 'Sygdom og raskmelding skrives i kontaktbogen',
        en: 'Illness and recovery are written in the contact book',
      },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      prefer: ['contact-book'],
      replaces: ['common-practice/absence-reported-on-the-platform', 'common-practice/same-day-not-by-slow-post'],
      note: {
        da: 'Skolens kontaktbog er digital og læses dagligt, så den er ikke langsom.',
        en: 'The school’s contact book is digital and read daily, so it is not slow.',
      },
      cites: cite(
        'Kontaktbogen',
        'Den digitale kontaktbog bruges til at melde syg og rask.',
        'The digital contact book is used to report ill and well.',
      ),
    },
    {
      id: 'urgent-to-the-office-by-phone',
      title: { da: 'Akutte beskeder ringes til kontoret', en: 'Urgent messages are called in to the office' },
      force: 'should',
      when: {
        fromSide: 'home',
        to: ['school-office', 'leader'],
        urgency: ['same-day', 'now'],
        purpose: { not: 'absence' },
        act: ['inform', 'ask'],
      },
      prefer: ['phone-call'],
      cites: cite(
        'Skolens kontor',
        'Kontoret og ledelsen kontaktes om det akutte og om alvorlige hændelser.',
        'The office and the leadership are contacted about what is urgent and about serious events.',
      ),
    },
    {
      id: 'conflict-at-a-planned-meeting',
      title: { da: 'Konflikter tages på et planlagt møde', en: 'Conflicts are taken at a planned meeting' },
      force: 'should',
      when: { purpose: ['conflict', 'bullying', 'misunderstanding'], act: 'talk' },
      prefer: ['meeting'],
      cites: cite(
        'Samtale/møde',
        'Planlagte møder er til det, der skal tales igennem.',
        'Planned meetings are for what must be talked through.',
      ),
    },
  ],
  duties: [
    {
      id: 'answer-in-forty-eight-weekday-hours',
      title: { da: 'Svar inden for 48 timer på hverdage', en: 'Answer within 48 hours on weekdays' },
      force: 'should',
      by: 'recipient',
      do: 'answer',
      within: { n: 48, unit: 'hour-on-working-days' },
      when: { act: 'ask', fromSide: 'home', toSide: 'school' },
      replaces: ['common-practice/answer-in-time'],
      cites: cite(
        'Mail',
        'Der læses dagligt på hverdage og svares inden for 48 timer.',
        'Mail is read daily on weekdays and answered within 48 hours.',
      ),
    },
  ],
  mandates: [
    {
      id: 'class-teacher-gives-short-leave',
      title: {
        da: 'Klasselæreren kan give fri i op til 3 dage',
        en: 'The class teacher can give up to 3 days of leave',
      },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { atMost: 3 } } },
      answer: 'yes',
      cites: cite(
        'Fri',
        'Er det mere end tre dage, går anmodningen til ledelsen.',
        'If it is more than three days, the request goes to the leadership.',
      ),
    },
    {
      id: 'class-teacher-gives-no-longer-leave',
      title: { da: 'Længere fri er ikke klasselærerens sag', en: 'Longer leave is not for the class teacher' },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 3 } } },
      answer: 'no',
      cites: cite(
        'Fri',
        'Er det mere end tre dage, går anmodningen til ledelsen.',
        'If it is more than three days, the request goes to the leadership.',
      ),
    },
    {
      id: 'leader-gives-longer-leave',
      title: { da: 'Længere fri gives af ledelsen', en: 'Longer leave is given by the leadership' },
      force: 'should',
      holders: ['leader'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 3 } } },
      answer: 'yes',
      cites: cite(
        'Fri',
        'Er det mere end tre dage, går anmodningen til ledelsen.',
        'If it is more than three days, the request goes to the leadership.',
      ),
    },
  ],
});
