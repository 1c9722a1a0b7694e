/** What the command answers to whoever started it. */
export const exitCodes = {
  /** Checked and clean. */
  clean: 0,
  /** There are findings. */
  findings: 1,
  /** Could not check: usage, an unreadable file, an unknown id, nothing assessed, a crash. */
  couldNotCheck: 2,
} as const;

/** One of the codes that the command ends with. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
