import type { Said } from './check-words.js';
import type { CompiledRow } from './compiled-mapping.js';

/** Rows that say different things of one field. */
export interface Disagreement {
  readonly field: string;
  readonly rows: readonly number[];
}

export interface Merged {
  readonly says: Said;
  readonly disagreements: readonly Disagreement[];
}

const fields = ['role', 'from', 'to', 'channel', 'purpose', 'act'] as const;
const spoken = ['from', 'to', 'channel', 'purpose', 'act', 'facts'] as const;

/**
 * Merges what rows say of one subject: rows about the element itself come first, field by field, then the file's own
 * words, then all other rows. Where rows of one rank disagree, nothing is taken to be said.
 */
export function mergeRows(rows: readonly CompiledRow[], stated: Said = noWords): Merged {
  const [only] = rows;
  // Most steps are spoken of by one row, which then is the answer.
  if (only !== undefined && rows.length === 1 && stated === noWords && isPlain(only))
    return { says: only.says, disagreements: [] };
  const own = mergeRank(rows.filter((row) => row.tier === 'element'));
  const others = mergeRank(rows.filter((row) => row.tier !== 'element'));
  const ranks = [own, { says: stated, disputed: new Set<string>(), disagreements: [] }, others];
  const says: Record<string, unknown> = {};
  for (const field of fields) {
    const deciding = ranks.find((rank) => rank.says[field] !== undefined || rank.disputed.has(field));
    if (deciding?.says[field] !== undefined) says[field] = deciding.says[field];
  }
  const facts = Object.fromEntries([...ranks].reverse().flatMap((rank) => Object.entries(rank.says.facts ?? {})));
  if (Object.keys(facts).length > 0) says['facts'] = facts;
  const silent = isInternal(ranks);
  const disagreements = [
    ...own.disagreements,
    ...others.disagreements.filter(({ field }) => !isSettled(field, own.says, stated)),
  ];
  if (silent === 'disputed') {
    const disputing = rows.filter((row) => row.says.internal === true || saysSomething(row.says));
    const rest = disagreements.filter(({ field }) => field !== 'internal');
    return { says: {}, disagreements: [...rest, { field: 'internal', rows: disputing.map(({ number }) => number) }] };
  }
  // Every field was taken from a `Said` under its own key.
  return {
    says: silent === 'yes' ? { internal: true } : (says as Said),
    disagreements: silent === 'yes' ? [] : disagreements,
  };
}

/** What a file says that states nothing itself. */
export const noWords: Said = {};

/** Whether a row says something of a step, or that it is internal, and nothing besides. */
function isPlain(row: CompiledRow): boolean {
  return !isPlace(row) && (row.says.internal !== true || Object.keys(row.says).length === 1);
}

interface Rank {
  readonly says: Said;
  readonly disputed: ReadonlySet<string>;
  readonly disagreements: readonly Disagreement[];
}

function mergeRank(rows: readonly CompiledRow[]): Rank {
  const says: Record<string, unknown> = {};
  const facts: Record<string, string | number> = {};
  const disagreements: Disagreement[] = [];
  const take = (field: string, valueOf: (says: Said) => unknown, keep: (value: unknown) => void): void => {
    const saying = rows.filter((row) => valueOf(row.says) !== undefined && !(field === 'role' && isPlace(row)));
    const values = new Set(saying.map((row) => JSON.stringify(valueOf(row.says))));
    const [first] = saying;
    if (values.size > 1) disagreements.push({ field, rows: saying.map(({ number }) => number) });
    else if (first !== undefined) keep(valueOf(first.says));
  };
  for (const field of fields)
    take(
      field,
      (one) => one[field],
      (value) => (says[field] = value),
    );
  for (const name of new Set(rows.flatMap((row) => Object.keys(row.says.facts ?? {})))) {
    // The value is that of a fact: a text or a number.
    take(
      name,
      (one) => one.facts?.[name],
      (value) => (facts[name] = value as string | number),
    );
  }
  if (Object.keys(facts).length > 0) says['facts'] = facts;
  if (rows.some((row) => row.says.internal === true)) says['internal'] = true;
  return { says, disputed: new Set(disagreements.map(({ field }) => field)), disagreements };
}

/** Who is in a lane, a group or a pool is looked up place by place, the innermost first. */
function isPlace(row: CompiledRow): boolean {
  return row.tier === 'lane' || row.tier === 'group' || row.tier === 'pool';
}

function isInternal(ranks: readonly Rank[]): 'yes' | 'no' | 'disputed' {
  for (const { says, disputed } of ranks) {
    const speaks = saysSomething(says) || [...disputed].some((field) => field !== 'role');
    if (says.internal === true) return speaks ? 'disputed' : 'yes';
    if (speaks) return 'no';
  }
  return 'no';
}

function isSettled(field: string, ...above: readonly Said[]): boolean {
  return above.some((says) => Object.hasOwn(says, field) || Object.hasOwn(says.facts ?? {}, field));
}

/** Whether something is said that only a communication has; who somebody is says nothing of what is done. */
export function saysSomething(says: Said): boolean {
  return spoken.some((field) => says[field] !== undefined);
}
