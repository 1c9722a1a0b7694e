import type { Issue, Result } from '@samarbejde/core';
import type { FileFault, Files } from '../io.js';
import { type CommandCode, issue } from '../message/issue.js';

const codes: Readonly<Record<FileFault, CommandCode>> = {
  missing: 'file-missing',
  folder: 'is-a-folder',
  'no-permission': 'no-permission',
  'too-large': 'too-large',
  unreadable: 'unreadable',
};

/** A file as text, or one sentence about why it cannot be: missing, a folder, empty, not UTF-8. */
export async function readText(files: Files, file: string): Promise<Result<string>> {
  const bytes = await files.read(file);
  if (typeof bytes === 'string') return failed(issue(codes[bytes], { file }));
  if (bytes.length === 0) return failed(issue('empty-file', { file }));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? failed(issue('empty-file', { file })) : { ok: true, value: text };
  } catch {
    return failed(issue('not-utf-8', {}, [file]));
  }
}

function failed(one: Issue): Result<never> {
  return { ok: false, issues: [one] };
}
