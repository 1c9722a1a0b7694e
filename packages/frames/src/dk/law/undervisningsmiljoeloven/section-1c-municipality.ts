import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('undervisningsmiljoeloven');

/** Section 1 c: at a municipal school the ten working days also run from word to somebody in the municipal administration. */
export const section1cMunicipality: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'word-to-the-municipality-starts-the-clock',
      title: {
        da: 'Fristen løber også, når kommunen først hører om det',
        en: 'The time also runs when the municipality hears first',
      },
      force: 'must',
      by: 'school-leader',
      do: 'make-action-plan',
      within: { n: 10, unit: 'working-day' },
      when: {
        purpose: 'bullying',
        act: ['inform', 'ask', 'talk'],
        to: 'municipality',
        about: { not: 'school' },
      },
      cites: cite(
        '§ 1 c',
        'Ved kommunale skoler regnes de ti arbejdsdage også fra, at en ansat i kommunens forvaltning hører om problemet.',
        'At municipal schools the ten working days also count from word to an employee of the municipal administration.',
      ),
    },
  ],
};
