import type { LogHead, LogResult, OpenLog, ReadLogOptions } from '@samarbejde/conformance';

/** Everything that the command touches outside itself, so that it can be run without a process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** The day to ask about when none is given, `YYYY-MM-DD`. */
  readonly today: string;
  /** The system's locale, such as `da_DK.UTF-8`. */
  readonly locale: string;
  /** The folder in which relative names start. */
  readonly folder: string;
}

/** Where the command writes. */
export interface Output {
  /** Resolves when more may be written: nothing is piled up in memory. */
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
}

/** Why a file gave no bytes. */
export type FileFault = 'missing' | 'folder' | 'no-permission' | 'not-a-file' | 'too-large' | 'unreadable';

/** The files that the command may touch. */
export interface Files {
  /** What a file holds, or why it gives nothing. */
  readonly read: (path: string) => Promise<Uint8Array | FileFault>;
  /** Writes a file, or says why it could not. */
  readonly write: (path: string, text: string) => Promise<FileFault | undefined>;
  /** The files that a pattern names, sorted; the pattern itself when it is no pattern. */
  readonly expand: (pattern: string) => Promise<readonly string[]>;
  /** A log, packed or not, as a stream of events. */
  readonly openLog: (path: string, options: ReadLogOptions) => Promise<LogResult<OpenLog>>;
  /** The first so many bytes of a log, unpacked. */
  readonly logHead: (path: string, size: number) => Promise<LogResult<LogHead>>;
  /** The default export of a JavaScript module. */
  readonly load: (path: string) => Promise<unknown>;
}
