import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Vejle Kommune on absence: told each day by nine, and leave of more than two days is for the leader. */
export const vejleKommune: Frame = defineFrame({
  id: 'vejle-kommune',
  level: 'municipality',
  title: { da: 'Vejle Kommune', en: 'Vejle Kommune' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Fravær fra skolen', en: 'Absence from school' },
      publisher: 'Vejle Kommune',
      url: 'https://www.vejle.dk/borger/mit-liv/skole-og-uddannelse/skole/',
    },
  },
  duties: [
    {
      id: 'absence-told-by-nine',
      title: { da: 'Fravær meldes hver dag senest kl. 9', en: 'Absence is told each day by nine at the latest' },
      force: 'should',
      by: 'sender',
      do: 'inform',
      within: { clock: '09:00' },
      when: { purpose: 'absence', fromSide: 'home', toSide: 'school', act: 'inform' },
      cites: cite(
        'Fravær',
        'Årsagen oplyses hver fraværsdag senest kl. 9.',
        'The reason is given on each day of absence by nine.',
      ),
    },
  ],
  mandates: [
    {
      id: 'class-teacher-gives-short-leave',
      title: {
        da: 'Klasselæreren kan give fri i op til 2 dage',
        en: 'The class teacher can give up to 2 days of leave',
      },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { atMost: 2 } } },
      answer: 'yes',
      cites: cite(
        'Fri fra skole',
        'Op til to dage aftales med klasselæreren; mere end to dage afgør skolelederen.',
        'Up to two days are agreed with the class teacher; more than two are decided by the school leader.',
      ),
    },
    {
      id: 'class-teacher-gives-no-longer-leave',
      title: { da: 'Længere fri er ikke klasselærerens sag', en: 'Longer leave is not for the class teacher' },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 2 } } },
      answer: 'no',
      cites: cite(
        'Fri fra skole',
        'Op til to dage aftales med klasselæreren; mere end to dage afgør skolelederen.',
        'Up to two days are agreed with the class teacher; more than two are decided by the school leader.',
      ),
    },
    {
      id: 'leader-gives-longer-leave',
      title: { da: 'Længere fri gives af ledelsen', en: 'Longer leave is given by the leadership' },
      force: 'should',
      holders: ['leader'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 2 } } },
      answer: 'yes',
      cites: cite(
        'Fri fra skole',
        'Op til to dage aftales med klasselæreren; mere end to dage afgør skolelederen.',
        'Up to two days are agreed with the class teacher; more than two are decided by the school leader.',
      ),
    },
  ],
});
