import type { WaitingEvents } from './waiting-events.js';

/** A case that is open: the place of its numbers, and how far it has come. */
export interface OpenCase {
  readonly id: string;
  /** Where its numbers begin in `OpenCases.numbers`. */
  readonly base: number;
  lastAt: number;
  lastDay: number;
  waiting: WaitingEvents | undefined;
}

const firstRoom = 256;

/**
 * The cases that are open, with the numbers of all of them in one array.
 *
 * An array for each case would cost more than what happens in it. The room of a case that is over is given to the next.
 */
export class OpenCases {
  /** Grows, so it is to be read anew for each event. */
  numbers: Int32Array;
  private readonly start: Int32Array;
  private readonly byId = new Map<string, OpenCase>();
  private readonly free: number[] = [];
  private used = 0;

  constructor(start: Int32Array) {
    this.start = start;
    this.numbers = new Int32Array(start.length * firstRoom);
  }

  get size(): number {
    return this.byId.size;
  }

  get(id: string): OpenCase | undefined {
    return this.byId.get(id);
  }

  values(): IterableIterator<OpenCase> {
    return this.byId.values();
  }

  /** Opens a case in which nothing has happened, in the place of one of the same name that is over. */
  open(id: string, waiting: WaitingEvents | undefined): OpenCase {
    const base = this.room();
    this.numbers.set(this.start, base);
    const made = { id, base, lastAt: Number.NEGATIVE_INFINITY, lastDay: Number.NaN, waiting };
    this.byId.set(id, made);
    return made;
  }

  /** Gives the room of a case that is over back; a new one of its name may be open already. */
  leave(one: OpenCase): void {
    this.free.push(one.base);
    if (this.byId.get(one.id) === one) this.byId.delete(one.id);
  }

  private room(): number {
    const given = this.free.pop();
    if (given !== undefined) return given;
    const base = this.used;
    this.used += this.start.length;
    if (this.used > this.numbers.length) {
      const larger = new Int32Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    return base;
  }
}
