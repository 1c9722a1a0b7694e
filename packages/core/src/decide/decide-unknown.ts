import type { Answer } from '../engine/answer.js';
import { type DutyGroup, owedBy } from '../engine/aspects.js';
import { type Deferral, type Ground, settledVerdicts } from '../engine/decision.js';
import { type Diagram, TooLargeError } from '../engine/diagram.js';
import type { Engine } from '../engine/engine.js';
import { type KnownPart, type Projection, Projector, readProjection } from '../engine/projection.js';
import { type JointFinding, JointFindings } from './joint-findings.js';
import { deferUntils, distinct, longestOf, type Said, type SaidDuty, sayTogether } from './said.js';

/** One recipient's part of a decision in which some facts are not given. */
export interface OpenPart {
  readonly diagram: Diagram;
  /** The index of each known fact's value, by the fact's number. */
  readonly known: readonly (number | undefined)[];
}

/** How many conditions are looked at for one question at the most. The default model takes some thousand. */
const stepsForQuestion = 5_000_000;

/** What is said when facts are missing: exactly what some way of filling them in gives, no more and no fewer. */
export function sayWithUnknowns(
  engine: Engine,
  parts: readonly OpenPart[],
): { said: readonly Said[]; duties: readonly SaidDuty[]; closer: boolean } {
  const open = new OpenQuestion(engine, parts);
  return {
    said: engine.channels.map((_, channel) => open.sayOf(channel)),
    duties: open.duties(),
    closer: open.closer(),
  };
}

class OpenQuestion {
  readonly #engine: Engine;
  readonly #projector = new Projector();
  readonly #parts: readonly KnownPart[];
  #looked = 0;

