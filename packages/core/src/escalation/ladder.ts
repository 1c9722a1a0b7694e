import { digestOfData } from '../compose/digest.js';
import { engineOf, type Model } from '../compose/model.js';
import { guaranteesOf, hearingDuties, overlaps } from '../compose/paths/guarantees.js';
import { stepsAfter, stepWithId } from '../compose/paths/path-graph.js';
import type { Engine } from '../engine/engine.js';
import { deadlineOf } from '../engine/entry.js';
import type { PlacedItem } from '../frame/book.js';
import type { PathDuty, PathStep } from '../frame/escalation-path.js';
import type { Within } from '../time/within.js';

/** A path as it holds in a model: the steps that somebody wrote, and what the model adds to them. */
export class Ladder {
  readonly path: PlacedItem<'paths'>;
  readonly engine: Engine;
  /** Who can be asked as a third party. */
  readonly thirdParties: readonly string[];
  /** The duties by which the child is heard. */
  readonly hearing: readonly string[];
  /** The duties by which an adult asks what makes it hard. */
  readonly asking: readonly string[];
  #digest: string | undefined;

  constructor(path: PlacedItem<'paths'>, engine: Engine) {
    const { items } = engine.book;
    this.path = path;
    this.engine = engine;
    this.thirdParties = guaranteesOf(items, 'third-party').flatMap((one) => one.roles);
    this.hearing = hearingDuties(items);
    this.asking = guaranteesOf(items, 'ask-first').map((one) => one.duty);
  }

  stepOf(id: string): PathStep {
    const step = stepWithId(this.path, id);
    if (step === undefined) throw new Error(`the path has no step ${id}`);
    return step;
  }

  after(id: string): readonly PathStep[] {
    return stepsAfter(this.path, this.stepOf(id));
  }

  /** Whether whoever holds a role holds another that was asked for: the same, or a group that it belongs to. */
  holds(role: string, wanted: string): boolean {
    return this.engine.book.words.roles.get(role)?.groups.includes(wanted) === true;
  }

  /** Whether a role is one of several that were asked for. */
  isAmong(role: string, wanted: readonly string[]): boolean {
    return wanted.some((one) => this.holds(role, one));
  }

  /** Whether two roles may be one person's. */
  mayBeSame(role: string, other: string): boolean {
    return overlaps(role, other, this.engine.book.words.roles);
  }

  sideOf(role: string): string | undefined {
    return this.engine.book.words.roles.get(role)?.side;
  }

  /** Everybody whom a step names, each once: who meets, who decides, who advises. */
  present(step: PathStep): readonly string[] {
    const decides = step.decides === undefined ? [] : [step.decides];
    return [...new Set([...step.parties, ...decides, ...(step.advise ?? [])])];
  }

  /** The adult of a step who is asked to begin: somebody from the school where there is one. */
  host(step: PathStep): string {
    const adults = step.parties.filter((role) => this.sideOf(role) !== 'child');
    return adults.find((role) => this.sideOf(role) === 'school') ?? adults[0] ?? step.parties[0];
  }

  withinOf(duty: Pick<PathDuty, 'within'>): Within | null {
    return deadlineOf(duty.within, this.engine.book) ?? null;
  }

  /** Names the path with all that the model adds to it, so that a case can tell whether its ladder is still the same. */
  digest(): string {
    this.#digest ??= digestOfData({
      path: this.path,
      guarantees: this.engine.book.items.guarantees,
      deadlines: this.path.steps.flatMap((step) => (step.owes ?? []).map((duty) => this.withinOf(duty))),
    });
    return this.#digest;
  }
}

// A model never changes, so neither do its ladders.
const ladders = new WeakMap<Model, Map<string, Ladder>>();

/** The ladder of a path, by the path's full id; `undefined` when the model has no such path in force. */
export function ladderOf(model: Model, path: string): Ladder | undefined {
  const known = ladders.get(model) ?? new Map<string, Ladder>();
  const found = model.items.paths.find((one) => one.id === path);
  if (found === undefined) return undefined;
  const ladder = known.get(path) ?? new Ladder(found, engineOf(model));
  known.set(path, ladder);
  ladders.set(model, known);
  return ladder;
}
