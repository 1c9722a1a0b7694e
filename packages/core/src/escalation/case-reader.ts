import type { Model } from '../compose/model.js';
import { parseSituation } from '../decide/parse-situation.js';
import { nearest } from '../frame/nearest.js';
import type { Result } from '../result.js';
import { checkCalendar } from '../time/check-calendar.js';
import { parseInstant } from '../time/instant.js';
import { parsePlainDate } from '../time/plain-date.js';
import { type CaseIssue, type CaseIssueCode, reason } from './refusal.js';

export type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const longestKey = 60;
const dayLength = 10;

/** A reader of cases from outside: it gathers every issue, each with its place. `null` is the same as not given. */
export class CaseReader {
  readonly issues: CaseIssue[] = [];
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  report(code: CaseIssueCode, path: Path, params: CaseIssue['params'] = {}): undefined {
    this.issues.push(reason(code, params, path));
  }

  /** The fields of an object; unknown keys and missing ones are reported. */
  fields(value: unknown, path: Path, required: readonly string[], optional: readonly string[]): Fields | undefined {
    if (!isFields(value)) return this.report('wrong-type', path, { wanted: 'object' });
    const known = [...required, ...optional];
    for (const key of Object.keys(value)
      .filter((one) => !known.includes(one))
      .slice(0, 10)) {
      const short = key.slice(0, longestKey);
      this.report('unknown-key', [...path, short], { key: short, nearest: nearest(key, known) });
    }
    for (const key of required.filter((one) => own(value, one) === undefined)) {
      this.report('missing-key', [...path, key], { key });
    }
    return value;
  }

  /** A text of any content that is read further elsewhere. */
  text(fields: Fields, key: string, path: Path): void {
    const value = own(fields, key);
    if (value !== undefined && typeof value !== 'string')
      this.report('wrong-type', [...path, key], { wanted: 'string' });
  }

  /** One of a closed list of words. */
  word(fields: Fields, key: string, path: Path, kind: string, known: readonly string[]): void {
    const value = own(fields, key);
    if (value === undefined) return;
    if (typeof value !== 'string') this.report('wrong-type', [...path, key], { wanted: 'string' });
    else if (!known.includes(value)) {
      this.report('unknown-id', [...path, key], {
        kind,
        id: value.slice(0, longestKey),
        nearest: nearest(value, known),
      });
    }
  }

  role(fields: Fields, key: string, path: Path): void {
    this.word(fields, key, path, 'role', [...this.#model.words.roles.keys()]);
  }

  actor(fields: Fields, key: string, path: Path): void {
    const value = own(fields, key);
    if (value === undefined) return;
    const actor = this.fields(value, [...path, key], ['role'], ['id']);
    if (actor === undefined) return;
    this.role(actor, 'role', [...path, key]);
    this.text(actor, 'id', [...path, key]);
  }

  /** A day, or a point in time. */
  moment(fields: Fields, key: string, path: Path): void {
    const value = own(fields, key);
    if (value === undefined) return;
    const isDate = typeof value !== 'string' || value.length <= dayLength;
    this.taken(isDate ? parsePlainDate(value) : parseInstant(value), [...path, key]);
  }

  calendar(fields: Fields, path: Path): ReturnType<typeof checkCalendar> | undefined {
    const value = own(fields, 'calendar');
    if (value === undefined) return undefined;
    const read = checkCalendar(value);
    this.taken(read, [...path, 'calendar']);
    return read;
  }

  /** What is known of the matter, read as the facts of a situation. */
  facts(fields: Fields, path: Path): void {
    const value = own(fields, 'facts');
    if (value === undefined) return;
    if (!isFields(value)) return this.report('wrong-type', [...path, 'facts'], { wanted: 'object' });
    if (own(value, 'suspicion') !== undefined) this.report('harm-goes-first', [...path, 'facts', 'suspicion']);
    const [role] = this.#model.words.roles.keys();
    const [purpose] = this.#model.words.purposes.keys();
    const { suspicion: _suspicion, ...given } = value;
    this.taken(parseSituation(this.#model, { ...given, purpose, act: 'talk', from: role, to: [role] }), [
      ...path,
      'facts',
    ]);
  }

  taken(read: Result<unknown, CaseIssueCode>, path: Path): void {
    if (!read.ok) for (const one of read.issues) this.report(one.code, [...path, ...one.path], one.params);
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field, if the object has it itself and it is not `null`. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? (fields[key] ?? undefined) : undefined;
}
