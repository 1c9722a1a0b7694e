import { allBits, MARKS, marks, perNumber, TOUCHED, wordsOf } from './cases/case-row.js';
import type { OpenCases } from './cases/open-cases.js';
import { outcomeOf } from './log-case.js';
import type { LogPlan } from './log-plan.js';
import { type Found, RequirementTally } from './requirement-tally.js';
import type { CaseEnd, CaseOutcome } from './trackers/tracker.js';

/** Judges cases when they end, and keeps count of what they say of each requirement. */
export class CaseJudge {
  readonly tallies: readonly RequirementTally[];
  /** For each requirement, what the cases say of a scope of all files: whether one has it, may have it, or is about it. */
  readonly found: readonly Found[];
  private readonly plan: LogPlan;
  /** The requirements on which every case has to be asked, as bits: what it says hangs on its end even if nothing happened. */
  private readonly always: readonly number[];
  /** How many cases ended so, and on how many of them each requirement was asked. */
  private readonly ended = { closed: 0, open: 0 };
  private readonly asked: { readonly closed: Int32Array; readonly open: Int32Array };

  constructor(plan: LogPlan) {
    const { requirements, calendar } = plan;
    this.plan = plan;
    this.tallies = requirements.map(({ compiled }) => new RequirementTally(compiled, calendar));
    this.found = requirements.map(() => ({ has: false, mayHave: false, isAbout: false }));
    this.always = wordsOf(
      requirements.filter(({ untouched }) => untouched === undefined),
      requirements.length,
    );
    this.asked = { closed: new Int32Array(requirements.length), open: new Int32Array(requirements.length) };
  }

  /** Asks a case on every requirement that it has touched; what the others say of it is counted when all is over. */
  judge(cases: OpenCases, row: number, end: CaseEnd): void {
    const { memory } = cases;
    const base = memory.baseOf(row);
    const how = end.closed ? 'closed' : 'open';
    const isLate = ((memory.numbers[base + MARKS] ?? 0) & marks.late) !== 0;
    const idOf = () => cases.idOf(row);
    this.ended[how] += 1;
    for (let word = 0; word < this.always.length; word += 1) {
      let bits = isLate ? allBits : (memory.numbers[base + TOUCHED + word] ?? 0) | (this.always[word] ?? 0);
      for (; bits !== 0; bits &= bits - 1) {
        const index = word * perNumber + 31 - Math.clz32(bits & -bits);
        const planned = this.plan.requirements[index];
        if (planned === undefined) break;
        this.asked[how][index] = (this.asked[how][index] ?? 0) + 1;
        const outcome = outcomeOf(planned, memory, base, end);
        this.tallies[index]?.add(idOf, outcome);
        this.note(index, outcome);
      }
    }
  }

  /** Counts what cases say of requirements that they have not touched: the same of each. To be called once, at the end. */
  countUntouched(): void {
    for (const { untouched, index } of this.plan.requirements) {
      for (const how of ['closed', 'open'] as const) {
        const count = this.ended[how] - (this.asked[how][index] ?? 0);
        if (untouched === undefined || count === 0) continue;
        this.tallies[index]?.addSame(untouched[how], count);
        this.note(index, untouched[how]);
      }
    }
  }

  private note(index: number, { result, undecided }: CaseOutcome): void {
    const found = this.found[index];
    if (found === undefined) return;
    if (result === 'pass') found.has = true;
    if (undecided === true) found.mayHave = true;
    if (result !== 'not-applicable' && result !== 'not-assessed') found.isAbout = true;
  }
}
