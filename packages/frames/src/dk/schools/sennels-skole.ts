import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Sennels Skole: an older rule from before the absence module; illness is written to the class teacher. */
export const sennelsSkole: Frame = defineFrame({
  id: 'sennels-skole',
  level: 'school',
  title: { da: 'Sennels Skole', en: 'Sennels Skole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Fravær og sygdom', en: 'Absence and illness' },
      publisher: 'Sennels Skole',
      url: 'http://www.sennels-skole.skoleintra.dk/Infoweb/indhold/Hjemmeside/Skolen/Frav%C3%A6r%20og%20sygdom.htm',
    },
  },
  withdraws: ['platform-absence-report'],
  rules: [
    {
      id: 'illness-written-to-the-class-teacher',
      title: { da: 'Sygdom skrives til klasselæreren', en: 'Illness is written to the class teacher' },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      prefer: ['platform-message'],
      replaces: ['common-practice/absence-reported-on-the-platform'],
      cites: cite(
        'Sygdom',
        'Er barnet sygt, skrives der til klasselæreren i beskedsystemet.',
        'If the child is ill, one writes to the class teacher in the message system.',
      ),
    },
  ],
  mandates: [
    {
      id: 'class-teacher-gives-short-leave',
      title: { da: 'Klasselæreren kan give fri i en dag', en: 'The class teacher can give a day of leave' },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { atMost: 1 } } },
      answer: 'yes',
      cites: cite(
        'Fri fra skole',
        'En enkelt dag aftales med klasselæreren, flere dage med skolelederen.',
        'A single day is agreed with the class teacher, several with the school leader.',
      ),
    },
    {
      id: 'class-teacher-gives-no-longer-leave',
      title: { da: 'Længere fri er ikke klasselærerens sag', en: 'Longer leave is not for the class teacher' },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 1 } } },
      answer: 'no',
      cites: cite(
        'Fri fra skole',
        'En enkelt dag aftales med klasselæreren, flere dage med skolelederen.',
        'A single day is agreed with the class teacher, several with the school leader.',
      ),
    },
    {
      id: 'leader-gives-longer-leave',
      title: { da: 'Længere fri gives af ledelsen', en: 'Longer leave is given by the leadership' },
      force: 'should',
      holders: ['leader'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 1 } } },
      answer: 'yes',
      cites: cite(
        'Fri fra skole',
        'En enkelt dag aftales med klasselæreren, flere dage med skolelederen.',
        'A single day is agreed with the class teacher, several with the school leader.',
      ),
    },
  ],
});
