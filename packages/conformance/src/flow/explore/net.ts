import type { WorkingDays } from '../timer.js';

/**
 * What a flow becomes for the token game: cells that hold tokens, and moves that take and give them.
 *
 * Most cells hold tokens. A *meter* cell holds a count instead (how often a timer has gone off, how many days it has
 * run); a *mailbox* holds messages between two modelled parties. Neither keeps a course going.
 */
export type Cell = number;

export type CellKind = 'token' | 'meter' | 'mailbox';

/** The cells `from` up to, not including, `to`: a scope owns one unbroken range. */
export interface CellRange {
  readonly from: Cell;
  readonly to: Cell;
}

/**
 * When a move happens. `at-once` goes before everything else. `people` is somebody's work; `arrived` a message from a
 * modelled party that lies there; `outside` a wait on a party that is not modelled; `condition` a wait on data.
 */
export type Pace = 'at-once' | 'people' | 'arrived' | 'outside' | 'condition' | 'timer';

export interface Move {
  readonly index: number;
  /** Index into `Net.nodes` of the element that moves. */
  readonly node: number;
  /** Whether the element is a step that completes by this move and so gives its event. */
  readonly completes: boolean;
  readonly pace: Pace;
  /** Cells that lose a token; the first is the one by which the move is found. */
  readonly take: readonly Cell[];
  /** Cells that lose a token if they have one: what an inclusive join gathers. */
  readonly gather: readonly Cell[];
  readonly need: readonly Cell[];
  readonly forbid: readonly Cell[];
  /** Ranges that must hold no token before the move: a scope is done when it is empty. */
  readonly empty: readonly CellRange[];
  /** Emptied after taking and before giving. */
  readonly clear: readonly CellRange[];
  readonly give: readonly Cell[];
  readonly timer: NetTimer | undefined;
  /** Moves that this one sets off at the same moment where they are possible: who waits for a signal. */
  readonly signals: readonly Move[];
  /** The sequence flows that are followed. */
  readonly edges: readonly string[];
  /** One outcome, ends nothing else, no boundary event: if nobody looks, its turn makes no difference. */
  readonly plain: boolean;
  /** A person's step of which the same holds, and which neither sends nor waits. */
  readonly quiet: boolean;
}

export interface NetTimer {
  readonly node: number;
  /** It runs while this cell holds a token. */
  readonly running: Cell;
  readonly workingDays: WorkingDays | 'unknown';
  readonly clock: Cell;
  /** How often it has gone off, and how often it may; absent where there is no end to it. */
  readonly fired?: { readonly cell: Cell; readonly most: number };
}

export interface NetNode {
  readonly id: string;
  readonly isStep: boolean;
}

/**
 * One set of processes that run together, ready to be explored.
 *
 * There are two kinds. A net for order follows two tokens in every place. A net for days gives each timer a clock, and
 * then a place in which a timer runs follows one token: two could not share the clock.
 */
export interface Net {
  readonly nodes: readonly NetNode[];
  readonly kinds: readonly CellKind[];
  /** How many tokens a cell follows: 2, or 1 where two could not be told apart. */
  readonly room: Uint8Array;
  /** The cells of scopes that run as long as a token is in them. */
  readonly inScope: Uint8Array;
  readonly moves: readonly Move[];
  /** For each cell, the moves that are found by it. */
  readonly movesAt: readonly (readonly Move[])[];
  readonly timers: readonly NetTimer[];
  readonly begin: readonly Cell[];
  /** Sub-processes and calls of which two instances at the same time could be followed, but are not yet. */
  readonly single: ReadonlySet<string>;
  /** What stands in for each cell in messages: the node that a token in it has come to. */
  readonly nodeAt: readonly string[];
}
