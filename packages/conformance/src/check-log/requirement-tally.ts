import { type CompiledCalendar, dateOfDayNumber } from '@samarbejde/core';
import type { LogRequirementResult, ResponseTimes, UnreadPart, WorstCase } from '../report/log-check.js';
import type { CompiledRequirement } from '../requirement/compiled-requirement.js';
import type { Answered, CaseOutcome } from './trackers/tracker.js';

/** What cases say of a requirement that one of them is enough for: whether one has it, may have it, is about it. */
export interface Found {
  has: boolean;
  mayHave: boolean;
  isAbout: boolean;
}

const mostWorst = 10;
/** Longer answers are counted together; no school promises more. */
const longestCounted = 1000;
const bars = 21;

/** Keeps count of one requirement over all cases, in bounded memory. */
export class RequirementTally {
  readonly answered: Answered;
  private readonly compiled: CompiledRequirement;
  private readonly calendar: CompiledCalendar;
  private readonly counts = { pass: 0, fail: 0, open: 0, undecided: 0, notApplicable: 0, notAssessed: 0 };
  private readonly worst: Worst[] = [];
  private readonly days: number[] = [];
  private longest = 0;
  private readonly reasons = new Map<NonNullable<CaseOutcome['reason']>, number>();
  /** Where one case of all is enough, no case is worse than another. */
  private readonly isPerCase: boolean;

  constructor(compiled: CompiledRequirement, calendar: CompiledCalendar) {
    this.compiled = compiled;
    this.calendar = calendar;
    this.isPerCase = compiled.requirement.mark.scope !== 'files';
    this.answered = (since, moment) => {
      const taken = calendar.openDaysBetween('working-day', since, moment.day);
      if (Number.isNaN(taken)) return;
      this.longest = Math.max(this.longest, taken);
      const place = Math.min(Math.max(0, taken), longestCounted);
      this.days[place] = (this.days[place] ?? 0) + 1;
    };
  }

  /** `idOf` gives the case's id, which is made only where it is told. */
  add(idOf: () => string, outcome: CaseOutcome): void {
    this.addSame(outcome, 1);
    if (outcome.result === 'fail' && this.isPerCase) this.rank(idOf, outcome);
  }

  /** So many cases say the same, and none of them is worse than another. */
  addSame(outcome: CaseOutcome, cases: number): void {
    const { counts } = this;
    // Named one by one, since a name that is looked up costs several times as much.
    if (outcome.result === 'not-applicable') counts.notApplicable += cases;
    else if (outcome.result === 'pass') counts.pass += cases;
    else if (outcome.result === 'fail') counts.fail += cases;
    else if (outcome.result === 'open') counts.open += cases;
    else counts.notAssessed += cases;
    if (outcome.reason !== undefined) this.reasons.set(outcome.reason, (this.reasons.get(outcome.reason) ?? 0) + cases);
    if (outcome.undecided === true) counts.undecided += cases;
  }

  /** Keeps the few that are latest; of equals, those that began first, then by id, so that no order of reading matters. */
  private rank(idOf: () => string, { since = never, due, until }: CaseOutcome): void {
    // No days late where it was over before its day, or where the calendar does not say: NaN is not above 0.
    const days =
      due === undefined || until === undefined ? 0 : this.calendar.openDaysBetween('working-day', due, until);
    const late = Number.isNaN(days) ? 0 : Math.max(days, 0);
    const { worst } = this;
    const last = worst.length < mostWorst ? undefined : worst[mostWorst - 1];
    if (last !== undefined && (last.late > late || (last.late === late && last.since < since))) return;
    worst.push({ id: idOf(), since, due, late });
    worst.sort(byWorst);
    worst.length = Math.min(worst.length, mostWorst);
  }

  result(missing: readonly string[], isMapped: boolean, { rest }: UnreadPart): LogRequirementResult {
    const { pass, notAssessed } = this.counts;
    const { mark } = this.compiled.requirement;
    const responses = mark.kind === 'response' ? this.responses() : undefined;
    // What is broken by silence may have been done in what was not read.
    const unread = rest === 'any-time' && !this.isBrokenForGood() ? this.counts.fail : 0;
    const fail = this.counts.fail - unread;
    const open = this.counts.open + unread;
    const base = {
      requirement: mark,
      counts: { ...this.counts, fail, open, unread },
      missing,
      rate: pass + fail === 0 || rest === 'any-time' ? null : pass / (pass + fail),
      worst: fail === 0 ? [] : this.worst.map(worstCase),
      ...(responses === undefined ? {} : { responses }),
    };
    if (!isMapped) return { ...base, result: 'not-assessed', reason: nothingSaid(rest) };
    if (fail > 0) return { ...base, result: 'fail' };
    if (unread > 0) return { ...base, result: 'open', reason: 'log-unread' };
    if (open > 0) return { ...base, result: 'open' };
    if (rest !== 'none' && (pass > 0 || notAssessed === 0)) return { ...base, result: 'open', reason: 'log-unread' };
    if (pass > 0) return { ...base, result: 'pass' };
    if (notAssessed === 0) return { ...base, result: 'not-applicable' };
    return { ...base, result: 'not-assessed', ...this.why() };
  }

