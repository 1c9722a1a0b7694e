import type { ChannelPart } from './channel-part.js';
import type { ChannelFinding, DutyFinding } from './finding.js';

export type { ChannelFinding, DutyFinding, Replacements } from './finding.js';

/** Everything that follows, for one recipient, from the entries that hold. The same ways of saying it share one answer. */
export class Answer {
  readonly id: number;
  /** The number of the way in which each part is said: every channel, then what is owed, then what ranks first. */
  readonly ways: readonly number[];
  readonly parts: readonly ChannelPart[];
  readonly duties: readonly DutyFinding[];
  /** Whether closer channels rank first. */
  readonly closer: boolean;
  #channels: readonly ChannelFinding[] | undefined;

  constructor(
    id: number,
    ways: readonly number[],
    parts: readonly ChannelPart[],
    duties: readonly DutyFinding[],
    closer: boolean,
  ) {
    this.id = id;
    this.ways = ways;
    this.parts = parts;
    this.duties = duties;
    this.closer = closer;
  }

  /** What is said of each channel; looked up when somebody asks, since ranking does without. */
  get channels(): readonly ChannelFinding[] {
    this.#channels ??= this.parts.map(({ ways }, channel) => ways.at(this.ways[channel] ?? 0));
    return this.#channels;
  }
}
