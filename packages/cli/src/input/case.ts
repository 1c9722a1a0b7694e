import {
  advanceCase,
  type Case,
  type CaseEvent,
  danishWorkingCalendar,
  type Issue,
  type Model,
  openCase,
  parseCase,
  parseCaseEvent,
  parseCaseOpening,
  type Result,
} from '@samarbejde/core';
import type { Files } from '../io.js';
import { readData } from './data-file.js';

/** Opens a case from a file; Danish working days and the model's own day stand in where the file says nothing. */
export async function readOpening(files: Files, file: string, model: Model): Promise<Result<Case>> {
  const data = await readData(files, file);
  if (!data.ok) return data;
  const opening = parseCaseOpening(model, withUsual(data.value, model));
  return placed(opening.ok ? openCase(model, opening.value) : opening, file);
}

/** Reads a case as it was kept and works it out again. */
export async function readCase(files: Files, file: string, model: Model): Promise<Result<Case>> {
  const data = await readData(files, file);
  return data.ok ? placed(parseCase(model, data.value), file) : data;
}

/** Reads an event of a case and lets it happen. */
export async function advanceFrom(files: Files, file: string, model: Model, current: Case): Promise<Result<Case>> {
  const data = await readData(files, file);
  if (!data.ok) return data;
  const event: Result<CaseEvent> = parseCaseEvent(model, data.value);
  return placed(event.ok ? advanceCase(model, current, event.value) : event, file);
}

function withUsual(data: unknown, model: Model): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const year = Number(model.on.slice(0, 4));
  const isGiven = 'calendar' in data && data.calendar !== null;
  return { on: model.on, ...data, ...(isGiven ? {} : { calendar: danishWorkingCalendar(year - 1, year + 3) }) };
}

function placed<Value>(result: Result<Value>, file: string): Result<Value> {
  if (result.ok) return result;
  return { ok: false, issues: result.issues.map((one): Issue => ({ ...one, path: [file, ...one.path] })) };
}
