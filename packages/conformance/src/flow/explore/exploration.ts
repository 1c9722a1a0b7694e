/** One thing that happens on a course. */
export interface CourseStep {
  readonly element: string;
  /** Whether a step completes here, or the course only passes a gateway, an event or the border of a sub-process. */
  readonly completes: boolean;
  /** The sequence flows that are followed from here. */
  readonly edges: readonly string[];
  /** How many working days have passed since the course began; only where days are counted. */
  readonly day?: number;
}

/**
 * A course, or its beginning as far as it matters.
 *
 * `breaks`: what follows cannot mend it. `ends`: no token is left. `stuck`: nothing can ever move, though tokens are
 * left. `circles`: it goes on for ever and cannot end. `here`: the moment meant is reached.
 */
export interface Course {
  readonly steps: readonly CourseStep[];
  readonly until: 'breaks' | 'ends' | 'stuck' | 'circles' | 'here';
  /** Where tokens stand at that moment. */
  readonly standing: readonly string[];
  /** How many working days have passed by then; only where days are counted. */
  readonly days?: number;
}

/** What makes a result open. */
export interface Deciding {
  /** Unknown or half-mapped steps on which it depends what they are. */
  readonly steps: readonly string[];
  /** Timers and conditions of which nobody can tell how long they last. */
  readonly timers: readonly string[];
  /** Steps of people on whom it depends how soon they act. */
  readonly people: readonly string[];
}

/** Why a requirement could not be assessed over a flow. */
export type NotAssessedReason =
  /** The limit on states was reached. */
  | 'state-limit'
  /** A third token in one place, or a second instance of one sub-process, would have mattered. */
  | 'third-token'
  /** The flow passes the bound on places, on depth, or on branches of one inclusive gateway. */
  | 'too-large';

interface Counted {
  /** How many states were explored. */
  readonly states: number;
  /** How many states one exploration would have followed. */
  readonly limit: number;
}

/** What the courses of a flow say about one requirement. */
export type Exploration = Counted &
  (
    | { readonly result: 'pass' }
    | { readonly result: 'fail'; readonly course: Course }
    | { readonly result: 'open'; readonly course: Course; readonly deciding: Deciding }
    /** The trigger cannot occur; `mayTrigger` lists unknown steps that may be it and break nothing if they are. */
    | { readonly result: 'not-applicable'; readonly mayTrigger: readonly string[] }
    | { readonly result: 'not-assessed'; readonly reason: NotAssessedReason; readonly elements: readonly string[] }
  );

export interface ExploreOptions {
  /** How many states one exploration follows before it gives up; 20,000 unless told. */
  readonly limit?: number;
  /** Whether moves that make no difference are fired alone; true unless told. The results are the same either way. */
  readonly reduce?: boolean;
}

export const DEFAULT_STATE_LIMIT = 20_000;
