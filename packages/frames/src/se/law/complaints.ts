import type { FrameItems } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import type { SwedenIds } from '../ids.js';

const cite = pageOn('skollagen');

/** Chapter 4, sections 7 and 8: the owner has written routines for complaints, tells of them, and sees that what is wrong is put right. */
export const complaints: FrameItems<SwedenIds> = {
  duties: [
    {
      id: 'written-routines-for-complaints',
      title: { da: 'Skriftlige rutiner for klager', en: 'Written routines for complaints' },
      force: 'must',
      by: 'owner',
      do: 'have-complaint-routines',
      when: { purpose: 'complaint', fromSide: 'home' },
      cites: cite(
        '4 kap. 8 §',
        'Ejeren har skriftlige rutiner for at modtage og undersøge klager og oplyser om dem.',
        'The owner has written routines for receiving and investigating complaints and tells of them.',
      ),
    },
    {
      id: 'owner-puts-right-what-is-wrong',
      title: { da: 'Ejeren retter op på det, der er galt', en: 'The owner puts right what is wrong' },
      force: 'must',
      by: 'owner',
      do: 'take-measures',
      when: { purpose: 'complaint', fromSide: 'home', to: ['owner', 'education-office', 'principal'] },
      cites: cite(
        '4 kap. 7 §',
        'Viser en klage mangler, sørger ejeren for, at der bliver gjort det nødvendige.',
        'If a complaint shows faults, the owner sees that what is needed is done.',
      ),
    },
  ],
  mandates: [
    {
      id: 'owner-handles-complaints',
      title: { da: 'Ejeren behandler klager', en: 'The owner handles complaints' },
      force: 'must',
      holders: ['owner'],
      action: 'decide',
      subjects: ['complaint-handling'],
      answer: 'yes',
      cites: cite(
        '4 kap. 8 §',
        'Det er ejeren, der modtager og undersøger klager.',
        'It is the owner who receives and investigates complaints.',
      ),
    },
  ],
};
