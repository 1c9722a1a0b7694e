import type { Report } from '../report.js';

const first = ['schemaVersion', 'kind', 'id', 'code', 'element'];

/** The report itself as JSON: what says what a thing is comes first, all other keys by the alphabet. */
export function reportAsJson(report: Report): string {
  return `${JSON.stringify(ordered(report), null, 2)}\n`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

function rank(key: string): number {
  const place = first.indexOf(key);
  return place < 0 ? first.length : place;
}
