import { type LogResult, readLog } from '@samarbejde/conformance';
import type { FileFault, Io } from '../io.js';

/** What a call of the command left behind. */
export interface Written {
  stdout: string;
  stderr: string;
  readonly files: Map<string, string>;
}

/** A world for one call: files by name, what comes in, and what went out. */
export function fakeIo(
  given: {
    readonly stdin?: string | Uint8Array;
    readonly files?: Readonly<Record<string, string | Uint8Array | FileFault>>;
  } = {},
): { readonly io: Io; readonly written: Written } {
  const written: Written = { stdout: '', stderr: '', files: new Map() };
  const encoder = new TextEncoder();
  const bytes = typeof given.stdin === 'string' ? encoder.encode(given.stdin) : (given.stdin ?? new Uint8Array());
  const files = given.files ?? {};
  const faults: readonly unknown[] = ['missing', 'folder', 'no-permission', 'not-a-file', 'too-large', 'unreadable'];
  const isFault = (value: unknown): value is FileFault => faults.includes(value);
  const logContent = (path: string): LogResult<Uint8Array> => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined || isFault(file)) {
      const reason = file === 'folder' ? 'EISDIR' : file === 'no-permission' ? 'EACCES' : 'ENOENT';
      return { ok: false, issues: [{ code: 'file-not-opened', params: { file: path, reason }, path: [] }] };
    }
    return { ok: true, value: typeof file === 'string' ? encoder.encode(file) : file };
  };
  const io: Io = {
    stdin: (async function* chunks() {
      for (let at = 0; at < bytes.length; at += 64) yield bytes.subarray(at, at + 64);
    })(),
    stdout: {
      isTerminal: false,
      write: async (text) => {
        written.stdout += text;
      },
    },
    stderr: {
      isTerminal: false,
      write: async (text) => {
        written.stderr += text;
      },
    },
    files: {
      read: async (path) => {
        const file = Object.hasOwn(files, path) ? files[path] : undefined;
        if (file === undefined) return 'missing';
        if (isFault(file)) return file;
        return typeof file === 'string' ? encoder.encode(file) : file;
      },
      write: async (path, text) => {
        written.files.set(path, text);
        return undefined;
      },
      expand: async (pattern) => {
        if (!/[*?[{]/.test(pattern)) return [pattern];
        const shape = new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*')}$`);
        return Object.keys(files)
          .filter((name) => shape.test(name))
          .sort();
      },
      openLog: async (path, options) => {
        const content = logContent(path);
        return content.ok ? readLog([content.value], { ...options, file: path }) : content;
      },
      logHead: async (path, size) => {
        const content = logContent(path);
        if (!content.ok) return content;
        return { ok: true, value: { bytes: content.value.subarray(0, size), isCut: content.value.length > size } };
      },
      load: async () => {
        throw new Error('a scenario runs no modules');
      },
    },
    today: '2026-11-24',
    locale: 'en_GB.UTF-8',
    folder: '/',
  };
  return { io, written };
}
