import type { CaseMemory } from '../cases/case-memory.js';
import { bitOf, MARKS, marks, TOUCHED, wordOf, wordsOf } from '../cases/case-row.js';
import type { PlannedMove } from '../trackers/planned-requirement.js';
import type { Answered, Moment } from '../trackers/tracker.js';

/** What one kind of event does to a case. */
export interface EventEffect {
  readonly moves: readonly PlannedMove[];
  /** Marks of the case that it sets: see `marks`. */
  readonly marked: number;
  readonly closes: boolean;
}

/**
 * Places in the numbers of a kind: its own number, the marks that it sets, whether it closes its case, how many moves it
 * makes, and from where on the requirements that it touches stand as bits. Then come three numbers a move: where in the row
 * of a case it stands whether that makes a difference, by which bits, and which move it is.
 */
const [KIND, MARKED, CLOSES, MOVES, TOUCHES] = [0, 1, 2, 3, 4];
const moveSize = 3;

/**
 * What every kind of event does, side by side in one array: a log with hundreds of kinds would otherwise fetch each of them
 * from another corner of the memory.
 */
export class EventSteps {
  private readonly requirements: number;
  /** In how many numbers they are marked. */
  private readonly words: number;
  private readonly moves: PlannedMove[] = [];
  private readonly places = new Map<PlannedMove['move'], number>();
  /** How many events of each kind were checked: more than a number of four bytes can tell. */
  private readonly counts: number[] = [];
  private numbers: Int32Array = new Int32Array(2 ** 12);
  private used = 0;
  private kinds = 0;
  private readonly mostKinds: number;

  /** `requirements` is how many there are; kinds past the most share the last place, and are to be used at once. */
  constructor(requirements: number, mostKinds: number) {
    this.requirements = requirements;
    this.mostKinds = mostKinds;
    this.words = wordsOf([], requirements).length;
  }

  /** Adds what a kind does; answers with its place. */
  add({ moves, marked, closes }: EventEffect): number {
    const touched = wordsOf(
      moves.map(({ planned }) => planned),
      this.requirements,
    );
    const own = moves.flatMap((one) => this.moveNumbers(one));
    const all = [this.kinds, marked, closes ? 1 : 0, moves.length, ...touched, ...own];
    const place = this.used;
    if (place + all.length > this.numbers.length) this.numbers = wider(this.numbers, all.length);
    this.numbers.set(all, place);
    this.counts[this.kinds] = 0;
    if (this.kinds < this.mostKinds) {
      this.used += all.length;
      this.kinds += 1;
    }
    return place;
  }

  /** Whether what stands at a place stays there. */
  isLasting(place: number): boolean {
    return place < this.used;
  }

  /** Where a tracker says nothing of a move, it always makes a difference: what the event touches has been marked by then. */
  private moveNumbers(one: PlannedMove): readonly number[] {
    const { tracker, at, index } = one.planned;
    const gate = tracker.gateOf(one.move);
    const number = this.places.get(one.move) ?? this.moves.push(one) - 1;
    this.places.set(one.move, number);
    return gate === undefined ? [TOUCHED + wordOf(index), bitOf(index), number] : [at + gate.place, gate.bits, number];
  }

  /** Whether an event of a kind closes its case. */
  closes(place: number): boolean {
    return this.numbers[place + CLOSES] === 1;
  }

  /** Counts an event of a kind. */
  count(place: number): void {
    const kind = this.numbers[place + KIND] ?? 0;
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
  }

  /** How many events of a kind were counted. */
  countOf(place: number): number {
    return this.counts[this.numbers[place + KIND] ?? 0] ?? 0;
  }

  /** Takes an event of a kind into a row of cases, changing its numbers where they stand. */
  take(
    place: number,
    memory: CaseMemory,
    row: number,
    moment: Moment,
    isLate: boolean,
    answeredOf: (requirement: number) => Answered,
  ): void {
    const { numbers } = this;
    const { numbers: own } = memory;
    const base = memory.baseOf(row);
    own[base + MARKS] = (own[base + MARKS] ?? 0) | (numbers[place + MARKED] ?? 0) | (isLate ? marks.late : 0);
    let at = place + TOUCHES;
    for (let word = base + TOUCHED; at < place + TOUCHES + this.words; at += 1, word += 1)
      own[word] = (own[word] ?? 0) | (numbers[at] ?? 0);
    for (const end = at + moveSize * (numbers[place + MOVES] ?? 0); at < end; at += moveSize) {
      if (((own[base + (numbers[at] ?? 0)] ?? 0) & (numbers[at + 1] ?? 0)) === 0) continue;
      const one = this.moves[numbers[at + 2] ?? 0];
      if (one === undefined) continue;
      const { planned, move } = one;
      planned.tracker.step(memory, base + planned.at, move, moment, answeredOf(planned.index));
    }
  }
}

function wider(numbers: Int32Array, more: number): Int32Array {
  const made = new Int32Array(2 * numbers.length + more);
  made.set(numbers);
  return made;
}
