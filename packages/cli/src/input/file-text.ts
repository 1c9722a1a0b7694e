import type { Issue, Result } from '@samarbejde/core';
import type { FileFault, Files } from '../io.js';
import { type CommandCode, issue } from '../message/issue.js';

const codes: Readonly<Record<FileFault, CommandCode>> = {
  missing: 'file-missing',
  folder: 'is-a-folder',
  'no-permission': 'no-permission',
  'not-a-file': 'not-a-file',
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
    if (isUtf16(bytes)) return failed(issue('is-utf-16', {}, [file]));
    return failed(issue('not-utf-8', placeOfFault(bytes), [file]));
  }
}

/** A mark at the beginning says that a text is UTF-16. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The line and the byte in it where a text stops being UTF-8. */
function placeOfFault(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  // A byte that is none is replaced by a character that no other byte gives, unless the text itself has it.
  const read = new TextDecoder('utf-8').decode(bytes);
  const before = read.slice(0, Math.max(0, read.indexOf('\ufffd')));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function failed(one: Issue): Result<never> {
  return { ok: false, issues: [one] };
}
