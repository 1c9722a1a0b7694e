import type { Act } from '@samarbejde/core';

/** One text, or any of several. A `*` stands for any letters, `?` for one; upper and lower case are the same. */
export type TextPattern = string | readonly string[];

/** One word of the model, or several at once. */
export type WordOrWords = string | readonly string[];

/**
 * What a row speaks of. Every key that is given must match.
 *
 * Lanes, pools and processes are known by id and by name; a step lies in every lane around it.
 */
export interface RowMatch {
  /** An element's id, as it stands in the file. A row with one whole id wins over all others, field by field. */
  readonly element?: TextPattern;
  readonly name?: TextPattern;
  readonly lane?: TextPattern;
  readonly pool?: TextPattern;
  readonly process?: TextPattern;
  /** A candidate group. */
  readonly group?: TextPattern;
  /** A topic, job type or connector. */
  readonly topic?: TextPattern;
  /** `user`, `manual`, `service`, `send`, `receive`, `script`, `business-rule`, `plain`, `call` or `event`. */
  readonly taskType?: TextPattern;
  /** The name of the message that is sent or waited for. */
  readonly message?: TextPattern;
  /** In a log: what happened. */
  readonly activity?: TextPattern;
  /** In a log: what stands in columns, by their names. */
  readonly columns?: Readonly<Record<string, TextPattern>>;
}

/** What a row says of a communication, in words of the model. */
export interface RowSays {
  /** Who does it: the sender of what is sent, the recipient of what is received. For a pool, who it is. */
  readonly role?: WordOrWords;
  readonly from?: WordOrWords;
  readonly to?: WordOrWords;
  readonly channel?: string;
  readonly purpose?: string;
  readonly act?: Act;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** It is work inside one party, and no communication. */
  readonly internal?: true;
}

/** One row of a mapping: whatever matches is what it says. Rows have no order. */
export interface MappingRow extends RowSays {
  readonly match: RowMatch;
  /** For people: why it is so, or what could not be told. */
  readonly note?: string;
}

/** How a log is read: its columns, and when a case is over. */
export interface LogMapping {
  readonly columns: {
    readonly case: string;
    readonly time: string;
    readonly activity?: string;
    readonly id?: string | readonly string[];
    readonly lifecycle?: string;
    readonly timeFormat?: 'iso' | 'day-first' | 'epoch-milliseconds' | 'epoch-seconds';
  };
  /** Columns that hold the model's own words, by field; a list is separated by spaces. Rows come before them. */
  readonly take?: {
    readonly from?: string;
    readonly to?: string;
    readonly channel?: string;
    readonly purpose?: string;
    readonly act?: string;
    readonly facts?: Readonly<Record<string, string>>;
  };
  /** The event that closes its case. */
  readonly closedBy?: Pick<RowMatch, 'activity' | 'columns'>;
  /** A case is closed when nothing has happened in it for so many calendar days. */
  readonly idleDays?: number;
  /** How many hours an event may come after later ones of its case and still be sorted in; none unless told. */
  readonly sortHours?: number;
  /** How text files are written, where it is not UTF-8. */
  readonly encoding?: 'utf-8' | 'windows-1252';
}

/** What a vendor's lanes, topics, names and columns mean in a model's words. */
export interface Mapping {
  readonly schemaVersion: 1;
  readonly rows: readonly MappingRow[];
  /** What holds of a communication where nothing else says it: own side in `from`, the other side in `to`. */
  readonly defaults?: Pick<RowSays, 'from' | 'to' | 'channel' | 'purpose' | 'facts'>;
  readonly log?: LogMapping;
}
