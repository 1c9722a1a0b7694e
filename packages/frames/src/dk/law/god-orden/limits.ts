import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('god-orden');
const from = '2025-01-01';

/**
 * The order on good order, §§ 6-14, on how far the leader can go: an hour of detention; exclusion for seven school days in a school
 * year, in gross cases ten. These are upper limits, and what is in proportion may be less (§ 4).
 */
export const limits: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'leader-gives-detention-up-to-an-hour',
      title: {
        da: 'Lederen kan give eftersidning i op til en time',
        en: 'The leader can give up to an hour of detention',
      },
      force: 'must',
      holders: ['school-leader'],
      action: 'decide',
      subjects: ['detention'],
      when: { facts: { 'detention-minutes': { atMost: 60 } } },
      answer: 'yes',
      from,
      cites: cite('§§ 6-14', 'Eftersidning varer højst en time.', 'Detention lasts an hour at the most.'),
    },
    {
      id: 'no-longer-detention',
      title: { da: 'Eftersidning varer ikke over en time', en: 'Detention lasts no more than an hour' },
      force: 'must',
      holders: ['professional'],
      action: 'decide',
      subjects: ['detention'],
      when: { facts: { 'detention-minutes': { moreThan: 60 } } },
      answer: 'no',
      from,
      cites: cite('§§ 6-14', 'En time er den øvre grænse.', 'An hour is the upper limit.'),
    },
    {
      id: 'leader-excludes-up-to-seven-days',
      title: {
        da: 'Lederen kan udelukke i op til syv skoledage på et skoleår',
        en: 'The leader can exclude for up to seven school days in a school year',
      },
      force: 'must',
      holders: ['school-leader'],
      action: 'decide',
      subjects: ['exclusion'],
      when: {
        any: [
          { facts: { 'excluded-school-days': { atMost: 7 } } },
          { facts: { 'excluded-school-days': { atMost: 10 }, severity: 'gross' } },
        ],
      },
      answer: 'yes',
      from,
      cites: cite(
        '§§ 6-14',
        'Normalt kan der højst blive tale om syv skoledage på et skoleår; er sagen særligt grov, ti.',
        'Normally it comes to seven school days in a school year at the most; in a particularly gross case, ten.',
      ),
    },
    {
      id: 'no-longer-exclusion',
      title: { da: 'Længere udelukkelse er der ikke hjemmel til', en: 'There is no ground for longer exclusion' },
      force: 'must',
      holders: ['professional'],
      action: 'decide',
      subjects: ['exclusion'],
      when: {
        any: [
          { facts: { 'excluded-school-days': { moreThan: 10 } } },
          { facts: { 'excluded-school-days': { moreThan: 7 }, severity: { not: 'gross' } } },
        ],
      },
      answer: 'no',
      from,
      cites: cite(
        '§§ 6-14',
        'Dagene lægges sammen over skoleåret, og grænserne er øvre rammer.',
        'The days add up over the school year, and the limits are upper ones.',
      ),
    },
  ],
};
