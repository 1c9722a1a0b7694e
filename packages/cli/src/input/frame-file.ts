import type { Frame, Ids, Result } from '@samarbejde/core';
import { parseFrame } from '@samarbejde/core/parse';
import type { Files } from '../io.js';
import { issue } from '../message/issue.js';
import { readData } from './data-file.js';

/** Reads a frame from a file: YAML or JSON as data, a JavaScript or TypeScript module by its default export. */
export async function readFrameFile(files: Files, file: string): Promise<Result<Frame<Ids>>> {
  if (/\.[cm]?[jt]s$/i.test(file)) return readModule(files, file);
  const data = await readData(files, file);
  return data.ok ? parseFrame(data.value) : data;
}

async function readModule(files: Files, file: string): Promise<Result<Frame<Ids>>> {
  try {
    const loaded = await files.load(file);
    if (loaded === undefined) return { ok: false, issues: [issue('module-without-frame', { file })] };
    return parseFrame(loaded);
  } catch {
    return { ok: false, issues: [issue('module-broken', { file })] };
  }
}
