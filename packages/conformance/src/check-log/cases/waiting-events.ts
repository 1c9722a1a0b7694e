import type { RawEvent } from '../../log/raw-event.js';

/** An event that may still have others sorted in before it. */
export interface Waiting {
  readonly event: RawEvent;
  readonly at: number;
}

/** The latest events of one case, kept until nothing that may still be sorted in can come before them. */
export class WaitingEvents {
  private readonly window: number;
  private readonly events: Waiting[] = [];
  private latest = Number.NEGATIVE_INFINITY;

  constructor(window: number) {
    this.window = window;
  }

  get isEmpty(): boolean {
    return this.events.length === 0;
  }

  /** Sorts an event in, after those of the same time; not one whose id is there already, or that comes too late. */
  add(event: RawEvent, at: number): 'waiting' | 'twice' | 'late' {
    if (event.id !== undefined && this.events.some((waiting) => waiting.event.id === event.id)) return 'twice';
    if (at < this.latest - this.window) return 'late';
    let place = this.events.length;
    while (place > 0 && (this.events[place - 1]?.at ?? 0) > at) place -= 1;
    this.events.splice(place, 0, { event, at });
    this.latest = Math.max(this.latest, at);
    return 'waiting';
  }

  /** The events before which nothing can come any more, in order; they wait no longer. */
  ready(): readonly Waiting[] {
    const until = this.latest - this.window;
    const end = this.events.findIndex(({ at }) => at >= until);
    return end === -1 ? [] : this.events.splice(0, end);
  }

  rest(): readonly Waiting[] {
    return this.events.splice(0);
  }
}
