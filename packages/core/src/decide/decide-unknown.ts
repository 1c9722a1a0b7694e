import type { Answer } from '../engine/answer.js';
import { type Deferral, type SettledVerdict, settledVerdicts } from '../engine/decision.js';
import { type Diagram } from '../engine/diagram.js';
import type { Engine } from '../engine/engine.js';
import { type KnownPart, type Projection, Projector, readProjection } from '../engine/projection.js';
import { distinct, longestOf, type Said, type SaidDuty, sayTogether } from './said.js';

/** One recipient's part of a decision in which some facts are not given. */
export interface OpenPart {
  readonly diagram: Diagram;
  /** The index of each known fact's value, by the fact's number. */
  readonly known: readonly (number | undefined)[];
}

/** What is said when facts are missing: exactly what some way of filling them in gives, no more and no fewer. */
export function sayWithUnknowns(
  engine: Engine,
  parts: readonly OpenPart[],
): { said: readonly Said[]; duties: readonly SaidDuty[]; closer: boolean } {
  const open = new OpenQuestion(engine, parts);
  return {
    said: engine.channels.map((_, channel) => open.sayOf(channel)),
    duties: open.duties(),
    closer: open.leaves.flat().every((answer) => answer.closer),
  };
}

class OpenQuestion {
  /** For each recipient, the answers that some filling gives. */
  readonly leaves: readonly (readonly Answer[])[];
  readonly #engine: Engine;
  readonly #projector = new Projector();
  readonly #parts: readonly KnownPart[];

  constructor(engine: Engine, parts: readonly OpenPart[]) {
    const { shared, slots } = engine.space;
    this.#engine = engine;
    this.#parts = parts.map(({ diagram, known }, recipient) => ({
      diagram,
      valueOf: (fact) => known[fact],
      variableOf: (fact) => (fact < shared ? fact : fact + recipient * slots.length),
    }));
    this.leaves = this.#parts.map(reachableAnswers);
  }

  sayOf(channel: number): Said {
    const verdicts = this.#across(
      (answer) => settledVerdicts.indexOf(findingOf(answer, channel).verdict),
      Math.min,
    );
    const { values, variables } = readProjection(verdicts);
    const possible = settledVerdicts.filter((_, index) => values.has(index));
    const [only] = possible;
    const findings = this.leaves.map((answers) => answers.map((answer) => findingOf(answer, channel)));
    const defer = this.#deferOf(channel);
    const said = only !== undefined && possible.length === 1 ? settled(findings, only) : undetermined(findings);
    return {
      ...said,
      ...(possible.length === 1 ? {} : { missing: this.#names(variables), possible }),
      ...(defer === undefined || only === 'unfit' ? {} : { defer }),
    };
  }

  duties(): readonly SaidDuty[] {
    const byKey = new Map(this.leaves.flat().flatMap((answer) => answer.duties.map((duty) => [duty.key, duty] as const)));
    const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([key, duty]) => {
      const owed = this.#across((answer) => (answer.duties.some((one) => one.key === key) ? 1 : 0), Math.max);
      const { variables } = readProjection(owed);
      const because = distinct(
        this.leaves.flat().flatMap((answer) => answer.duties.filter((one) => one.key === key).flatMap((one) => one.because)),
      );
      return { ...duty, because, ...(variables.size === 0 ? {} : { missing: this.#names(variables) }) };
    });
  }

  #deferOf(channel: number): Deferral | undefined {
    const deferrals = this.leaves.flat().flatMap((answer) => findingOf(answer, channel).defer ?? []);
    const longest = longestOf(deferrals);
    if (longest === undefined) return undefined;
    const waits = this.#across((answer) => (findingOf(answer, channel).defer === undefined ? 0 : 1), Math.max);
    const { variables } = readProjection(waits);
    return variables.size === 0 ? longest : { ...longest, missing: this.#names(variables) };
  }

  /** One number over all recipients: each answers alone, and the numbers are joined. */
  #across(numberOf: (answer: Answer) => number, joined: (a: number, b: number) => number): Projection {
    return this.#parts
      .map((part) => this.#projector.project(part, numberOf))
      .reduce((all, one) => this.#projector.join(all, one, joined));
  }

  #names(variables: ReadonlySet<number>): readonly string[] {
    const { slots } = this.#engine.space;
    const facts = new Set([...variables].map((variable) => variable % slots.length));
    return slots.flatMap((slot, index) => (facts.has(index) ? [slot.name] : []));
  }
}

type Findings = readonly (readonly Answer['channels'][number][])[];

function findingOf(answer: Answer, channel: number): Answer['channels'][number] {
  const finding = answer.channels[channel];
  if (finding === undefined) throw new Error(`no channel ${channel} in an answer`);
  return finding;
}

/** The verdict is the same however the facts are filled in; the reasons are those that always hold, if any do. */
function settled(findings: Findings, verdict: SettledVerdict): Said {
  const giving = findings.flatMap((ofOne) => ofOne.filter((finding) => finding.verdict === verdict));
  const always = (giving[0]?.because ?? []).filter((ground) => giving.every((one) => one.because.includes(ground)));
  const every = distinct(giving.flatMap((one) => one.because));
  const { defer: _defer, ...said } = sayTogether(findings.flat());
  return { ...said, verdict, because: always.length > 0 ? always : every };
}

/** The verdict hangs on what is missing; the reasons are all that may come to count. */
function undetermined(findings: Findings): Said {
  const all = findings.flat();
  const because = distinct(all.flatMap((one) => one.because));
  const { defer: _defer, ...said } = sayTogether(all);
  return { ...said, verdict: 'undetermined', because, outweighed: said.outweighed.filter((one) => !because.includes(one)) };
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
    const known = part.valueOf(at.fact);
    const next = known === undefined ? undefined : at.next[known];
    for (const one of next === undefined ? at.next : [next]) visit(one);
  };
  visit(part.diagram);
  return [...found];
}
