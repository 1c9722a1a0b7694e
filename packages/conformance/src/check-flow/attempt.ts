import type { ToolError } from '../report/report.js';

/** Runs a part of a check; if it breaks down, the fault is noted and the rest goes on. */
export type Attempt = <T>(check: string, otherwise: T, work: () => T) => T;

/** Notes faults of the tool by their kind and the place in the tool, and never by what a file holds. */
export function attempt(errors: ToolError[], file?: string): Attempt {
  return (check, otherwise, work) => {
    try {
      return work();
    } catch (fault) {
      errors.push({ check, ...(file === undefined ? {} : { file }), fault: faultOf(fault) });
      return otherwise;
    }
  };
}

/** A fault's kind and the place in the tool where it arose. */
export function faultOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown';
  const at = /\n\s+at (?:new )?([\w.$]+)/.exec(fault.stack ?? '')?.[1];
  return at === undefined ? fault.name : `${fault.name} in ${at}`;
}
