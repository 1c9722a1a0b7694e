import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Karpinlahden koulu: illness on the platform or in a text message to the teacher, and up to five days of leave from one’s own teacher. */
export const karpinlahdenKoulu: Frame = defineFrame({
  id: 'karpinlahden-koulu',
  level: 'school',
  title: { da: 'Karpinlahden koulu (Orivesi)', en: 'Karpinlahden koulu (Orivesi)' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Fravær', en: 'Absence' },
      publisher: 'Orivesi',
      url: 'https://peda.net/orivesi/perusopetus/karpinlahdenkoulu/poissaolot',
    },
  },
  offers: ['sms'],
  rules: [
    {
      id: 'illness-on-the-platform-or-by-text',
      title: {
        da: 'Sygdom meldes på platformen eller i en sms til læreren',
        en: 'Illness is reported on the platform or in a text message to the teacher',
      },
      force: 'should',
      when: { purpose: 'absence', fromSide: 'home', to: 'teacher', act: 'inform' },
      accept: ['platform-absence-report', 'sms'],
      replaces: ['common-practice/no-texts-to-private-phones', 'common-practice/personal-not-on-open-channels'],
      cites: cite(
        'Poissaolot',
        'Der meldes, før skoledagen begynder, på platformen eller med en sms.',
        'One reports before the school day begins, on the platform or by text message.',
      ),
    },
  ],
  mandates: [
    {
      id: 'class-teacher-gives-short-leave',
      title: {
        da: 'Klasselæreren kan give fri i op til 5 dage',
        en: 'The class teacher can give up to 5 days of leave',
      },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { atMost: 5 } } },
      answer: 'yes',
      cites: cite(
        'Poissaolot',
        'Egen lærer kan give op til fem dage; mere giver rektor.',
        'One’s own teacher can give up to five days; the principal gives more.',
      ),
    },
    {
      id: 'class-teacher-gives-no-longer-leave',
      title: { da: 'Længere fri er ikke klasselærerens sag', en: 'Longer leave is not for the class teacher' },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 5 } } },
      answer: 'no',
      cites: cite(
        'Poissaolot',
        'Egen lærer kan give op til fem dage; mere giver rektor.',
        'One’s own teacher can give up to five days; the principal gives more.',
      ),
    },
    {
      id: 'leader-gives-longer-leave',
      title: { da: 'Længere fri gives af ledelsen', en: 'Longer leave is given by the leadership' },
      force: 'should',
      holders: ['leader'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 5 } } },
      answer: 'yes',
      cites: cite(
        'Poissaolot',
        'Egen lærer kan give op til fem dage; mere giver rektor.',
        'One’s own teacher can give up to five days; the principal gives more.',
      ),
    },
  ],
});
