import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../citing.js';
import type { NorwayIds } from '../ids.js';

const cite = textOf('opplaeringslova');

/** Section 12-4: everybody at the school watches, steps in and reports; the school investigates and puts right as soon as it can; the written plan states five things. */
export const section12Point4: FrameItems<NorwayIds> = {
  duties: [
    {
      id: 'staff-report-to-the-principal',
      title: { da: 'Enhver ansat melder til rektor', en: 'Everybody at the school reports to the principal' },
      force: 'must',
      by: 'professional',
      do: 'report-to-principal',
      when: { purpose: 'school-environment', toSide: 'school', act: ['inform', 'ask', 'talk'] },
      cites: cite(
        '§ 12-4',
        'Den, der mistænker eller ved, at en elev ikke har det trygt, melder det til rektor, også når eleven selv siger det.',
        'Whoever suspects or knows that a pupil is not safe reports it to the principal, also when the pupil says so.',
      ),
    },
    {
      id: 'school-investigates-soon',
      title: { da: 'Skolen undersøger sagen snarest', en: 'The school investigates as soon as it can' },
      force: 'must',
      by: 'principal',
      do: 'investigate',
      within: 'promptly',
      when: { purpose: 'school-environment', toSide: 'school', act: ['inform', 'ask', 'talk'] },
      cites: cite(
        '§ 12-4',
        'Skolen undersøger sagen snarest.',
        'The school investigates the matter as soon as it can.',
      ),
    },
    {
      id: 'school-puts-right',
      title: { da: 'Skolen retter op med egnede tiltag', en: 'The school puts it right with suitable measures' },
      force: 'must',
      by: 'principal',
      do: 'put-right',
      when: { purpose: 'school-environment', toSide: 'school', act: ['inform', 'ask', 'talk'] },
      cites: cite(
        '§ 12-4',
        'Skolen retter op på situationen med egnede tiltag.',
        'The school puts the situation right with suitable measures.',
      ),
    },
    {
      id: 'school-makes-a-written-plan',
      title: { da: 'Skolen laver en skriftlig plan', en: 'The school makes a written plan' },
      force: 'must',
      by: 'principal',
      do: 'make-written-plan',
      when: { purpose: 'school-environment', toSide: 'school', act: ['inform', 'ask', 'talk'] },
      cites: cite(
        '§ 12-4',
        'Der laves en skriftlig plan, når der sættes tiltag i værk.',
        'A written plan is made when measures are taken.',
      ),
    },
    {
      id: 'serious-cases-go-to-the-municipality',
      title: { da: 'Alvorlige sager går til kommunen', en: 'Serious cases go to the municipality' },
      force: 'must',
      by: 'principal',
      do: 'report-to-municipality',
      when: { purpose: 'school-environment', toSide: 'school', facts: { gravity: 'serious' } },
      cites: cite(
        '§ 12-4',
        'Rektor melder alvorlige sager til kommunen.',
        'The principal reports serious cases to the municipality.',
      ),
    },
    {
      id: 'plan-state-problem',
      title: { da: 'Planen siger, hvilket problem den skal løse', en: 'The plan states which problem it is to solve' },
      force: 'must',
      by: 'sender',
      do: 'state-problem',
      when: { purpose: 'school-environment', act: 'record', fromSide: 'school' },
      cites: cite(
        '§ 12-4',
        'Planen siger, hvilket problem den skal løse.',
        'The plan states which problem it is to solve.',
      ),
    },
    {
      id: 'plan-state-measures',
      title: { da: 'Planen siger, hvilke tiltag der er', en: 'The plan states which measures there are' },
      force: 'must',
      by: 'sender',
      do: 'state-measures',
      when: { purpose: 'school-environment', act: 'record', fromSide: 'school' },
      cites: cite('§ 12-4', 'Planen siger, hvilke tiltag der er.', 'The plan states which measures there are.'),
    },
    {
      id: 'plan-state-when',
      title: { da: 'Planen siger, hvornår de sker', en: 'The plan states when they happen' },
      force: 'must',
      by: 'sender',
      do: 'state-when',
      when: { purpose: 'school-environment', act: 'record', fromSide: 'school' },
      cites: cite('§ 12-4', 'Planen siger, hvornår de sker.', 'The plan states when they happen.'),
    },
    {
      id: 'plan-state-who',
      title: { da: 'Planen siger, hvem der gør det', en: 'The plan states who does them' },
      force: 'must',
      by: 'sender',
      do: 'state-who',
      when: { purpose: 'school-environment', act: 'record', fromSide: 'school' },
      cites: cite('§ 12-4', 'Planen siger, hvem der gør det.', 'The plan states who does them.'),
    },
    {
      id: 'plan-state-evaluation',
      title: { da: 'Planen siger, hvornår den vurderes', en: 'The plan states when it is evaluated' },
      force: 'must',
      by: 'sender',
      do: 'state-evaluation',
      when: { purpose: 'school-environment', act: 'record', fromSide: 'school' },
      cites: cite('§ 12-4', 'Planen siger, hvornår den vurderes.', 'The plan states when it is evaluated.'),
    },
  ],
};
