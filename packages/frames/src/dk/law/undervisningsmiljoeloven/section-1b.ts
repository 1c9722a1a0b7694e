import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('undervisningsmiljoeloven');

/** Section 1 b: every school has a strategy against bullying, digital bullying too, and revises it when needed. */
export const section1b: FrameItems<DanishLawWords> = {
  principles: [
    {
      id: 'anti-bullying-strategy',
      title: { da: 'Skolen har en antimobbestrategi', en: 'The school has an anti-bullying strategy' },
      force: 'must',
      kind: 'conduct',
      says: {
        da: 'Skolen har en strategi mod mobning, også den digitale, og reviderer den efter behov.',
        en: 'The school has a strategy against bullying, digital bullying too, and revises it when needed.',
      },
      cites: cite(
        '§ 1 b, stk. 1-2',
        'Enhver skole fastsætter en strategi mod mobning, herunder digital mobning.',
        'Every school sets a strategy against bullying, including digital bullying.',
      ),
    },
  ],
};
