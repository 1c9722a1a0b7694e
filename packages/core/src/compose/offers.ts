import { type Frame, levels } from '../frame/frame.js';
import type { Ids } from '../vocabulary/ids.js';
import { type CompositionIssue, issue } from './issues.js';

/**
 * The channels that are offered: the lowest level that mentions a channel, to open or to close it, has the say. A channel
 * that nobody mentions is not offered, and opening one changes no other.
 */
export function mergeOffers(frames: readonly Frame<Ids>[]): {
  offered: readonly string[];
  issues: readonly CompositionIssue[];
} {
  const open = new Map<string, boolean>();
  const issues: CompositionIssue[] = [];
  for (const level of levels) {
    const here = frames.filter((frame) => frame.level === level);
    const offers = new Set(here.flatMap((frame) => frame.offers ?? []));
    const withdraws = new Set(here.flatMap((frame) => frame.withdraws ?? []));
    for (const channel of offers) open.set(channel, true);
    for (const channel of withdraws) {
      open.set(channel, false);
      if (!offers.has(channel)) continue;
      const names = here.filter((frame) => [...(frame.offers ?? []), ...(frame.withdraws ?? [])].includes(channel));
      issues.push(issue('offers-disagree', [], { id: channel, level, frames: names.map((frame) => frame.id) }));
    }
  }
  const offered = [...open].flatMap(([channel, isOpen]) => (isOpen ? [channel] : [])).sort();
  return { offered, issues };
}
