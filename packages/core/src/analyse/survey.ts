import type { Engine } from '../engine/engine.js';
import type { RuleEntry } from '../engine/entry.js';
import { replacementsAmong } from '../engine/replacement.js';
import type { PlacedItem } from '../frame/book.js';
import type { When } from '../frame/when.js';
import { actIds } from '../vocabulary/act.js';
import { setOfWhen } from './set-of-when.js';
import { NOWHERE, type SituationMaps, type SituationSet } from './situation-maps.js';
import { factVariable, type Variable, wordVariable } from './space.js';

/** The variables of one model's situations: its words, then its facts. */
export function variablesOf(engine: Engine): readonly Variable[] {
  const { purposes, roles } = engine.book.words;
  return [
    wordVariable('purpose', [...purposes.keys()]),
    wordVariable('act', actIds),
    wordVariable('from', [...roles.keys()]),
    wordVariable('to', [...roles.keys()]),
    ...engine.space.slots.map(factVariable),
  ];
}

/** What a model's patterns say over a space of situations, which may be that of several models. */
export class Survey {
  readonly maps: SituationMaps;
  readonly variables: readonly Variable[];
  readonly engine: Engine;
  readonly rules: readonly RuleEntry[];
  readonly #sets: Map<When, SituationSet>;
  readonly #aside: ReadonlyMap<RuleEntry, readonly RuleEntry[]>;
  readonly #duties: ReadonlyMap<PlacedItem<'duties'>, readonly PlacedItem<'duties'>[]>;

  constructor(
    maps: SituationMaps,
    variables: readonly Variable[],
    engine: Engine,
    rules: readonly RuleEntry[] = engine.entries.filter((entry) => entry.kind === 'rule'),
    known: Map<When, SituationSet> = new Map(),
  ) {
    this.maps = maps;
    this.variables = variables;
    this.engine = engine;
    this.rules = rules;
    this.#sets = known;
    this.#aside = setAsideBy(this.rules, (entry) => entry.rule);
    this.#duties = setAsideBy(engine.book.items.duties, (duty) => duty);
  }

  /** The situations of which a pattern holds. */
  when(when: When | undefined): SituationSet {
    if (when === undefined) return setOfWhen(this.maps, this.variables, this.engine.book.words, when);
    const known = this.#sets.get(when);
    if (known !== undefined) return known;
    const made = setOfWhen(this.maps, this.variables, this.engine.book.words, when);
    this.#sets.set(when, made);
    return made;
  }

  /** The rules that name a rule in `replaces`, and speak of the channel, so that they set it aside where they hold. */
  setAsideBy(rule: RuleEntry, channel: number): readonly RuleEntry[] {
    return (this.#aside.get(rule) ?? []).filter((other) => other.speaksOf.has(channel));
  }

  /** The situations in which a rule counts for a channel: it holds, and nothing that holds sets it aside. */
  counts(rule: RuleEntry, channel: number): SituationSet {
    const aside = this.maps.any(this.setAsideBy(rule, channel).map((other) => this.when(other.when)));
    return this.maps.minus(this.when(rule.when), aside);
  }

  /** The same without a rule that may set others aside; nothing for one that names none. */
  without(rule: RuleEntry): Survey | undefined {
    if (rule.rule.replaces === undefined || rule.rule.replaces.length === 0) return undefined;
    const others = this.rules.filter((other) => other !== rule);
    return new Survey(this.maps, this.variables, this.engine, others, this.#sets);
  }

  /** The situations in which a duty holds and is not replaced. */
  countsDuty(duty: PlacedItem<'duties'>): SituationSet {
    const aside = this.maps.any((this.#duties.get(duty) ?? []).map((other) => this.when(other.when)));
    return this.maps.minus(this.when(duty.when), aside);
  }

  /** The situations in which a channel cannot do what is asked. */
  unfit(channel: number): SituationSet {
    const sets = this.engine.entries.flatMap((entry) =>
      entry.kind === 'fitness' && entry.channels.includes(channel) ? [this.when(entry.when)] : [],
    );
    return sets.length === 0 ? NOWHERE : this.maps.any(sets);
  }
}

/** For each item, those whose `replaces` names it. */
function setAsideBy<T>(
  all: readonly T[],
  itemOf: (one: T) => Parameters<typeof replacementsAmong>[0][number],
): ReadonlyMap<T, readonly T[]> {
  const by = new Map<T, T[]>();
  replacementsAmong(all.map(itemOf)).forEach((replaced, index) => {
    const other = all[index];
    for (const at of replaced) {
      const one = all[at];
      if (one === undefined || other === undefined) continue;
      const known = by.get(one) ?? [];
      known.push(other);
      by.set(one, known);
    }
  });
  return by;
}
