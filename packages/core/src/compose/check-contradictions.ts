import type { ChannelRule } from '../frame/channel-rule.js';
import type { Frame } from '../frame/frame.js';
import type { Ids } from '../vocabulary/ids.js';
import { canonical } from './digest.js';
import { type CompositionIssue, issue } from './issues.js';

interface Said {
  readonly rule: ChannelRule;
  readonly index: number;
  readonly pattern: string;
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

/**
 * Rules of one frame of which one forbids what the other recommends in the very same situations, so that one can never count.
 * A rule that forbids in *some* of the situations in which another prefers is an exception, and fine.
 */
export function checkContradictions(frame: Frame<Ids>): readonly CompositionIssue[] {
  const said = (frame.rules ?? []).map(
    (rule, index): Said => ({
      rule,
      index,
      pattern: canonical(unordered(rule.when ?? {})),
      open: [...named(rule.prefer), ...named(rule.accept)],
      closed: named(rule.forbid),
    }),
  );
  const alike = new Map<string, Said[]>();
  for (const one of said) {
    const found = alike.get(one.pattern);
    if (found === undefined) alike.set(one.pattern, [one]);
    else found.push(one);
  }
  return said.flatMap((closing) =>
    (closing.closed.length === 0 ? [] : (alike.get(closing.pattern) ?? []))
      .filter((opening) => meet(opening, closing, frame.id))
      .flatMap((opening) => {
        const [channel] = opening.open.filter((one) => closing.closed.includes(one));
        if (channel === undefined) return [];
        const params = { id: closing.rule.id, other: opening.rule.id, channel };
        return [issue('contradiction-in-frame', [frame.id, 'rules', Math.max(opening.index, closing.index)], params)];
      }),
  );
}

/** A pattern with its lists sorted: what one of several is, or what may hold, says the same in any order. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered).sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]));
}

/** The channels that are named; those chosen by their traits may well be others. */
function named(choice: ChannelRule['prefer']): readonly string[] {
  return Array.isArray(choice) ? choice : [];
}

function meet(opening: Said, closing: Said, frame: string): boolean {
  return (
    isInForceWith(opening.rule, closing.rule) &&
    !setsAside(opening.rule, closing.rule, frame) &&
    !setsAside(closing.rule, opening.rule, frame)
  );
}

function isInForceWith(a: ChannelRule, b: ChannelRule): boolean {
  return (a.from ?? '') <= (b.until ?? '9999') && (b.from ?? '') <= (a.until ?? '9999');
}

function setsAside({ replaces }: ChannelRule, { id, topic }: ChannelRule, frame: string): boolean {
  return [id, topic].some((name) => name !== undefined && replaces?.includes(`${frame}/${name}`) === true);
}
