import {
  type Case,
  type CaseEvent,
  type CaseOpening,
  checkCalendar,
  danishWorkingCalendar,
  type Issue,
  type Model,
  openCase,
  type Result,
  replayCase,
} from '@samarbejde/core';
import type { Files } from '../io.js';
import { readData } from './data-file.js';

type Shape = Readonly<Record<string, unknown>>;

/** Opens a case from a file; Danish working days and the model's own day stand in where the file says nothing. */
export async function readOpening(files: Files, file: string, model: Model): Promise<Result<Case>> {
  const data = await readShape(files, file);
  if (!data.ok) return data;
  const opening = withCalendar({ on: model.on, ...data.value }, model, file);
  return opening.ok ? placed(openCase(model, opening.value), file) : opening;
}

/** Reads a case as it was kept and works it out again, with further events after those that it holds. */
export async function readCase(
  files: Files,
  file: string,
  model: Model,
  further: readonly CaseEvent[] = [],
): Promise<Result<Case>> {
  const data = await readShape(files, file);
  if (!data.ok) return data;
  const { opening, events = [] } = data.value;
  if (!isShape(opening) || !Array.isArray(events)) {
    return { ok: false, issues: [{ code: 'wrong-type', params: { wanted: 'object' }, path: [file, 'opening'] }] };
  }
  const begun = withCalendar(opening, model, file);
  // Every event is judged as it is replayed; what does not fit is refused with its reason.
  return begun.ok
    ? placed(replayCase(model, begun.value, [...(events as readonly CaseEvent[]), ...further]), file)
    : begun;
}

/** Reads one event of a case. */
export async function readEvent(files: Files, file: string): Promise<Result<CaseEvent>> {
  // advanceCase judges every field of an event itself and refuses what does not fit.
  return (await readShape(files, file)) as Result<CaseEvent>;
}

async function readShape(files: Files, file: string): Promise<Result<Shape>> {
  const data = await readData(files, file);
  if (!data.ok) return data;
  if (isShape(data.value)) return { ok: true, value: data.value };
  return { ok: false, issues: [{ code: 'wrong-type', params: { wanted: 'object' }, path: [file] }] };
}

function withCalendar(opening: Shape, model: Model, file: string): Result<CaseOpening> {
  const year = Number(model.on.slice(0, 4));
  if (opening['calendar'] === undefined) {
    const calendar = danishWorkingCalendar(year - 1, year + 3);
    // openCase judges every field of an opening itself and refuses what does not fit.
    return { ok: true, value: { ...opening, calendar } as unknown as CaseOpening };
  }
  const calendar = checkCalendar(opening['calendar']);
  if (!calendar.ok) return placed(calendar, file);
  return { ok: true, value: { ...opening, calendar: calendar.value } as unknown as CaseOpening }; // As above.
}

function placed<Value>(result: Result<Value>, file: string): Result<Value> {
  if (result.ok) return result;
  return { ok: false, issues: result.issues.map((one): Issue => ({ ...one, path: [file, ...one.path] })) };
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
