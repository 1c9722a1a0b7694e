import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Model } from './model.js';

/**
 * Names a model's content: equal for the same frames in any order on any day with the same items in force, and different
 * when anything in them differs.
 *
 * A saved case, an agreement or a report carries it, so that one can tell which rules it was made under. It is the
 * SHA-256 of the content in a fixed order, as 64 hexadecimal digits.
 *
 * @example
 * ```ts
 * import { defaultModel, digestOf } from '@samarbejde/core';
 *
 * digestOf(defaultModel('2026-11-24')) === digestOf(defaultModel('2026-11-25')); // => true
 * ```
 */
export function digestOf(model: Model): string {
  const before = known.get(model);
  if (before !== undefined) return before;
  const { words, items, offered, parameters, frames } = model;
  const digest = digestOfData({ frames, words, items, offered, parameters });
  known.set(model, digest);
  return digest;
}

// A model never changes, so neither does its digest.
const known = new WeakMap<Model, string>();

/** Names any JSON-safe data: equal for equal content, whatever the order of its keys. */
export function digestOfData(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(data))));
}

/** JSON with sorted keys; maps are written as lists of pairs. */
export function canonical(value: unknown): string {
  if (value instanceof Map) return canonical([...value]);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
