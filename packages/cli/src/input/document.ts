import type { Issue, Result } from '@samarbejde/core';
import type { Files } from '../io.js';
import { readData } from './data-file.js';

/** Reads a file as a document of some kind; issues say in which file they are. */
export async function readDocument<Document>(
  files: Files,
  file: string,
  parse: (data: unknown) => Result<Document>,
): Promise<Result<Document>> {
  const data = await readData(files, file);
  if (!data.ok) return data;
  const parsed = parse(data.value);
  if (parsed.ok) return parsed;
  return { ok: false, issues: parsed.issues.map((one): Issue => ({ ...one, path: [file, ...one.path] })) };
}
