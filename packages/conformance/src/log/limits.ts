/** How much of a log is held in memory at a time, and how much of what is wrong with it is listed. */
export interface LogLimits {
  /** Longest line, or CSV record of several lines, in bytes. A longer one is skipped and counted. */
  readonly lineBytes: number;
  /** Largest document that is read whole (OCEL, JSON arrays, Aula-shaped exports), in bytes. */
  readonly documentBytes: number;
  /** Deepest nesting of a document that is read whole, or of XML. */
  readonly depth: number;
  /** How many rows in succession may be unreadable. What has more of them is no log, or is damaged. */
  readonly badRows: number;
  /** How many bytes in succession may hold no row that can be read. A small packed file may unpack without end. */
  readonly silentBytes: number;
  /** How many issues are listed one by one; all are counted. */
  readonly listed: number;
}

/** How much of a log is read unless it is told otherwise. */
export const usualLimits: LogLimits = {
  lineBytes: 1024 * 1024,
  documentBytes: 256 * 1024 * 1024,
  depth: 100,
  badRows: 1_000_000,
  silentBytes: 2 * 1024 * 1024 * 1024,
  listed: 100,
};
