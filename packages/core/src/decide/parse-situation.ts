import type { Model } from '../compose/model.js';
import { nearest } from '../frame/nearest.js';
import { failure, type Issue, type Result, success } from '../result.js';
import { actIds } from '../vocabulary/act.js';
import { type FactDefinition, standardFactIds } from '../vocabulary/fact.js';
import type { Ids } from '../vocabulary/ids.js';
import type { Situation } from './situation.js';

/** What can be wrong with a situation from outside. */
export type SituationCode =
  | 'empty-list'
  | 'fact-of-the-situation'
  | 'missing-key'
  | 'unknown-id'
  | 'unknown-key'
  | 'unknown-value'
  | 'wrong-type';

export type SituationIssue = Issue<SituationCode>;

type Path = readonly (string | number)[];
type Shape = Readonly<Record<string, unknown>>;

const situationKeys = ['purpose', 'act', 'from', 'to', ...standardFactIds, 'facts'] as const;
const matterKeys = situationKeys.filter((key) => key !== 'act' && key !== 'to');
const recipientFacts = ['reach', 'language'] as const;
const recipientKeys = ['role', ...recipientFacts, 'facts'] as const;

/**
 * Reads a situation from unknown input, such as a line of JSON, against a model's words.
 *
 * `null` means not given. Every fault gives an issue with its path, all at once: an unknown key, a missing one, a wrong
 * type, an unknown id or value with the nearest known ones. Nothing of the input but field names and ids is repeated.
 *
 * @example
 * ```ts
 * import { defaultModel, parseSituation } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * const read = parseSituation(model, { purpose: 'conflikt', act: 'talk', from: 'teacher', to: ['parent'] });
 * read.ok ? [] : read.issues[0]?.params['nearest']; // => ['conflict', 'complaint', 'consent']
 * ```
 */
export function parseSituation<V extends Ids>(model: Model<V>, input: unknown): Result<Situation<V>, SituationCode> {
  return read(model, input, situationKeys, true) as Result<Situation<V>, SituationCode>; // Checked word by word.
}

/**
 * Reads a matter for `plan`: a situation without `act`, whose `to` are the recipients.
 *
 * Bad input gives the same issues as `parseSituation`.
 *
 * @example
 * ```ts
 * import { defaultModel, parseMatter } from '@samarbejde/core';
 *
 * const model = defaultModel('2026-11-24');
 * parseMatter(model, { purpose: 'concern', from: 'teacher', to: ['parent'] }).ok; // => true
 * ```
 */
export function parseMatter<V extends Ids>(
  model: Model<V>,
  input: unknown,
): Result<Omit<Situation<V>, 'act'>, SituationCode> {
  const keys = [...matterKeys, 'to'];
  return read(model, input, keys, false) as Result<Omit<Situation<V>, 'act'>, SituationCode>; // Checked word by word.
}

function read(model: Model, input: unknown, keys: readonly string[], withAct: boolean): Result<object, SituationCode> {
  if (!isShape(input)) return failure([wrongType([], 'object')]);
  const reader = new SituationReader(model);
  reader.keys(input, keys, []);
  reader.id(input, 'purpose', [...model.words.purposes.keys()]);
  if (withAct) reader.id(input, 'act', actIds);
  reader.sender(input);
  reader.recipients(input);
  reader.facts(input, standardFactIds, []);
  reader.declared(input, [], 'situation');
  return reader.issues.length > 0 ? failure(reader.issues) : success(withoutNulls(input));
}

class SituationReader {
  readonly issues: SituationIssue[] = [];
  readonly #model: Model;
  readonly #roles: readonly string[];

  constructor(model: Model) {
    this.#model = model;
    this.#roles = [...model.words.roles.keys()];
  }

  keys(input: Shape, known: readonly string[], path: Path): void {
    for (const key of Object.keys(input)) {
      if (!known.includes(key))
        this.#add('unknown-key', [...path, key], { key: key.slice(0, 60), nearest: nearest(key, known) });
    }
  }

  id(input: Shape, key: string, known: readonly string[]): void {
    const value = own(input, key);
    if (value === undefined) this.#add('missing-key', [key], { key });
    else this.#word(value, [key], key, known);
  }

