/** What a kept column may hold; undefined where the row has nothing that can be told apart. */
export type AttributeValue = string | number | boolean | undefined;

/** What tells one kind of row from another: what happened, and the kept columns. */
export interface RowWords {
  readonly activity: string | undefined;
  /** Kept attributes, by position in `LogColumns.keep`: an array, because a record for each event costs time. */
  readonly values: readonly AttributeValue[];
}

/**
 * One event as the log tells it, before anybody has said what it means.
 *
 * It holds what the columns name and nothing else: text, names and everything that nobody asked for stay in the file.
 */
export interface RawEvent extends RowWords {
  readonly caseId: string;
  /** Epoch milliseconds. Where the source gave no offset, the clock reading as if it were UTC: see `hasOffset`. */
  readonly at: number;
  /** False when the time is a clock reading that belongs to the zone of the reader's calendar. */
  readonly hasOffset: boolean;
  readonly id: string | undefined;
  readonly file: string | undefined;
  /** Line of the file from 1; in a document that is read whole, the number of the event from 1. */
  readonly line: number;
}

/**
 * Answers with an event's kept attributes by name, for reading a few events rather than millions.
 *
 * Attributes that the row does not have are left out.
 *
 * @example
 * ```ts
 * import { attributesOf } from '@samarbejde/conformance';
 *
 * const event = {
 *   caseId: 'c1', at: 0, hasOffset: true, activity: undefined, id: undefined,
 *   values: ['phone-call', undefined], file: undefined, line: 1,
 * };
 * attributesOf(event, ['channel', 'purpose']); // => { channel: 'phone-call' }
 * ```
 */
export function attributesOf(
  event: RowWords,
  keep: readonly string[],
): Readonly<Record<string, string | number | boolean>> {
  const given: [string, string | number | boolean][] = [];
  keep.forEach((name, index) => {
    const value = event.values[index];
    if (value !== undefined) given.push([name, value]);
  });
  return Object.fromEntries(given);
}
