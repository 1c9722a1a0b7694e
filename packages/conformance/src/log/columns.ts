/**
 * Which columns of a log are the case, the time and so on, and which of the others are kept.
 *
 * A column is a name (`sender`), a path into nested objects (`data.sender`) or a JSON Pointer (`/data/sender`). A name
 * that has a dot in it is found as it stands before it is taken for a path.
 */
export interface LogColumns {
  /** The case that an event belongs to. In OCEL, the object type whose objects are the cases. */
  readonly case: string;
  readonly time: string;
  readonly activity?: string;
  /** One column, or several that tell events apart only together (as `source` and `id` of a CloudEvent). */
  readonly id?: string | readonly string[];
  /** Rows whose lifecycle is anything but `complete` (or nothing) are left out. */
  readonly lifecycle?: string;
  /** Further columns that the mapping needs. Everything else is dropped as it is read. */
  readonly keep?: readonly string[];
  /** How times are written; ISO 8601 unless said. `day-first` is `17-08-2026 08:00`, as Danish spreadsheets have it. */
  readonly timeFormat?: 'iso' | 'day-first' | 'epoch-milliseconds' | 'epoch-seconds';
}

/**
 * Answers with the columns of a CloudEvents 1.0 envelope, plus the ones that the vendor's own `data` needs.
 *
 * The case is `subject` unless told otherwise, and an event is known by `source` and `id` together, as CloudEvents has it.
 *
 * @example
 * ```ts
 * import { cloudEventColumns } from '@samarbejde/conformance';
 *
 * cloudEventColumns({ case: 'data.thread', keep: ['data.sender'] }).case; // => 'data.thread'
 * ```
 */
export function cloudEventColumns(own: { readonly case?: string; readonly keep?: readonly string[] } = {}): LogColumns {
  return {
    case: own.case ?? 'subject',
    time: 'time',
    activity: 'type',
    id: ['source', 'id'],
    keep: own.keep ?? [],
  };
}

/** The standard keys of XES (IEEE 1849): what an XES log is read by unless its columns are given. */
export const xesColumns: LogColumns = {
  case: 'concept:name',
  time: 'time:timestamp',
  activity: 'concept:name',
  lifecycle: 'lifecycle:transition',
  keep: ['org:role', 'org:group'],
};

/** What the Aula-shaped export can tell of a message without naming anybody. The first is its case. */
export const aulaColumns: LogColumns = {
  case: 'thread',
  time: 'time',
  activity: 'kind',
  id: 'id',
  keep: ['sender-role', 'recipient-roles', 'recipients-cut', 'sensitive', 'message-type', 'thread-type'],
};
