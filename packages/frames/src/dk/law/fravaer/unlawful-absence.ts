import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const order = textOf('fravaersbekendtgoerelsen');
const act = textOf('barnets-lov');
const fromSchool = { purpose: 'absence', fromSide: 'school' } as const;

/**
 * Unlawful absence within one quarter: the home is contacted at once; from 10 per cent it is told of the consequences; from
 * 15 per cent the leader notifies the municipality, which must stop the child benefit for a quarter.
 */
export const unlawfulAbsence: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'home-contacted-about-unlawful-absence',
      title: { da: 'Kontakt hjemmet straks ved ulovligt fravær', en: 'Contact the home at once on unlawful absence' },
      force: 'must',
      by: 'professional',
      do: 'contact-home-about-absence',
      within: 'promptly',
      when: { ...fromSchool, facts: { 'unlawful-absence': { moreThan: 0 } } },
      from: '2020-01-01',
      cites: order(
        '§ 5, stk. 1',
        'Skolen tager straks kontakt for at finde årsagen.',
        'The school makes contact at once to find the cause.',
      ),
    },
    {
      id: 'home-told-of-consequences-from-ten-per-cent',
      title: {
        da: 'Fra 10 procent får hjemmet følgerne at vide',
        en: 'From 10 per cent the home is told of the consequences',
      },
      force: 'must',
      by: 'professional',
      do: 'warn-of-consequences',
      when: { ...fromSchool, facts: { 'unlawful-absence': { atLeast: 10 } } },
      from: '2020-01-01',
      cites: order(
        '§ 6, stk. 2',
        'Ved 10 procent eller mere i et kvartal oplyses forældrene om, hvad det kan føre til.',
        'At 10 per cent or more within a quarter the parents are told what it may lead to.',
      ),
    },
    {
      id: 'leader-notifies-from-fifteen-per-cent',
      title: {
        da: 'Fra 15 procent underretter skolelederen kommunen',
        en: 'From 15 per cent the leader notifies the municipality',
      },
      force: 'must',
      by: 'school-leader',
      do: 'notify-municipality',
      when: { ...fromSchool, facts: { 'unlawful-absence': { atLeast: 15 } } },
      from: '2024-01-01',
      cites: [
        ...act(
          '§ 133, stk. 2',
          'Ledere af folkeskoler underretter, når det ulovlige fravær er 15 procent eller derover i et kvartal.',
          'Leaders of municipal schools notify when unlawful absence is 15 per cent or more within a quarter.',
        ),
        ...order(
          '§ 6, stk. 1',
          'Ved 15 procent eller mere underrettes kommunen.',
          'At 15 per cent or more the municipality is notified.',
        ),
      ],
    },
    {
      id: 'municipality-stops-child-benefit',
      title: { da: 'Kommunen standser ydelsen for et kvartal', en: 'The municipality stops the benefit for a quarter' },
      force: 'must',
      by: 'municipality',
      do: 'end-child-benefit',
      when: {
        purpose: 'absence',
        from: 'school-leader',
        to: 'municipality',
        facts: { 'unlawful-absence': { atLeast: 15 } },
      },
      from: '2024-01-01',
      cites: act(
        '§ 134',
        'På underretningen skal kommunen afgøre, at ydelsen standses; det gælder et kvartal.',
        'On the notification the municipality must decide to stop the benefit; it holds for a quarter.',
      ),
    },
  ],
};
