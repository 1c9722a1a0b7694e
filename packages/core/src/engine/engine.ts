import type { Book, Placed } from '../frame/book.js';
import type { Item } from '../frame/item.js';
import type { When } from '../frame/when.js';
import { Admission } from './admission.js';
import type { Answer, Replacements } from './answer.js';
import { AnswerBook } from './answer-book.js';
import { type Aspects, aspectsOf } from './aspects.js';
import { BoundedMap } from './bounded-map.js';
import type { Channel } from './channel.js';
import { ALWAYS, Conditions } from './conditions.js';
import type { Decision, OwedDuty } from './decision.js';
import { type Diagram, Diagrams } from './diagram.js';
import { type Entry, entriesOf } from './entry.js';
import { type FactSpace, factSpaceOf } from './fact-space.js';
import { type CompiledPattern, conditionFor, patternCompiler, type StructuralAnswers } from './pattern.js';
import { Ranking } from './ranking.js';
import { Reader } from './reading.js';
import { Recent } from './recent.js';
import { replacementsAmong } from './replacement.js';
import { RowIndex } from './row-index.js';
import { type Grouping, type StructuralPart, Structure } from './structure.js';

/** The compiled form of a model: private to the library, built once, and never changed by asking. */
export interface Engine {
  readonly book: Book;
  readonly space: FactSpace;
  readonly channels: readonly Channel[];
  readonly groupings: Readonly<Record<StructuralPart, Grouping>>;
  readonly entries: readonly Entry[];
  /** The diagram for one recipient of a situation whose purpose, act, sender and recipient answer so. */
  readonly diagramFor: (answers: StructuralAnswers) => Diagram;
  /** The same by the numbers of the four groups; grown once. */
  readonly diagramAt: (purpose: number, act: number, from: number, to: number) => Diagram;
  /** Whether any of the entries of interest can hold in a class of situations. */
  readonly admits: (answers: StructuralAnswers, isOfInterest: (entry: Entry) => boolean) => boolean;
  /** The part of a diagram that only some entries make. */
  readonly narrowed: (diagram: Diagram, to: ReadonlySet<number>) => Diagram;
  /** What each part of an answer hangs on. */
  readonly aspects: Aspects;
  /** Reads a communication into numbers. */
  readonly reader: Reader;
  /** Finds which entries hold where facts are known, row by row of their patterns. */
  readonly rows: RowIndex;
  readonly answers: AnswerBook;
  readonly ranking: Ranking;
  /** Answers made before, so that equal questions cost nothing twice. Every part of it is bounded. */
  readonly memory: Memory;
  /** For a list of items: a pattern's condition and the facts' numbering, for questions beside channels and duties. */
  readonly conditions: Conditions;
  readonly conditionOf: (when: When | undefined, answers: StructuralAnswers) => number;
}

/** What an engine remembers of its answers. */
export interface Memory {
  /** By the number of the situation, for one recipient. */
  readonly asked: Recent<Decision>;
  /** By the answer's number. */
  readonly single: BoundedMap<number, Decision>;
  readonly combined: BoundedMap<string, Decision>;
  readonly unknown: BoundedMap<string, Decision>;
  readonly joined: BoundedMap<string, Diagram>;
  /** What is owed, as it stands in a decision, by the part of an answer that it is made of. */
  readonly owed: WeakMap<Answer['duties'], readonly OwedDuty[]>;
}

const remembered = 4096;

/** How many nodes of its diagrams an engine keeps before it starts anew. */
const nodesKept = 200_000;

/** How many distinct kinds of situation a model may have before it is refused. */
export const situationLimit = 500_000;

