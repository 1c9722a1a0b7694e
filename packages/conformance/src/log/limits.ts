/** How much of a log is held in memory at a time, and how much of what is wrong with it is listed. */
export interface LogLimits {
  /** Longest line, or CSV record of several lines, in bytes. A longer one is skipped and counted. */
  readonly lineBytes: number;
  /** Largest document that is read whole (OCEL, JSON arrays, Aula-shaped exports), in bytes. */
  readonly documentBytes: number;
  /** Deepest nesting of a document that is read whole, or of XML. */
  readonly depth: number;
  /** How many issues are listed one by one; all are counted. */
  readonly listed: number;
}

/** How much of a log is read unless it is told otherwise. */
export const usualLimits: LogLimits = {
  lineBytes: 1024 * 1024,
  documentBytes: 256 * 1024 * 1024,
  depth: 100,
  listed: 100,
};
