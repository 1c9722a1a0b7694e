import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('folkeskoleloven');

/** Section 54(1)-(2): the parents' rights belong to whoever holds custody; a foster carer may be treated as acting for them. */
export const section54: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'rights-belong-to-custody-holder',
      title: {
        da: 'Rettighederne tilkommer den, der har forældremyndigheden',
        en: 'The rights belong to whoever holds custody',
      },
      force: 'must',
      holders: ['custody-holder'],
      action: 'do',
      subjects: ['rights-under-school-law'],
      answer: 'yes',
      cites: cite(
        '§ 54, stk. 1',
        'De nævnte rettigheder tilkommer forældremyndighedens indehaver.',
        'The rights listed belong to the holder of custody.',
      ),
    },
    {
      id: 'foster-carer-acts-for-custody-holder',
      title: {
        da: 'Den, der har eleven i pleje, kan anses for bemyndiget',
        en: 'Whoever fosters the pupil may be treated as authorised',
      },
      force: 'must',
      holders: ['other-carer'],
      action: 'do',
      subjects: ['acting-for-custody-holder'],
      answer: 'yes',
      cites: cite(
        '§ 54, stk. 2',
        'Skolen kan anse plejeforælderen for at handle på indehaverens vegne.',
        'The school may treat the foster parent as acting for the holder.',
      ),
    },
    {
      id: 'foster-carer-decides-no-start-or-length',
      title: { da: 'Skolegangens begyndelse og længde er undtaget', en: 'Start and length of schooling are excepted' },
      force: 'must',
      holders: ['other-carer'],
      action: 'do',
      subjects: ['start-or-length-of-schooling'],
      answer: 'no',
      cites: cite(
        '§ 54, stk. 2',
        'Bemyndigelsen gælder ikke, hvornår skolegangen begynder, og hvor længe den varer.',
        'The authority does not cover when schooling begins and how long it lasts.',
      ),
    },
  ],
};
