import {
  type Agreement,
  type AgreementDraft,
  type AgreementStep,
  draftAgreement,
  type Issue,
  type Model,
  type Result,
} from '@samarbejde/core';
import { parseAgreement, parseAgreementDraft, parseAgreementStep } from '@samarbejde/core/parse';
import type { Files } from '../io.js';
import { readData } from './data-file.js';

/** Reads an agreement as it is kept. */
export async function readAgreement(files: Files, file: string): Promise<Result<Agreement>> {
  const data = await readData(files, file);
  return data.ok ? inFile(file, parseAgreement(data.value)) : data;
}

/** Reads an agreement as it is kept, or a draft that nobody has been asked about. */
export async function readAgreementOrDraft(files: Files, file: string): Promise<Result<Agreement | AgreementDraft>> {
  const data = await readData(files, file);
  if (!data.ok) return data;
  return inFile<Agreement | AgreementDraft>(
    file,
    isDraft(data.value) ? parseAgreementDraft(data.value) : parseAgreement(data.value),
  );
}

/** Reads what can be shown: an agreement as it is kept, or a draft as its first party would put it. */
export async function readShown(files: Files, file: string, model: Model, on: string): Promise<Result<Agreement>> {
  const read = await readAgreementOrDraft(files, file);
  if (!read.ok) return read;
  if ('versions' in read.value) return { ok: true, value: read.value };
  return inFile(file, draftAgreement(model, read.value, read.value.content.parties[0]?.id ?? '', on));
}

/** Reads a draft of an agreement. */
export async function readDraft(files: Files, file: string): Promise<Result<AgreementDraft>> {
  const data = await readData(files, file);
  return data.ok ? inFile(file, parseAgreementDraft(data.value)) : data;
}

/** A step with the place that issues about it are told at. */
export interface PlacedStep {
  readonly step: AgreementStep;
  readonly place: Issue['path'];
}

/** Reads the steps in a file: one, or a list of them. */
export async function readSteps(files: Files, file: string): Promise<Result<readonly PlacedStep[]>> {
  const data = await readData(files, file);
  if (!data.ok) return data;
  const isList = Array.isArray(data.value);
  const inputs: readonly unknown[] = Array.isArray(data.value) ? data.value : [data.value];
  const steps: PlacedStep[] = [];
  const issues: Issue[] = [];
  for (const [index, input] of inputs.entries()) {
    const place = isList ? [file, index] : [file];
    const step = placed(place, parseAgreementStep(input));
    if (step.ok) steps.push({ step: step.value, place });
    else issues.push(...step.issues);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: steps };
}

function isDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'content' in data && !('events' in data);
}

function inFile<Value>(file: string, result: Result<Value>): Result<Value> {
  return placed([file], result);
}

/** A result whose issues say where they are. */
export function placed<Value>(place: Issue['path'], result: Result<Value>): Result<Value> {
  if (result.ok) return result;
  return { ok: false, issues: result.issues.map((one): Issue => ({ ...one, path: [...place, ...one.path] })) };
}
