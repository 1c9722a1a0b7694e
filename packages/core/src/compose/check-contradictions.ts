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
      pattern: canonical(rule.when ?? {}),
      open: [...named(rule.prefer), ...named(rule.accept)],
      closed: named(rule.forbid),
    }),
  );
  return said.flatMap((closing) =>
    said
      .filter((opening) => meet(opening, closing, frame.id))
      .flatMap((opening) => {
        const [channel] = opening.open.filter((one) => closing.closed.includes(one));
        if (channel === undefined) return [];
        const params = { id: closing.rule.id, other: opening.rule.id, channel };
        return [issue('contradiction-in-frame', [frame.id, 'rules', Math.max(opening.index, closing.index)], params)];
      }),
  );
}

/** The channels that are named; those chosen by their traits may well be others. */
function named(choice: ChannelRule['prefer']): readonly string[] {
  return Array.isArray(choice) ? choice : [];
}

function meet(opening: Said, closing: Said, frame: string): boolean {
  return (
    opening.pattern === closing.pattern &&
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
