import type { Course } from '../../flow/explore/exploration.js';
import type { StepResult } from '../flow-check.js';
import { manner, type Naming, party } from './naming.js';
import { afterDays, stepsLeftOut } from './sentences.js';
import { statusNames } from './words.js';

/** One step of a course as a picture and a list show it. */
export interface CourseRow {
  readonly kind: 'step';
  readonly number: number;
  readonly element: string;
  readonly name: string;
  /** Who does it and for whom, by their names; none for work that is no communication. */
  readonly from?: string;
  readonly to?: string;
  readonly isUnknown: boolean;
  /** How it goes: day, channel, act and purpose. */
  readonly manner: string;
}

/** A stretch of a long course that is not shown. */
export interface CourseGap {
  readonly kind: 'gap';
  readonly text: string;
}

const mostRows = 18;
const shownAtEnd = 10;

/** The steps that complete on a course, in order; of a long one its beginning and its end. */
export function courseRows(
  course: Course,
  steps: ReadonlyMap<string, StepResult>,
  naming: Naming,
): readonly (CourseRow | CourseGap)[] {
  let day = 0;
  const rows = course.steps.flatMap((moment): readonly Omit<CourseRow, 'number'>[] => {
    const step = steps.get(moment.element);
    if (!moment.completes || step === undefined || step.status === 'silent') return [];
    const after = moment.day === undefined || moment.day === day ? '' : afterDays(moment.day, naming.locale);
    day = moment.day ?? day;
    return [rowOf(step, after, naming)];
  });
  const numbered = rows.map((row, index): CourseRow => ({ ...row, number: index + 1 }));
  if (numbered.length <= mostRows) return numbered;
  const shownAtStart = mostRows - shownAtEnd - 1;
  const left = numbered.length - shownAtStart - shownAtEnd;
  return [
    ...numbered.slice(0, shownAtStart),
    { kind: 'gap', text: stepsLeftOut(left, naming.locale) },
    ...numbered.slice(-shownAtEnd),
  ];
}

/** One step by itself, for a finding that is about no course. */
export function stepRow(step: StepResult, naming: Naming): readonly CourseRow[] {
  return step.event === undefined ? [] : [{ ...rowOf(step, '', naming), number: 1 }];
}

function rowOf({ element, name, status, event }: StepResult, after: string, naming: Naming): Omit<CourseRow, 'number'> {
  const known = event === undefined ? statusNames[status][naming.locale] : manner(event, naming);
  return {
    kind: 'step',
    element,
    name: name ?? element,
    ...(event === undefined ? {} : { from: party(event.from, naming), to: party(event.to, naming) }),
    isUnknown: status === 'unknown',
    manner: [after, known].filter((part) => part !== '').join(' · '),
  };
}

/** A row in words, for those who do not see the picture. */
export function rowInWords({ name, from, to, manner: how }: CourseRow): string {
  const who = from === undefined ? '' : `: ${from} → ${to ?? ''}`;
  return `${name}${who}${how === '' ? '' : ` (${how})`}`;
}
