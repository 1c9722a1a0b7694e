import type { FlowNode } from '../../flow.js';
import type { FlowIndex } from '../../flow-index.js';
import type { Timer } from '../../timer.js';
import type { Cell, CellKind, CellRange, Move, NetNode, NetTimer } from '../net.js';

/** One scope while its net is being drawn: a process, a sub-process, or a called process in the place of its call. */
export interface ScopeDraft {
  /** The process or sub-process whose nodes these are. */
  readonly id: string;
  readonly parent: ScopeDraft | undefined;
  /** The sub-process or call that stands in the parent; none for a process that runs by itself. */
  readonly owner: FlowNode | undefined;
  /** Holds a token while the scope runs; absent where nothing hangs on that. */
  active: Cell | undefined;
  /** Holds a token once an event sub-process has taken over. */
  interrupted: Cell | undefined;
  range: CellRange;
  /** Where a token of a node waits. */
  readonly cells: Map<string, Cell>;
  /** Where a token on an edge into a join waits. */
  readonly joins: Map<string, Cell>;
  /** Where a compensating activity waits to be needed. */
  readonly compensations: Map<string, Cell>;
  /** The timers that run on a node, by the element that goes off. */
  readonly timers: Map<string, NetTimer>;
  /** What each token of an activity remembers of timers that have gone off: one cell for each memory. */
  readonly memories: Map<string, readonly Memory[]>;
  /** The scopes of a sub-process or resolved call: one for each instance that is followed at the same time. */
  readonly children: Map<string, readonly ScopeDraft[]>;
}

/** A cell for the tokens of an activity on which some timers have gone off so and so often. */
export interface Memory {
  readonly cell: Cell;
  /** The cell for a token on which the timer of this element goes off once more; none where it may not. */
  readonly next: ReadonlyMap<string, Cell>;
}

/** The net of one part while it is being drawn. Only this folder's compiling functions see it. */
export interface Draft {
  readonly index: FlowIndex;
  /** Whether days are to be counted, so that timers need clocks. */
  readonly isTimed: boolean;
  /** The sub-processes and calls of which two instances at the same time are followed, not one. */
  readonly doubled: ReadonlySet<string>;
  /** Those that are drawn as scopes of their own. */
  readonly tracked: Set<string>;
  /** The cells of each of these. */
  readonly trackedRanges: CellRange[];
  /** The signals that some node of this part throws. */
  readonly signalsThrown: ReadonlySet<string>;
  /** Mailboxes by message flow. */
  readonly mailboxes: Map<string, Cell>;
  readonly kinds: CellKind[];
  readonly room: number[];
  readonly nodeAt: string[];
  /** The meters that belong to a node's cell and go back to zero with it. */
  readonly meters: Map<Cell, CellRange>;
  readonly moves: DraftMove[];
  readonly timers: NetTimer[];
  readonly nodes: NetNode[];
  readonly nodeIndex: Map<string, number>;
  /** Boundary events, and starts of event sub-processes, that something inside their scope throws to. */
  readonly caught: Set<string>;
  readonly throwers: { readonly move: Move; readonly reference: string }[];
  readonly listeners: { readonly move: Move; readonly reference: string }[];
}

export const MOST_CELLS = 20_000;
const MOST_FIRINGS = 250;

/** The flow is too large to be drawn; caught where the flow is prepared. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

export function newCell(draft: Draft, kind: CellKind, node: string, room = 2): Cell {
  const cell = draft.kinds.length;
  if (cell >= MOST_CELLS) throw new TooLarge();
  draft.kinds.push(kind);
  draft.room.push(kind === 'meter' ? 255 : room);
  draft.nodeAt.push(node);
  return cell;
}

export function nextCell(draft: Draft): Cell {
  return draft.kinds.length;
}

export function nodeNumber(draft: Draft, node: { readonly id: string }, isStep: boolean): number {
  const known = draft.nodeIndex.get(node.id);
  if (known !== undefined) return known;
  const number = draft.nodes.length;
  draft.nodes.push({ id: node.id, isStep });
  draft.nodeIndex.set(node.id, number);
  return number;
}

/** Sets up the clock and the count of a timer that runs while `running` holds a token. */
export function newTimer(draft: Draft, event: FlowNode, timer: Timer, running: Cell, repeats: boolean): NetTimer {
  const clock = newCell(draft, 'meter', event.id);
  const most = firings(timer, repeats);
  const fired = most === undefined ? undefined : { cell: newCell(draft, 'meter', event.id), most };
  const made: NetTimer = {
    node: nodeNumber(draft, event, false),
    running,
    workingDays: timer.workingDays,
    clock,
    ...(fired === undefined ? {} : { fired }),
  };
  draft.timers.push(made);
  return made;
}

/** How often a timer goes off while what it runs on goes on: a cycle so often as it says, anything else once. */
export function firings(timer: Timer, repeats: boolean): number | undefined {
  if (!repeats) return undefined;
  if (timer.kind !== 'cycle') return 1;
  return timer.times === undefined || timer.times > MOST_FIRINGS ? undefined : timer.times;
}

/** A move of which it is not yet known what else touches its cells. */
export type DraftMove = { -readonly [K in keyof Move]: Move[K] };

type MoveParts = Pick<Move, 'node' | 'pace' | 'take'> & Partial<Omit<Move, 'index'>>;

const NOTHING: readonly never[] = [];

/** Adds a move. Every move has the same fields in the same order, which makes playing them quick. */
export function newMove(draft: Draft, parts: MoveParts): Move {
  const move: DraftMove = {
    index: draft.moves.length,
    node: parts.node,
    completes: parts.completes ?? false,
    pace: parts.pace,
    take: parts.take,
    gather: parts.gather ?? NOTHING,
    need: parts.need ?? NOTHING,
    forbid: parts.forbid ?? NOTHING,
    empty: parts.empty ?? NOTHING,
    clear: parts.clear ?? NOTHING,
    give: parts.give ?? NOTHING,
    timer: parts.timer,
    signals: parts.signals ?? NOTHING,
    edges: parts.edges ?? NOTHING,
    plain: parts.plain ?? false,
    quiet: parts.quiet ?? false,
  };
  draft.moves.push(move);
  return move;
}