  /** What must never happen, and happened, is not undone by anything else that did. */
  private isBrokenForGood(): boolean {
    const { mark, span } = this.compiled.requirement;
    return mark.kind === 'absence' && span.after === undefined && span.until === undefined;
  }

  /** Why most cases were not assessed; of equals the first by name, so that no order of reading matters. */
  private why(): Pick<LogRequirementResult, 'reason'> {
    const [most] = [...this.reasons].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    return most === undefined ? {} : { reason: most[0] };
  }

  /** For a requirement that one case is enough for: what all of them say together. */
  resultForAny(
    missing: readonly string[],
    isMapped: boolean,
    found: Found,
    { rest, rows }: UnreadPart,
  ): LogRequirementResult {
    const { pass, fail, open, notApplicable, notAssessed } = this.counts;
    const without = fail + open + notApplicable;
    const counts = { pass, fail: 0, open: 0, undecided: 0, unread: 0, notApplicable: without, notAssessed };
    const base = { requirement: this.compiled.requirement.mark, counts, missing, rate: null, worst: [] };
    if (!isMapped) return { ...base, result: 'not-assessed', reason: nothingSaid(rest) };
    if (found.has) return { ...base, result: 'pass' };
    if (found.mayHave) return { ...base, result: 'open' };
    if (notAssessed > 0) return { ...base, result: 'not-assessed', ...this.why() };
    if (rest !== 'none') return { ...base, result: 'open', reason: 'log-unread' };
    if (!found.isAbout) return { ...base, result: 'not-applicable' };
    return rows > 0 ? { ...base, result: 'open', reason: 'rows-unread' } : { ...base, result: 'fail' };
  }

  private responses(): ResponseTimes | undefined {
    const { within } = this.compiled.requirement.mark;
    const count = this.days.reduce((sum, number) => sum + number, 0);
    if (count === 0) return undefined;
    const promised =
      typeof within === 'object' && 'unit' in within && within.unit === 'working-day' ? within.n : undefined;
    return {
      unit: 'working-day',
      count,
      median: this.share(count, 0.5),
      p90: this.share(count, 0.9),
      longest: this.longest,
      histogram: this.histogram(),
      ...(promised === undefined ? {} : { promised }),
    };
  }

  /** The least number of days within which that share of the answers came. */
  private share(count: number, share: number): number {
    let seen = 0;
    for (let day = 0; day < this.days.length; day += 1) {
      seen += this.days[day] ?? 0;
      if (seen >= count * share) return day;
    }
    return this.longest;
  }

  private histogram(): readonly number[] {
    const shown = Array.from({ length: Math.min(bars, this.longest + 1) }, () => 0);
    for (const [day, number = 0] of this.days.entries()) {
      const bar = Math.min(day, shown.length - 1);
      shown[bar] = (shown[bar] ?? 0) + number;
    }
    return shown;
  }
}

/** A case that broke the requirement, in days by number: most are soon driven out, and never written as dates. */
interface Worst {
  readonly id: string;
  readonly since: number;
  readonly due: number | undefined;
  readonly late: number;
}

/** Why nothing is known of any event: nobody has said it, or it may stand in what was not read. */
function nothingSaid(rest: UnreadPart['rest']): 'nothing-mapped' | 'log-unread' {
  return rest === 'none' ? 'nothing-mapped' : 'log-unread';
}

/** Before any day. */
const never = Number.NEGATIVE_INFINITY;

function worstCase({ id, since, due, late }: Worst): WorstCase {
  return {
    case: id,
    since: since === never ? '' : dateOfDayNumber(since),
    ...(due === undefined ? {} : { due: dateOfDayNumber(due) }),
    ...(late > 0 ? { late } : {}),
  };
}

function byWorst(a: Worst, b: Worst): number {
  if (a.late !== b.late) return b.late - a.late;
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
