import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');

/**
 * Section 54(3): where a pupil stays at a crisis shelter because of a parent's violence and that parent's rights are up for
 * decision, nothing that could show where the pupil stays may reach that parent, whatever the channel, not even in the decision.
 */
export const section54Shelter: FrameItems<DanishLawWords> = {
  rules: [
    {
      id: 'whereabouts-of-sheltered-child-stay-secret',
      title: {
        da: 'Opholdsstedet for et barn på krisecenter må ikke nå den anden forælder',
        en: 'The whereabouts of a sheltered child must not reach the other parent',
      },
      force: 'must',
      when: { toSide: 'home', facts: { reveals: 'whereabouts', 'sheltered-from': 'yes' } },
      forbid: 'every-channel',
      cites: cite(
        '§ 54, stk. 3',
        'Det, der kan vise, hvor eleven er, gives ikke til den forælder, hvis rettigheder er til afgørelse.',
        'What could show where the pupil is, is not given to the parent whose rights are up for decision.',
      ),
      note: {
        da: 'Rettighederne kan fratages i op til seks måneder.',
        en: 'The rights can be suspended for up to six months.',
      },
    },
  ],
};
