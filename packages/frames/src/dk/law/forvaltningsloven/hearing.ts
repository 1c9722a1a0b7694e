import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('forvaltningsloven');

/** Section 19(1): a party is heard on facts that it does not know, that are against it and of essential importance. */
export const hearing: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'party-is-heard',
      title: { da: 'Partshør, før der træffes afgørelse', en: 'Hear the party before deciding' },
      force: 'must',
      by: 'sender',
      do: 'hear-party',
      when: {
        purpose: 'decision',
        act: 'decide',
        fromSide: ['school', 'outside'],
        facts: { 'unknown-facts': 'unfavourable-and-essential' },
      },
      cites: cite(
        '§ 19, stk. 1',
        'Parten får oplysninger, den ikke kender, og som er til ugunst og af væsentlig betydning, at se og kan udtale sig.',
        'The party is shown facts it does not know that are unfavourable and of essential importance, and may comment.',
      ),
      note: {
        da: 'Loven sætter ingen frist; myndigheden kan sætte en. Seks undtagelser er ikke med her.',
        en: 'The act sets no deadline; the authority may. Six exceptions are not included here.',
      },
    },
  ],
};
