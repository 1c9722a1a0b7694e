/** A copy in which keys are sorted and what is undefined is left out, so that equal data is written alike. */
export function canonicalCopy<T>(value: T): T {
  // The copy has the shape of what was copied; only the order of keys can differ.
  return copyOf(value) as T;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, copyOf(inner)]));
}

/** Whether two pieces of data say the same, whatever the order of their keys. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(copyOf(a)) === JSON.stringify(copyOf(b));
}
