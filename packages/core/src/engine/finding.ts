import type { Placed } from '../frame/book.js';
import type { Duty } from '../frame/duty.js';
import { deepFreeze } from '../frame/freeze.js';
import { compareWithin } from '../time/compare-within.js';
import type { Within } from '../time/within.js';
import type { Channel } from './channel.js';
import type { ChannelVerdict, Deferral, Ground, SetAside, SettledVerdict } from './decision.js';
import type { Entry, RuleEntry } from './entry.js';
import { standingOf } from './ranking.js';

/** What is said of one channel for one recipient, before ranking. */
export type ChannelFinding = Pick<ChannelVerdict, 'because' | 'outweighed' | 'setAside'> & {
  readonly verdict: SettledVerdict;
  /** Rules that count and prefer or accept it. */
  readonly inFavour: readonly Ground[];
  readonly defer: Deferral | undefined;
  /** The same as it stands in a decision for one recipient, and where it ranks. */
  readonly told: ChannelVerdict;
  readonly standing: number;
};

/** A duty that is owed, with a key that equal duties share. */
export interface DutyFinding {
  readonly key: string;
  readonly duty: Duty['do'];
  readonly by: Duty['by'];
  readonly within: Within | undefined;
  readonly often: Duty['often'];
  readonly because: readonly Ground[];
}

const verdictOf = {
  forbid: 'forbidden',
  discourage: 'discouraged',
  prefer: 'preferred',
  accept: 'accepted',
} as const;

const order = ['forbidden', 'discouraged', 'preferred', 'accepted'] as const;

/** Which entries set which aside, when both hold. */
export type Replacements = ReadonlyMap<Entry, ReadonlySet<Entry>>;

/** Gives a channel the first verdict, in the fixed order, that any counting rule gives. All entries speak of it. */
export function findingFor(
  { id, definition }: Channel,
  channel: number,
  holding: readonly Entry[],
  replaced: Replacements,
): ChannelFinding {
  const unfit = holding.flatMap((entry) => (entry.kind === 'fitness' ? [entry.ground] : []));
  const speaking = holding.filter((entry) => entry.kind === 'rule');
  const setAside = speaking.flatMap((rule) => settingAside(rule, speaking, replaced));
  const gone = new Set(setAside.map((one) => one.ground));
  const counting = speaking.filter((rule) => !gone.has(rule.ground));
  const finding = verdictFrom(channel, unfit, counting, setAside);
  const { verdict, because, outweighed, inFavour, defer } = finding;
  const plain = { channel: id, name: definition.name, verdict, because, outweighed, setAside };
  const told = deepFreeze<ChannelVerdict>(defer === undefined ? plain : { ...plain, defer });
  return { ...finding, told, standing: standingOf(verdict, inFavour.length) };
}

function settingAside(rule: RuleEntry, speaking: readonly RuleEntry[], replaced: Replacements): SetAside[] {
  const by = speaking.find((other) => replaced.get(other)?.has(rule) === true);
  return by === undefined ? [] : [{ ground: rule.ground, by: by.ground }];
}

function verdictFrom(
  channel: number,
  unfit: readonly Ground[],
  counting: readonly RuleEntry[],
  setAside: readonly SetAside[],
): Omit<ChannelFinding, 'told' | 'standing'> {
  const giving = new Map(
    order.map((verdict) => [
      verdict,
      counting.filter((rule) => gives(rule, verdict, channel)).map((rule) => rule.ground),
    ]),
  );
  const favouring = [...new Set([...(giving.get('preferred') ?? []), ...(giving.get('accepted') ?? [])])];
  const first = order.find((verdict) => (giving.get(verdict) ?? []).length > 0);
  const verdict = unfit.length > 0 ? 'unfit' : (first ?? 'unaddressed');
  const because = unfit.length > 0 ? unfit : first === undefined ? [] : (giving.get(first) ?? []);
  const said = [...new Set([...giving.values()].flat())];
  return {
    verdict,
    because,
    outweighed: said.filter((ground) => !because.includes(ground)),
    setAside,
    inFavour: favouring,
    defer: unfit.length > 0 ? undefined : deferralFor(channel, counting),
  };
}

function gives(rule: RuleEntry, verdict: (typeof order)[number], channel: number): boolean {
  return rule.effects.some((one) => verdictOf[one.effect] === verdict && one.channels.includes(channel));
}

function deferralFor(channel: number, counting: readonly RuleEntry[]): Deferral | undefined {
  const deferring = counting.filter((rule) => rule.defer?.channels.includes(channel) === true);
  const longest = (['next-school-day', 'next-working-day', 'recipient-hours'] as const).find((until) =>
    deferring.some((rule) => rule.defer?.until === until),
  );
  if (longest === undefined) return undefined;
  const because = deferring.filter((rule) => rule.defer?.until === longest).map((rule) => rule.ground);
  return { until: longest, because };
}

/** The duties that hold, the replaced ones left out; of deadlines that can be compared only the strictest stays. */
export function dutiesFor(holding: readonly Entry[], replaced: Replacements): readonly DutyFinding[] {
  const duties = holding.filter((entry) => entry.kind === 'duty');
  const counting = duties.filter((duty) => !duties.some((other) => replaced.get(other)?.has(duty) === true));
  const found: DutyFinding[] = [];
  for (const { duty, within, ground } of counting) {
    const finding = dutyFinding(duty, within, [ground]);
    const at = found.findIndex((other) => comparable(other, finding));
    const rival = found[at];
    if (rival === undefined) found.push(finding);
    else found[at] = stricterOf(rival, finding);
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function dutyFinding(duty: Duty & Placed, within: Within | undefined, because: readonly Ground[]): DutyFinding {
  const { do: what, by, often } = duty;
  const key = [by, what, JSON.stringify(within ?? ''), JSON.stringify(often ?? '')].join(' ');
  return { key, duty: what, by, within, often, because };
}

function comparable(a: DutyFinding, b: DutyFinding): boolean {
  if (a.duty !== b.duty || a.by !== b.by) return false;
  if (a.often !== undefined || b.often !== undefined) return a.key === b.key;
  if (a.within === undefined || b.within === undefined) return a.within === b.within;
  return compareWithin(a.within, b.within) !== 'not-comparable';
}

function stricterOf(a: DutyFinding, b: DutyFinding): DutyFinding {
  const strictness = a.within === undefined || b.within === undefined ? 'equal' : compareWithin(a.within, b.within);
  if (strictness === 'stricter') return a;
  if (strictness === 'laxer') return b;
  return { ...a, because: [...a.because, ...b.because] };
}