  sender(input: Shape): void {
    const from = own(input, 'from');
    if (from === undefined) this.#add('missing-key', ['from'], { key: 'from' });
    else if (!Array.isArray(from)) this.#word(from, ['from'], 'role', this.#roles);
    else if (from.length === 0) this.#add('empty-list', ['from'], { key: 'from' });
    else for (const [index, role] of from.entries()) this.#word(role, ['from', index], 'role', this.#roles);
  }

  recipients(input: Shape): void {
    const to = own(input, 'to');
    if (to === undefined) this.#add('missing-key', ['to'], { key: 'to' });
    else if (!Array.isArray(to)) this.issues.push(wrongType(['to'], 'list'));
    else if (to.length === 0) this.#add('empty-list', ['to'], { key: 'to' });
    else for (const [index, one] of to.entries()) this.#recipient(one, ['to', index]);
  }

  facts(input: Shape, names: readonly string[], path: Path): void {
    for (const name of names) {
      const value = own(input, name);
      const fact = this.#model.words.facts.get(name);
      if (value !== undefined && fact !== undefined) this.#value(value, name, fact, [...path, name]);
    }
  }

  declared(input: Shape, path: Path, of: 'situation' | 'recipient'): void {
    const facts = own(input, 'facts');
    if (facts === undefined) return;
    if (!isShape(facts)) {
      this.issues.push(wrongType([...path, 'facts'], 'object'));
      return;
    }
    const standard: readonly string[] = standardFactIds;
    const known = [...this.#model.words.facts.keys()].filter((name) => !standard.includes(name));
    for (const [name, value] of Object.entries(facts)) {
      const fact = known.includes(name) ? this.#model.words.facts.get(name) : undefined;
      const at = [...path, 'facts', name];
      if (fact === undefined)
        this.#add('unknown-id', at, { kind: 'fact', id: name.slice(0, 60), nearest: nearest(name, known) });
      else if (value !== null && of === 'recipient' && fact.perRecipient !== true)
        this.#add('fact-of-the-situation', at, { fact: name });
      else if (value !== null) this.#value(value, name, fact, at);
    }
  }

  #recipient(one: unknown, path: Path): void {
    if (!isShape(one)) {
      this.#word(one, path, 'role', this.#roles);
      return;
    }
    this.keys(one, recipientKeys, path);
    const role = own(one, 'role');
    if (role === undefined) this.#add('missing-key', [...path, 'role'], { key: 'role' });
    else this.#word(role, [...path, 'role'], 'role', this.#roles);
    this.facts(one, recipientFacts, path);
    this.declared(one, path, 'recipient');
  }

  #word(value: unknown, path: Path, kind: string, known: readonly string[]): void {
    if (typeof value !== 'string') this.issues.push(wrongType(path, 'string'));
    else if (!known.includes(value)) {
      this.#add('unknown-id', path, { kind, id: value.slice(0, 60), nearest: nearest(value, known) });
    }
  }

  #value(value: unknown, name: string, fact: FactDefinition, path: Path): void {
    if (fact.kind === 'number') {
      if (typeof value !== 'number' || !Number.isFinite(value)) this.issues.push(wrongType(path, 'number'));
      return;
    }
    if (typeof value !== 'string') {
      this.issues.push(wrongType(path, 'string'));
      return;
    }
    const known = Object.keys(fact.values);
    if (!known.includes(value)) this.#add('unknown-value', path, { fact: name, known });
  }

  #add(code: SituationCode, path: Path, params: SituationIssue['params']): void {
    this.issues.push({ code, path, params });
  }
}

function wrongType(path: Path, wanted: string): SituationIssue {
  return { code: 'wrong-type', path, params: { wanted } };
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key's value, if the input has it itself; `null` is the same as not given. */
function own(input: Shape, key: string): unknown {
  return Object.hasOwn(input, key) ? (input[key] ?? undefined) : undefined;
}

function withoutNulls(input: Shape): object {
  const given = Object.entries(input).filter(([, value]) => value !== null);
  return Object.fromEntries(
    given.map(([key, value]) => [
      key,
      isShape(value) ? withoutNulls(value) : Array.isArray(value) ? value.map(cleaned) : value,
    ]),
  );
}

function cleaned(value: unknown): unknown {
  return isShape(value) ? withoutNulls(value) : value;
}