/** Compiles a book. Diagrams grow as they are asked, so compiling costs what the frames hold, not what they imply. */
export function compile(book: Book): Engine {
  const entries = entriesOf(book);
  const patterns = allPatterns(book, entries);
  const space = factSpaceOf(book, patterns);
  const structure = new Structure(book);
  const conditions = new Conditions(space.slots.map((slot) => slot.size));
  const compilePattern = patternCompiler(structure, space, conditions);
  const compiled = new Map<When, CompiledPattern>(patterns.map((when) => [when, compilePattern(when)]));
  const conditionOf = (when: When | undefined, answers: StructuralAnswers): number => {
    const pattern = when === undefined ? undefined : compiled.get(when);
    return pattern === undefined ? ALWAYS : conditionFor(pattern, answers, conditions);
  };
  const replaced = replacements(entries);
  const channels = [...book.words.channels].map(([id, definition]) => ({ id, definition }));
  const answers = new AnswerBook(entries, channels, replaced);
  const diagrams = new Diagrams(conditions, space, (holding) => answers.answerFor(holding));
  const patternOf = (entry: Entry): CompiledPattern | undefined =>
    entry.when === undefined ? undefined : compiled.get(entry.when);
  const admission = new Admission(entries, patternOf, conditions);
  const groupings = {
    purpose: structure.groupingOf('purpose'),
    act: structure.groupingOf('act'),
    from: structure.groupingOf('from'),
    to: structure.groupingOf('to'),
  };
  const memory: Memory = {
    asked: new Recent(),
    single: new BoundedMap(remembered),
    combined: new BoundedMap(remembered),
    unknown: new BoundedMap(remembered),
    joined: new BoundedMap(remembered),
    owed: new WeakMap(),
  };
  const byKey = new Map<string, Diagram>();
  const byGroup = new Map<number, Diagram>();
  const makeRoom = (): void => {
    if (diagrams.size <= nodesKept) return;
    for (const kept of [byKey, byGroup, memory.joined]) kept.clear();
    diagrams.forget();
    answers.forget();
  };
  const diagramFor = (asked: StructuralAnswers): Diagram => {
    const admitted = admission.admit(asked);
    const known = byKey.get(admitted.key);
    if (known !== undefined) return known;
    const grown = diagrams.grow(admitted.entries, admitted.conditions);
    byKey.set(admitted.key, grown);
    return grown;
  };
  const diagramAt = diagramTable(groupings, diagramFor, byGroup);
  return {
    book,
    space,
    entries,
    conditions,
    conditionOf,
    groupings,
    diagramFor: (asked) => {
      makeRoom();
      return diagramFor(asked);
    },
    admits: (answers, isOfInterest) =>
      admission.admit(answers).entries.some((index) => {
        const entry = entries[index];
        return entry !== undefined && isOfInterest(entry);
      }),
    diagramAt: (purpose, act, from, to) => {
      makeRoom();
      return diagramAt(purpose, act, from, to);
    },
    narrowed: (diagram, to) => diagrams.narrow(diagram, to),
    aspects: aspectsOf(entries, book.words.channels.size, replaced),
    reader: new Reader(space, groupings),
    rows: new RowIndex(entries, patternOf, groupings, space, conditions),
    answers,
    ranking: new Ranking(channels),
    memory,
    channels,
  };
}

function diagramTable(
  groupings: Engine['groupings'],
  diagramFor: Engine['diagramFor'],
  grown: Map<number, Diagram>,
): Engine['diagramAt'] {
  const [acts, froms, tos] = [groupings.act, groupings.from, groupings.to].map((part) => part.answers.length);
  return (purpose, act, from, to) => {
    const key = ((purpose * (acts ?? 0) + act) * (froms ?? 0) + from) * (tos ?? 0) + to;
    const known = grown.get(key);
    if (known !== undefined) return known;
    const none = new Uint8Array();
    const diagram = diagramFor({
      purpose: groupings.purpose.answers[purpose] ?? none,
      act: groupings.act.answers[act] ?? none,
      from: groupings.from.answers[from] ?? none,
      to: groupings.to.answers[to] ?? none,
    });
    grown.set(key, diagram);
    return diagram;
  };
}

/** Every pattern that is asked about, so that facts and structure are divided finely enough for all of them. */
function allPatterns(book: Book, entries: readonly Entry[]): readonly When[] {
  const { courses, mandates, rights, paths } = book.items;
  const asked = [
    ...entries.map((entry) => entry.when),
    ...courses.map((course) => course.when),
    ...mandates.map((mandate) => mandate.when),
    ...rights.map((right) => right.protects),
    ...paths.flatMap((path) => [
      path.opens,
      ...path.steps.map((step) => step.skip?.when),
      ...(path.exits ?? []).map((exit) => exit.when),
    ]),
  ];
  return asked.filter((when) => when !== undefined);
}

function replacements(entries: readonly Entry[]): Replacements {
  const found = new Map<Entry, ReadonlySet<Entry>>();
  const link = <E extends Entry>(group: readonly E[], itemOf: (entry: E) => Item & Placed): void => {
    replacementsAmong(group.map(itemOf)).forEach((replaced, index) => {
      const entry = group[index];
      if (entry === undefined || replaced.length === 0) return;
      found.set(entry, new Set<Entry>(replaced.flatMap((at) => group[at] ?? [])));
    });
  };
  link(
    entries.filter((entry) => entry.kind === 'rule'),
    (entry) => entry.rule,
  );
  link(
    entries.filter((entry) => entry.kind === 'duty'),
    (entry) => entry.duty,
  );
  return found;
}
