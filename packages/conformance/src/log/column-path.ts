/** Reads one column of a row that came out of JSON. */
export type ColumnReader = (row: JsonObject) => unknown;

export interface JsonObject {
  readonly [key: string]: unknown;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Makes the reader of a column: a name, a dotted path or a JSON Pointer.
 *
 * Only what the row itself holds is read: `constructor` or `__proto__` is a column like any other.
 */
export function columnReader(column: string): ColumnReader {
  if (column.startsWith('/')) return pathReader(pointerSegments(column));
  const whole = keyReader(column);
  if (!column.includes('.')) return whole;
  const nested = pathReader(column.split('.'));
  return (row) => whole(row) ?? nested(row);
}

/** The parts of a JSON Pointer (RFC 6901), where `~1` stands for `/` and `~0` for `~`. */
export function pointerSegments(pointer: string): readonly string[] {
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function keyReader(key: string): ColumnReader {
  // A plain read is several times faster than asking for an own key; it is safe for names that no object inherits.
  if (!(key in Object.prototype)) return (row) => row[key];
  return (row) => (Object.hasOwn(row, key) ? row[key] : undefined);
}

function pathReader(segments: readonly string[]): ColumnReader {
  const readers = segments.map(keyReader);
  return (row) => {
    let value: unknown = row;
    for (const read of readers) {
      if (!isJsonObject(value)) return undefined;
      value = read(value);
    }
    return value;
  };
}
