import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLog, readLogHead } from '@samarbejde/conformance';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { FileFault, Files, Io, Output } from './io.js';

/** A file larger than this is not read whole; logs are streamed and have no such limit. */
const largestFile = 64 * 1024 * 1024;

/** The process as the command sees it. */
export function processIo(): Io {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    files: filesIn(process.cwd()),
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    locale: process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '',
    folder: process.cwd(),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

function filesIn(folder: string): Files {
  return {
    read: async (path) => {
      try {
        const about = await stat(resolve(folder, path));
        if (about.isDirectory()) return 'folder';
        // A pipe that nobody writes to would be waited for without end.
        if (!about.isFile()) return 'not-a-file';
        if (about.size > largestFile) return 'too-large';
        return await readFile(resolve(folder, path));
      } catch (error) {
        return faultOf(error);
      }
    },
    write: async (path, text) => {
      try {
        await writeFile(resolve(folder, path), text);
        return undefined;
      } catch (error) {
        return faultOf(error);
      }
    },
    expand: async (pattern) => {
      if (!isDynamicPattern(pattern)) return [pattern];
      return (await glob(pattern, { cwd: folder, onlyFiles: true })).sort();
    },
    openLog: (path, options) => openLog(resolve(folder, path), { ...options, file: path }),
    logHead: async (path, size) => {
      const head = await readLogHead(resolve(folder, path), size);
      if (head.ok) return head;
      // What is said names the file as it was named.
      return { ok: false, issues: head.issues.map((one) => ({ ...one, params: { ...one.params, file: path } })) };
    },
    load: async (path) => {
      const loaded: { readonly default?: unknown } = await import(pathToFileURL(resolve(folder, path)).href);
      return loaded.default;
    },
  };
}

function faultOf(error: unknown): FileFault {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EISDIR') return 'folder';
  return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'unreadable';
}
