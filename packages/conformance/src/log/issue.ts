/** Every way in which a log, or a row of it, can fail to be read. */
export type LogIssueCode =
  // One row: it is counted and listed, and the rest is read.
  | 'line-not-json'
  | 'line-not-an-object'
  | 'line-not-utf8'
  | 'line-has-nul'
  | 'line-too-long'
  | 'line-cut-off'
  | 'row-uneven'
  | 'row-quote-open'
  | 'event-not-an-object'
  | 'case-missing'
  | 'time-missing'
  | 'time-unreadable'
  | 'time-without-clock'
  | 'time-not-on-calendar'
  | 'time-out-of-range'
  | 'time-is-a-number'
  | 'thread-withheld'
  | 'thread-incomplete'
  // The whole file: reading stops there.
  | 'file-not-opened'
  | 'file-not-read'
  | 'gzip-broken'
  | 'no-readable-rows'
  | 'log-empty'
  | 'log-not-utf8'
  | 'log-utf16'
  | 'header-too-long'
  | 'format-unknown'
  | 'format-unsupported'
  | 'xml-not-a-log'
  | 'xml-broken'
  | 'xml-doctype'
  | 'xml-too-deep'
  | 'xml-token-too-long'
  | 'document-too-large'
  | 'document-too-deep'
  | 'document-not-json'
  | 'document-not-a-log'
  | 'ocel-1'
  | 'case-type-needed'
  | 'case-type-unknown'
  | 'columns-needed'
  | 'column-missing'
  | 'column-twice';

/** One thing that could not be read: what happened, as data. The prose is in `logIssueTexts`. */
export interface LogIssue {
  readonly code: LogIssueCode;
  /** Names of files, columns and numbers of lines; never what a row holds. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** Leads to the place: zero-based line for files of lines, keys and indexes for documents. */
  readonly path: readonly (string | number)[];
}

/** A value, or every reason why there is none. */
export type LogResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly LogIssue[] };
