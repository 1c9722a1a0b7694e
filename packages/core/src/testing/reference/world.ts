/** What the reference says of one channel. Lists of ids are sorted. */
export interface ReferenceChannel {
  readonly channel: string;
  readonly verdict: string;
  readonly because: readonly string[];
  readonly missing: readonly string[];
  readonly possible: readonly string[];
  readonly until: string;
  readonly untilBecause: readonly string[];
  readonly untilMissing: readonly string[];
  /** Only where every fact is known. */
  readonly outweighed?: readonly string[];
  readonly setAside?: readonly string[];
}

/** Everything that follows once every fact is known. */
export interface World {
  readonly channels: ReadonlyMap<string, JointAnswer>;
  readonly duties: ReadonlyMap<string, readonly string[]>;
  readonly closer: boolean;
}

/** What is said of a channel for all recipients together. */
export interface JointAnswer {
  readonly verdict: string;
  readonly because: readonly string[];
  readonly until: string;
  readonly untilBecause: readonly string[];
  readonly inFavour: readonly string[];
  readonly outweighed: readonly string[];
  readonly setAside: readonly string[];
}
