import type { Answer, ChannelFinding, DutyFinding } from '../engine/answer.js';
import {
  type Deferral,
  type Ground,
  type SetAside,
  type SettledVerdict,
  settledVerdicts,
  type Verdict,
} from '../engine/decision.js';

/** What is said of one channel for all recipients together, before ranking. */
export interface Said {
  readonly verdict: Verdict;
  readonly because: readonly Ground[];
  readonly outweighed: readonly Ground[];
  readonly setAside: readonly SetAside[];
  /** How many rules speak in favour. */
  readonly inFavour: number;
  readonly defer?: Deferral;
  readonly missing?: readonly string[];
  readonly possible?: readonly SettledVerdict[];
}

/** A duty for all recipients together. */
export interface SaidDuty extends DutyFinding {
  readonly missing?: readonly string[];
}

/** The earlier of two verdicts in the fixed order: what cannot or may not be used for one cannot be used for all. */
export function firstOf(a: SettledVerdict, b: SettledVerdict): SettledVerdict {
  return settledVerdicts.indexOf(a) <= settledVerdicts.indexOf(b) ? a : b;
}

/** One channel for several recipients: the first verdict that any of them gives, with the reasons of those who give it. */
export function sayTogether(findings: readonly ChannelFinding[]): Said {
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) return sayAlone(only);
  const verdict = findings.map((finding) => finding.verdict).reduce(firstOf, 'unaddressed');
  const because = distinct(findings.filter((finding) => finding.verdict === verdict).flatMap((one) => one.because));
  const defer = deferTogether(findings, verdict);
  return {
    verdict,
    because,
    outweighed: distinct(findings.flatMap((one) => [...one.because, ...one.outweighed])).filter(
      (ground) => !because.includes(ground) && ground.rule !== undefined,
    ),
    setAside: distinctAside(findings.flatMap((one) => one.setAside)),
    inFavour: distinct(findings.flatMap((one) => one.inFavour)).length,
    ...(defer === undefined ? {} : { defer }),
  };
}

function sayAlone(finding: ChannelFinding): Said {
  const { verdict, because, outweighed, setAside, inFavour, defer } = finding;
  return {
    verdict,
    because,
    outweighed,
    setAside,
    inFavour: inFavour.length,
    ...(defer === undefined ? {} : { defer }),
  };
}

function deferTogether(findings: readonly ChannelFinding[], verdict: Verdict): Deferral | undefined {
  if (verdict === 'unfit') return undefined;
  const deferrals = findings.flatMap((one) => (one.defer === undefined ? [] : [one.defer]));
  return longestOf(deferrals);
}

/** Until when to wait, the longest wait first. */
export const deferUntils = ['next-school-day', 'next-working-day', 'recipient-hours'] as const;

/** The longest of several deferrals, with every reason for it. */
export function longestOf(deferrals: readonly Deferral[]): Deferral | undefined {
  const until = deferUntils.find((one) => deferrals.some((defer) => defer.until === one));
  if (until === undefined) return undefined;
  const same = deferrals.filter((defer) => defer.until === until);
  return { until, because: distinct(same.flatMap((defer) => defer.because)) };
}

/** The duties towards several recipients: each once, with the reasons of all. */
export function dutiesTogether(answers: readonly Answer[]): readonly SaidDuty[] {
  const byKey = new Map<string, DutyFinding>();
  for (const duty of answers.flatMap((answer) => answer.duties)) {
    const known = byKey.get(duty.key);
    byKey.set(
      duty.key,
      known === undefined ? duty : { ...known, because: distinct([...known.because, ...duty.because]) },
    );
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Each ground once, sorted by id: no answer may hang on the order of recipients or rules. */
export function distinct(grounds: readonly Ground[]): readonly Ground[] {
  return [...new Set(grounds)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function distinctAside(all: readonly SetAside[]): readonly SetAside[] {
  const byIds = new Map(all.map((one) => [`${one.ground.id} ${one.by.id}`, one]));
  return [...byIds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
