import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('mobbeklager');
const assessed = {
  purpose: 'complaint',
  act: ['answer', 'decide'],
  from: 'school-board',
} as const;

/**
 * The order on complaints about bullying, § 7, in force from 1 July 2025: in these cases the act on public administration holds
 * for free and private schools too, so the board hears the party and gives reasons.
 */
export const administrationAtFreeSchools: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'party-is-heard-in-bullying-complaint',
      title: {
        da: 'Bestyrelsen partshører i en klage om mobning',
        en: 'The board hears the party in a complaint about bullying',
      },
      force: 'must',
      by: 'school-board',
      do: 'hear-party',
      when: {
        ...assessed,
        facts: { 'complaint-about': 'bullying', 'unknown-facts': 'unfavourable-and-essential' },
      },
      from: '2025-07-01',
      cites: cite(
        '§ 7',
        'I klager om mobning følger private skoler forvaltningsloven, herunder reglerne om partshøring.',
        'In complaints about bullying, private schools follow the act on public administration, its rules on hearing included.',
      ),
    },
    {
      id: 'reasons-in-bullying-complaint',
      title: {
        da: 'Bestyrelsen begrunder det, klageren ikke får medhold i',
        en: 'The board gives reasons for what is not upheld',
      },
      force: 'must',
      by: 'school-board',
      do: 'give-reasons',
      when: {
        ...assessed,
        facts: { 'complaint-about': 'bullying', notice: 'in-writing', outcome: 'not-fully-upheld' },
      },
      from: '2025-07-01',
      cites: cite(
        '§ 7',
        'I klager om mobning følger private skoler forvaltningsloven, herunder reglerne om begrundelse.',
        'In complaints about bullying, private schools follow the act on public administration, its rules on reasons included.',
      ),
    },
  ],
};
