import type { Duty } from '../frame/duty.js';
import type { Replacements } from './answer.js';
import type { Entry } from './entry.js';

/** The entries that one part of an answer hangs on, as indexes: a part is exact even when all others are left out. */
export interface Aspects {
  /** For each channel, what its finding hangs on. */
  readonly channels: readonly ReadonlySet<number>[];
  /** Duties that bear on each other, because they are compared or one replaces the other. */
  readonly duties: readonly DutyGroup[];
  /** Whether closer channels rank first. */
  readonly closer: ReadonlySet<number>;
}

/** Duties that bear on each other. */
export interface DutyGroup {
  readonly entries: ReadonlySet<number>;
  /** Who owes what in it, as `owedBy` writes it. */
  readonly owed: ReadonlySet<string>;
}

/** Who owes what, as one string. */
export function owedBy(duty: Pick<Duty, 'by' | 'do'>): string {
  return `${duty.by} ${duty.do}`;
}

/** Divides a model's entries by the part of an answer that they bear on. */
export function aspectsOf(entries: readonly Entry[], channels: number, replaced: Replacements): Aspects {
  const indexes = (belongs: (entry: Entry) => boolean): ReadonlySet<number> =>
    new Set(entries.flatMap((entry, index) => (belongs(entry) ? [index] : [])));
  return {
    channels: Array.from({ length: channels }, (_, channel) => indexes((entry) => speaksOfChannel(entry, channel))),
    duties: dutyGroups(entries, replaced),
    closer: indexes((entry) => entry.kind === 'closer'),
  };
}

/** Whether an entry bears on what is said of a channel. */
export function speaksOfChannel(entry: Entry, channel: number): boolean {
  if (entry.kind === 'fitness') return entry.channels.includes(channel);
  return entry.kind === 'rule' && entry.speaksOf.has(channel);
}

function dutyGroups(entries: readonly Entry[], replaced: Replacements): readonly DutyGroup[] {
  let groups: readonly DutyGroup[] = [];
  entries.forEach((entry, index) => {
    if (entry.kind !== 'duty') return;
    const bearing = [entry, ...(replaced.get(entry) ?? [])].filter((one) => one.kind === 'duty');
    const owed = bearing.map((one) => owedBy(one.duty));
    const touched = groups.filter((group) => owed.some((one) => group.owed.has(one)));
    const joined = {
      entries: new Set([index, ...touched.flatMap((group) => [...group.entries])]),
      owed: new Set([...owed, ...touched.flatMap((group) => [...group.owed])]),
    };
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  });
  return groups;
}
