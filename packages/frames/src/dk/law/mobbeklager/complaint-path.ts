import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('mobbeklager');

/** Who assesses a complaint about bullying before it goes on: the municipality for its schools, the board for a free school. */
type Assessor = 'municipality' | 'school-board';

const assessedBy = {
  municipality: { da: 'Kommunen vurderer klagen', en: 'The municipality assesses the complaint' },
  'school-board': { da: 'Skolens bestyrelse vurderer klagen', en: "The school's board assesses the complaint" },
} as const;

/**
 * The order on complaints about bullying, §§ 1-6, in force from 1 July 2025: a written assessment within twenty working days of
 * receipt at the school; then twenty calendar days to comment; only a complainant who says so is taken to be satisfied.
 */
function complaintPath(assessor: Assessor): FrameItems<DanishLawWords> {
  return {
    paths: [
      {
        id: 'bullying-complaint',
        title: {
          da: 'Klage over skolens indsats mod mobning',
          en: "A complaint about the school's action against bullying",
        },
        force: 'must',
        opens: { purpose: 'complaint', facts: { 'complaint-about': 'bullying' } },
        steps: [
          {
            id: 'assessment',
            title: assessedBy[assessor],
            parties: ['custody-holder', assessor],
            acts: ['ask', 'answer'],
            owes: [
              { by: assessor, do: 'hear-child' },
              { by: assessor, do: 'assess-complaint', within: { n: 20, unit: 'working-day' } },
              {
                by: 'custody-holder',
                do: 'comment-on-assessment',
                within: { n: 20, unit: 'calendar-day' },
                after: 'assess-complaint',
              },
              { by: assessor, do: 'forward-complaint', within: 'promptly', after: 'comment-on-assessment' },
            ],
          },
          {
            id: 'ministry',
            title: { da: 'Ministeriet afgør klagen', en: 'The ministry decides the complaint' },
            parties: ['custody-holder', 'complaints-body'],
            acts: ['ask', 'decide'],
            decides: 'complaints-body',
          },
        ],
        ends: ['agreed', 'decided', 'withdrawn'],
        from: '2025-07-01',
        cites: [
          ...cite(
            '§§ 1-6',
            'Vurdering senest 20 arbejdsdage efter modtagelsen; derefter 20 kalenderdage til at kommentere; ellers sendes klagen straks videre.',
            'Assessment within 20 working days of receipt; then 20 calendar days to comment; otherwise the complaint goes on at once.',
          ),
          ...textOf('undervisningsmiljoeloven')(
            '§ 7 a, stk. 2, og § 7 b',
            'Får klageren ikke fuldt medhold, sendes klagen videre og afgøres af ministeren.',
            'Unless the complainant is fully upheld, the complaint goes on and is decided by the minister.',
          ),
        ],
        note: {
          da: 'Fristen løber fra modtagelsen på skolen, også når klagen først gik til styrelsen. Den kan overskrides, når klageren skriftligt får grunden og en ny dato. Klagen falder kun bort, hvis klageren selv siger sig tilfreds, og den udsætter ingenting.',
          en: 'The time runs from receipt at the school, also where the complaint first went to the agency. It may be exceeded where the complainant is told in writing why, and until when. The complaint lapses only if the complainant says so, and it suspends nothing.',
        },
      },
    ],
  };
}

/** The path at a municipal school. */
export const municipalComplaintPath = complaintPath('municipality');

/** The path at a free or private school. */
export const boardComplaintPath = complaintPath('school-board');
