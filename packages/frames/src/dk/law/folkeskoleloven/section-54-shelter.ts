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
        da: 'Indsat ved lov nr. 1658 af 2024.',
        en: 'Added by act 1658 of 2024.',
      },
    },
  ],
  mandates: [
    {
      id: 'municipality-may-suspend-school-rights',
      title: {
        da: 'Kommunen kan fratage den anden forælder rettighederne for en tid',
        en: "The municipality may suspend the other parent's rights",
      },
      force: 'must',
      holders: ['municipality'],
      action: 'decide',
      subjects: ['suspension-of-school-rights'],
      when: { facts: { 'sheltered-from': 'yes' } },
      answer: 'yes',
      cites: cite(
        '§ 54, stk. 3',
        'Med henblik på et skoleskift kan rettighederne fratages i op til seks måneder.',
        'With a view to a change of school the rights can be suspended for up to six months.',
      ),
    },
    {
      id: 'suspended-rights-are-not-used',
      title: {
        da: 'En forælder, der har fået frataget rettighederne, kan ikke bruge dem',
        en: 'A parent whose rights are suspended cannot use them',
      },
      force: 'must',
      holders: ['custody-holder'],
      action: 'do',
      subjects: ['rights-under-school-law'],
      when: { facts: { 'school-rights': 'suspended' } },
      answer: 'no',
      cites: cite(
        '§ 54, stk. 3',
        'Så længe fratagelsen varer, tilkommer rettighederne ikke den forælder.',
        'While the suspension lasts, the rights do not belong to that parent.',
      ),
    },
  ],
};
