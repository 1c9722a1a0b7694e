import type { Issue } from '@samarbejde/core';
import type { Call } from '../command/command.js';
import { type ExitCode, exitCodes } from '../exit.js';
import { issueText } from '../message/issue.js';
import { printableLine } from './printable.js';

/** Tells why something could not be checked, a line for each reason, and answers so. */
export async function refuse(call: Call, issues: readonly Issue[]): Promise<ExitCode> {
  for (const one of issues) await call.io.stderr.write(`${printableLine(issueText(one, call.locale))}\n`);
  return exitCodes.couldNotCheck;
}
