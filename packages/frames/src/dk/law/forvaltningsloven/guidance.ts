import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('forvaltningsloven');

/** Section 25(1): guidance on complaint comes with a written decision that can be appealed, unless the party is fully upheld. */
export const complaintGuidance: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'guidance-with-appealable-decision',
      title: {
        da: 'Giv klagevejledning med en afgørelse, der kan påklages',
        en: 'Give guidance with a decision that can be appealed',
      },
      force: 'must',
      by: 'sender',
      do: 'guide-on-complaint',
      when: {
        purpose: ['complaint', 'decision'],
        act: 'decide',
        fromSide: ['school', 'outside'],
        facts: { notice: 'in-writing', outcome: 'not-fully-upheld', appeal: 'to-another-authority' },
      },
      cites: cite(
        '§ 25, stk. 1',
        'Vejledningen siger, hvor og hvordan der klages, og hvad fristen er.',
        'The guidance says where and how to complain, and by when.',
      ),
    },
  ],
};
