import type { Ground } from '../engine/decision.js';
import type { Engine } from '../engine/engine.js';
import { groundOf } from '../engine/entry.js';
import { answersOf } from '../engine/lookup.js';
import { Projector, readProjection } from '../engine/projection.js';
import { replacedBy } from '../engine/replacement.js';
import { projectConditions } from '../engine/settle.js';
import type { PlacedItem } from '../frame/book.js';
import type { CourseStep } from '../frame/course.js';

/** Of the courses for several recipients the most careful, whatever the order in which they are named. */
export function mostCareful(courses: readonly ChosenCourse[]): ChosenCourse | undefined {
  const idOf = ({ because }: ChosenCourse): string => because[0]?.id ?? '';
  return [...courses].sort((a, b) => b.steps.length - a.steps.length || (idOf(a) < idOf(b) ? -1 : 1))[0];
}

/** The acts that a matter takes, and who says so. */
export interface ChosenCourse {
  readonly steps: readonly CourseStep[];
  readonly because: readonly Ground[];
  /** Facts not given that decide which course it is; the most careful of the possible ones was taken. */
  readonly missing: readonly string[];
}

/**
 * The course of a matter: of those that apply and are not replaced, the one with the most acts. More acts are more
 * careful: news may be told, but a concern is arranged, talked over and recorded.
 */
export function courseFor(
  engine: Engine,
  matter: { readonly purpose: string; readonly from: readonly string[]; readonly to: string },
  known: readonly (number | undefined)[],
): ChosenCourse {
  const { courses } = engine.book.items;
  // A course says which acts a matter takes, so its pattern is asked before there is an act.
  const answers = { ...answersOf(engine, matter.purpose, 'inform', matter.from, matter.to), act: new Uint8Array() };
  const conditions = courses.map((course) => engine.conditionOf(course.when, answers));
  const projection = projectConditions(engine, new Projector(), conditions, known, (holds) => chosenOf(courses, holds));
  const { values, variables } = readProjection(projection);
  const possible = [...values].flatMap((index) => courses[index] ?? []).sort(byCare);
  const [course] = possible;
  const missing = engine.space.slots.flatMap((slot, fact) => (variables.has(fact) ? [slot.name] : []));
  if (course === undefined) return { steps: [{ act: 'inform' }], because: [], missing };
  return { steps: course.steps, because: [groundOf(course)], missing };
}

function chosenOf(courses: readonly PlacedItem<'courses'>[], holds: readonly boolean[]): number {
  const holding = courses.filter((_, index) => holds[index] === true);
  const replaced = new Set(holding.flatMap((course) => replacedBy(course, holding).map((index) => holding[index])));
  const [chosen] = holding.filter((course) => !replaced.has(course)).sort(byCare);
  return chosen === undefined ? -1 : courses.indexOf(chosen);
}

function byCare(a: PlacedItem<'courses'>, b: PlacedItem<'courses'>): number {
  return b.steps.length - a.steps.length || (a.id < b.id ? -1 : 1);
}
