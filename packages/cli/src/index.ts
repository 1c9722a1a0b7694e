// The command as a function, for programs that run it without a process.
export { type ExitCode, exitCodes } from './exit.js';
export type { FileFault, Files, Io, Output } from './io.js';
export { run } from './run.js';
