import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('specialklager');

/**
 * The order on complaints about special education, §§ 20-22: the municipality reassesses within four weeks; after a partial
 * win the parents have four weeks from receiving the new decision; then the case goes on within two. These are calendar weeks.
 * Whoever complains too late is not turned away by the school: that is for the national board.
 */
export const specialEducationPath: FrameItems<DanishLawWords> = {
  paths: [
    {
      id: 'special-education-complaint',
      title: { da: 'Klage over specialundervisning', en: 'A complaint about special education' },
      force: 'must',
      opens: { purpose: 'complaint', facts: { 'complaint-about': 'special-education' } },
      steps: [
        {
          id: 'reassessment',
          title: { da: 'Kommunen ser på afgørelsen igen', en: 'The municipality looks at the decision again' },
          parties: ['custody-holder', 'municipality'],
          acts: ['ask', 'answer'],
          owes: [{ by: 'municipality', do: 'reassess-decision', within: { n: 4, unit: 'week' } }],
          next: ['partly-upheld', 'national-board'],
        },
        {
          id: 'partly-upheld',
          title: { da: 'Forældrene har fået delvist medhold', en: 'The parents were partly upheld' },
          parties: ['custody-holder', 'municipality'],
          acts: ['inform', 'answer'],
          owes: [
            { by: 'custody-holder', do: 'maintain-complaint', within: { n: 4, unit: 'week' } },
            {
              by: 'municipality',
              do: 'forward-complaint',
              within: { n: 2, unit: 'week' },
              after: 'maintain-complaint',
            },
          ],
        },
        {
          id: 'national-board',
          title: { da: 'Klagenævnet afgør sagen', en: 'The national board decides' },
          parties: ['custody-holder', 'complaints-body'],
          acts: ['ask', 'decide'],
          decides: 'complaints-body',
        },
      ],
      ends: ['agreed', 'decided', 'withdrawn'],
      cites: cite(
        '§§ 20-22',
        'Genvurdering inden fire uger; ved delvist medhold fire uger til at fastholde og derefter to til at sende videre.',
        'Reassessment within four weeks; after a partial win four weeks to maintain, then two to forward.',
      ),
      note: {
        da: 'Genvurderingen kan tage længere tid, når forældrene får det at vide. Ændres intet, sendes klagen videre uden en bestemt frist.',
        en: 'Reassessment may take longer where the parents are told. If nothing is changed, the complaint goes on without a set limit.',
      },
    },
  ],
  mandates: [
    {
      id: 'late-complaint-is-sent-on',
      title: {
        da: 'En klage, der kommer for sent, sendes også videre',
        en: 'A complaint that comes too late is sent on too',
      },
      force: 'must',
      holders: ['professional', 'municipality'],
      action: 'decide',
      subjects: ['rejecting-a-late-complaint'],
      answer: 'no',
      cites: cite(
        '§§ 20-22',
        'Er fristen overskredet, sendes klagen straks videre med besked om det; skolen kan ikke afvise den.',
        'Where the limit has passed, the complaint goes on at once with word of it; the school cannot reject it.',
      ),
    },
  ],
};
