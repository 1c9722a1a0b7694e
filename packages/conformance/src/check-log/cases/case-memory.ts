/** No day: earlier than any. */
export const NONE = -1_000_000_000;

/** Places in a question that is open: the next one's, the way it was asked on, and since when and until when in either filling. */
export const question = { next: 0, key: 1, worst: 2, best: 4 } as const;
const questionSize = 6;
/** What of a question is told: all but where the next one stands. */
const toldSize = questionSize - 1;

const firstRows = 256;

/** What every case has room for. */
export interface CaseLayout {
  /** The row of a case in which nothing has happened. */
  readonly start: Int32Array;
  /** The places in a row that say where a list of open questions begins; 0 there says that it has none. */
  readonly lists: readonly number[];
}

/**
 * What is known of many cases, in two arrays of numbers: a row of fixed length for each case, and the questions that are
 * open in it as lists. An array for each case would cost more than what happens in it.
 *
 * The room of a row or a question that is over is given to the next.
 */
export class CaseMemory {
  /** Both grow, so they are to be read anew after anything has been added. */
  numbers: Int32Array;
  questions: Int32Array;
  private readonly layout: CaseLayout;
  private readonly freeRows: number[] = [];
  private usedRows = 0;
  private freeQuestion = 0;
  private usedQuestions = 1;

  constructor(layout: CaseLayout, rows = firstRows) {
    this.layout = layout;
    this.numbers = new Int32Array(layout.start.length * rows);
    this.questions = new Int32Array(questionSize * (rows + 1));
  }

  /** Rows are numbered from 0; this is one more than the highest that was ever in use. */
  get rows(): number {
    return this.usedRows;
  }

  /** Where a row's numbers begin. */
  baseOf(row: number): number {
    return row * this.layout.start.length;
  }

  /** A row in which nothing has happened. */
  open(): number {
    const row = this.freeRows.pop() ?? this.usedRows++;
    if (this.baseOf(row + 1) > this.numbers.length) this.numbers = twice(this.numbers);
    this.numbers.set(this.layout.start, this.baseOf(row));
    return row;
  }

  /** Makes a row's case one in which nothing has happened. */
  clear(row: number): void {
    this.dropAll(row);
    this.numbers.set(this.layout.start, this.baseOf(row));
  }

  /** Gives the room of a row's case, and of what is open in it, to the next. */
  leave(row: number): void {
    this.dropAll(row);
    this.freeRows.push(row);
  }

  private dropAll(row: number): void {
    const base = this.baseOf(row);
    const { lists } = this.layout;
    for (let index = 0; index < lists.length; index += 1) {
      const list = base + (lists[index] ?? 0);
      while ((this.numbers[list] ?? 0) !== 0) this.drop(list, 0);
    }
  }

  /** The place of the first question of a list, or of the one after another; 0 where there is none. */
  next(list: number, after: number): number {
    return (after === 0 ? this.numbers[list] : this.questions[after + question.next]) ?? 0;
  }

  /** Adds a question to the list that begins at a number of a row; answers with the question's place. */
  add(list: number, key: number): number {
    const place = this.questionRoom();
    const { questions } = this;
    questions[place + question.next] = this.numbers[list] ?? 0;
    questions[place + question.key] = key;
    for (let at = place + question.worst; at < place + questionSize; at += 1) questions[at] = NONE;
    this.numbers[list] = place;
    return place;
  }

  /** Drops the question that stands after another, or first where that is 0. */
  drop(list: number, after: number): void {
    const place = this.next(list, after);
    const next = this.next(list, place);
    if (after === 0) this.numbers[list] = next;
    else this.questions[after + question.next] = next;
    this.questions[place + question.next] = this.freeQuestion;
    this.freeQuestion = place;
  }

  private questionRoom(): number {
    const free = this.freeQuestion;
    if (free !== 0) {
      this.freeQuestion = this.questions[free + question.next] ?? 0;
      return free;
    }
    const place = questionSize * this.usedQuestions++;
    if (place + questionSize > this.questions.length) this.questions = twice(this.questions);
    return place;
  }

  /** A case as plain numbers, the same for the same events in any process: its row, with how many questions each list has, and then those. */
  written(row: number): readonly number[] {
    const base = this.baseOf(row);
    const told = [...this.numbers.subarray(base, base + this.layout.start.length)];
    const questions = this.layout.lists.flatMap((list) => {
      const open = this.questionsOf(base + list);
      told[list] = open.length;
      return open.flat();
    });
    return [...told, ...questions];
  }

  private questionsOf(list: number): readonly (readonly number[])[] {
    const open: (readonly number[])[] = [];
    for (let place = this.next(list, 0); place !== 0; place = this.next(list, place))
      open.push([...this.questions.subarray(place + question.key, place + question.key + toldSize)]);
    return open.sort(([one = 0], [other = 0]) => one - other);
  }

  /** Takes up a case that was written down. */
  take(written: readonly number[]): number {
    const { start, lists } = this.layout;
    const counts = lists.map((list) => written[list] ?? 0);
    const expected = counts.reduce((sum, count) => sum + count * toldSize, start.length);
    if (written.length !== expected)
      throw new Error(`a case of another plan: it has ${written.length} numbers rather than ${expected}`);
    const row = this.open();
    const base = this.baseOf(row);
    this.numbers.set(written.slice(0, start.length), base);
    let from = start.length;
    lists.forEach((list, index) => {
      this.numbers[base + list] = 0;
      for (const end = from + (counts[index] ?? 0) * toldSize; from < end; from += toldSize) {
        const place = this.add(base + list, 0);
        this.questions.set(written.slice(from, from + toldSize), place + question.key);
      }
    });
    return row;
  }
}

function twice(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