  constructor(engine: Engine, parts: readonly OpenPart[]) {
    const { shared, slots } = engine.space;
    this.#engine = engine;
    this.#parts = parts.map(({ diagram, known }, recipient) => ({
      diagram,
      valueAt: ({ fact, size, conditions }) => {
        const value = known[fact];
        this.#lookAt(conditions.length * (value === undefined ? size : 1));
        return value;
      },
      variableOf: (fact) => (fact < shared ? fact : fact + recipient * slots.length),
    }));
  }

  /** Counts what is looked at, grown before or not: a question is refused whenever it is asked, or never. */
  #lookAt(conditions: number): void {
    this.#looked += conditions;
    if (this.#looked > stepsForQuestion) throw new TooLargeError(stepsForQuestion, 'conditions with facts left open');
  }

  /** Whether closer channels rank first however the facts are filled in. */
  closer(): boolean {
    return answersIn(this.#narrowed(this.#engine.aspects.closer)).every((answer) => answer.closer);
  }

  sayOf(channel: number): Said {
    const joint = new JointFindings();
    const parts = this.#narrowed(this.#engine.aspects.channels[channel] ?? new Set());
    const told = this.#across(
      parts,
      (answer) => joint.of(findingOf(answer, channel)),
      (a, b) => joint.join(a, b),
    );
    const findings = [...readProjection(told).values].map((state) => joint.at(state));
    const possible = settledVerdicts.filter((verdict) => findings.some((finding) => finding.verdict === verdict));
    const [verdict] = possible.length === 1 ? possible : [];
    const alone = sayTogether(answersIn(parts).map((answer) => findingOf(answer, channel)));
    const because = becauseOf(findings, verdict !== undefined);
    const hangsOn = (numberOf: (finding: JointFinding) => number): readonly string[] =>
      this.#names(readProjection(this.#projector.renumber(told, (state) => numberOf(joint.at(state)))).variables);
    const defer = deferOf(findings, hangsOn);
    return {
      verdict: verdict ?? 'undetermined',
      because,
      outweighed: alone.outweighed.filter((ground) => !because.includes(ground)),
      setAside: alone.setAside,
      inFavour: alone.inFavour,
      ...(defer === undefined ? {} : { defer }),
      ...(verdict === undefined ? { missing: hangsOn((one) => settledVerdicts.indexOf(one.verdict)), possible } : {}),
    };
  }

  duties(): readonly SaidDuty[] {
    const said = this.#engine.aspects.duties.flatMap((group) => this.#dutiesIn(group));
    return said.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  #dutiesIn(group: DutyGroup): SaidDuty[] {
    const parts = this.#narrowed(group.entries);
    const answers = answersIn(parts);
    const inGroup = answers.flatMap((answer) =>
      answer.duties.filter((duty) => group.owed.has(owedBy({ by: duty.by, do: duty.duty }))),
    );
    const byKey = new Map(inGroup.map((duty) => [duty.key, duty] as const));
    return [...byKey].map(([key, duty]) => {
      const found = answers.flatMap((answer) => answer.duties.filter((one) => one.key === key));
      const isOwed = (answer: Answer): number => (answer.duties.some((one) => one.key === key) ? 1 : 0);
      const { variables } = readProjection(this.#across(parts, isOwed, Math.max));
      const because = distinct(found.flatMap((one) => one.because));
      return { ...duty, because, ...(variables.size === 0 ? {} : { missing: this.#names(variables) }) };
    });
  }

  /** Each recipient's part, of what these entries make alone. */
  #narrowed(entries: ReadonlySet<number>): readonly KnownPart[] {
    return this.#parts.map((part) => ({ ...part, diagram: this.#engine.narrowed(part.diagram, entries) }));
  }

  /** One number over all recipients: each answers alone, and the numbers are joined. */
  #across(
    parts: readonly KnownPart[],
    numberOf: (answer: Answer) => number,
    joined: (a: number, b: number) => number,
  ): Projection {
    return parts
      .map((part) => this.#projector.project(part, numberOf))
      .reduce((all, one) => this.#projector.join(all, one, joined));
  }

  #names(variables: ReadonlySet<number>): readonly string[] {
    const { slots } = this.#engine.space;
    const facts = new Set([...variables].map((variable) => variable % slots.length));
    return slots.flatMap((slot, index) => (facts.has(index) ? [slot.name] : []));
  }
}

function findingOf(answer: Answer, channel: number): Answer['channels'][number] {
  const finding = answer.channels[channel];
  if (finding === undefined) throw new Error(`no channel ${channel} in an answer`);
  return finding;
}

/** The reasons for a settled verdict are those that always hold, if any do; else all that may come to count. */
function becauseOf(findings: readonly JointFinding[], isSettled: boolean): readonly Ground[] {
  const all = distinct(findings.flatMap((finding) => finding.because));
  const always = all.filter((ground) => findings.every((finding) => finding.because.includes(ground)));
  return isSettled && always.length > 0 ? always : all;
}

/** The longest wait that some filling gives, and the facts that decide whether to wait, and until when. */
function deferOf(
  findings: readonly JointFinding[],
  hangsOn: (numberOf: (finding: JointFinding) => number) => readonly string[],
): Deferral | undefined {
  const longest = longestOf(findings.flatMap((finding) => finding.defer ?? []));
  if (longest === undefined) return undefined;
  const missing = hangsOn(({ defer }) => (defer === undefined ? -1 : deferUntils.indexOf(defer.until)));
  return missing.length === 0 ? longest : { ...longest, missing };
}

/** The answers that some filling gives, to any recipient. */
function answersIn(parts: readonly KnownPart[]): readonly Answer[] {
  return parts.flatMap(reachableAnswers);
}

function reachableAnswers(part: KnownPart): readonly Answer[] {
  const found = new Set<Answer>();
  const seen = new Set<Diagram>();
  const visit = (at: Diagram): void => {
    if (seen.has(at)) return;
    seen.add(at);
    if (at.kind === 'leaf') {
      found.add(at.answer);
      return;
    }
    const known = part.valueAt(at);
    for (const one of known === undefined ? at.next : [at.at(known)]) visit(one);
  };
  visit(part.diagram);
  return [...found];
}
