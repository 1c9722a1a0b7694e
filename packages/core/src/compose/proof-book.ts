import { replacementsAmong } from '../engine/replacement.js';
import type { Book, PlacedItem } from '../frame/book.js';
import { type Level, levels } from '../frame/frame.js';

type Rule = PlacedItem<'rules'>;

/**
 * A book with only the rules that can break what composing proves: those that close a channel, those of a must or of
 * another frame at the same level that keep it open, and those that set any of these aside. What the others say cannot
 * change whether a channel is forbidden, so the proof over them is the proof over all, and far smaller.
 */
export function proofBook(book: Book): Book {
  const { rules } = book.items;
  const floors = rules.filter((rule) => rule.force === 'must' && keepsOpen(rule));
  const highest = Math.min(...floors.map(heightOf));
  const closing = rules.filter(
    (rule) => rule.forbid !== undefined || (rule.discourage !== undefined && heightOf(rule) > highest),
  );
  const closers = closersByLevel(closing);
  const rivals = rules.filter(
    (rule) => keepsOpen(rule) && [...(closers.get(rule.level) ?? [])].some((frame) => frame !== rule.frame),
  );
  const kept = new Set([...closing, ...rivals, ...(closing.length > 0 ? floors : [])]);
  const replaced = replacementsAmong(rules);
  const isKept = (rule: Rule, index: number): boolean =>
    kept.has(rule) || (replaced[index] ?? []).some((at) => kept.has(rules[at] ?? rule));
  return { ...book, items: { ...book.items, rules: rules.filter(isKept), duties: [] } };
}

function keepsOpen(rule: Rule): boolean {
  return rule.accept !== undefined || rule.prefer !== undefined;
}

/** The frames that forbid something, by level. */
function closersByLevel(closing: readonly Rule[]): ReadonlyMap<Level, ReadonlySet<string>> {
  const frames = new Map<Level, Set<string>>();
  for (const rule of closing.filter((one) => one.forbid !== undefined)) {
    frames.set(rule.level, (frames.get(rule.level) ?? new Set()).add(rule.frame));
  }
  return frames;
}

function heightOf(rule: Rule): number {
  return levels.indexOf(rule.level);
}
