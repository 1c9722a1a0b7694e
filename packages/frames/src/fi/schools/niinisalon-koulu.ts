import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Niinisalon koulu: illness on the platform before the school day, and up to three days of leave from the class teacher. */
export const niinisalonKoulu: Frame = defineFrame({
  id: 'niinisalon-koulu',
  level: 'school',
  title: { da: 'Niinisalon koulu (Kankaanpää)', en: 'Niinisalon koulu (Kankaanpää)' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Fravær', en: 'Absence' },
      publisher: 'Kankaanpää',
      url: 'https://niinisalo.kankaanpaa.fi/poissaolot/',
    },
  },
  rules: [
    {
      id: 'illness-on-the-platform',
      title: { da: 'Sygdom meldes på platformen', en: 'Illness is reported on the platform' },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', act: 'inform' },
      prefer: ['platform-absence-report', 'platform-message'],
      cites: cite(
        'Poissaolot',
        'Sygdom meldes først og fremmest på platformen.',
        'Illness is reported first of all on the platform.',
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
        'Poissaolot',
        'Klasselæreren kan give op til tre dage; længere giver rektor.',
        'The class teacher can give up to three days; the principal gives longer.',
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
        'Poissaolot',
        'Klasselæreren kan give op til tre dage; længere giver rektor.',
        'The class teacher can give up to three days; the principal gives longer.',
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
        'Poissaolot',
        'Klasselæreren kan give op til tre dage; længere giver rektor.',
        'The class teacher can give up to three days; the principal gives longer.',
      ),
    },
  ],
});
