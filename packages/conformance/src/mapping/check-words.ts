import { actIds, type Model, nearest } from '@samarbejde/core';
import type { RowSays, WordOrWords } from './mapping.js';

/** A word that the model does not have, and where it stands. */
export interface UnknownWord {
  readonly code: 'word-unknown' | 'value-unknown';
  /** The kind of word: `role`, `channel`, `purpose`, `act`, `fact`, or the fact whose value it is. */
  readonly kind: string;
  readonly word: string;
  readonly nearest: readonly string[];
  /** The field that it stands in. */
  readonly field: string;
}

/** What a row says, with only words that the model has. */
export interface CheckedSays {
  readonly says: Said;
  readonly unknown: readonly UnknownWord[];
}

/** What is said of a communication, in words of the model. A field that is left out is not said. */
export interface Said {
  readonly role?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly channel?: string;
  readonly purpose?: string;
  readonly act?: NonNullable<RowSays['act']>;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly internal?: true;
}

/** Words as they come from outside: `act` is any text until it is looked up. */
export type Unchecked = Omit<RowSays, 'act'> & { readonly act?: string };

const actWords: ReadonlyMap<string, unknown> = new Map(actIds.map((act) => [act, act]));

/** Looks up every word of what is said: those that the model does not have are left out and named. */
export function checkWords({ words }: Model, says: Unchecked): CheckedSays {
  const unknown: UnknownWord[] = [];
  const known = (field: string, kind: string, word: string, ids: ReadonlyMap<string, unknown>): boolean => {
    if (ids.has(word)) return true;
    unknown.push({
      code: 'word-unknown',
      kind,
      word: word.slice(0, 60),
      nearest: nearest(word, [...ids.keys()]),
      field,
    });
    return false;
  };
  const roles = (field: string, given: WordOrWords | undefined): readonly string[] =>
    given === undefined
      ? []
      : [...new Set(listOf(given))].filter((role) => known(field, 'role', role, words.roles)).sort();
  const act = actIds.find((one) => one === says.act);
  if (says.act !== undefined && act === undefined) known('act', 'act', says.act, actWords);
  const isFact = (name: string, value: string | number): boolean => {
    if (!known('facts', 'fact', name, words.facts)) return false;
    const fact = words.facts.get(name);
    if (fact?.kind === 'number') return typeof value === 'number' || rejected(unknown, name, value, []);
    const values = fact?.kind === 'choice' ? fact.values : {};
    return Object.hasOwn(values, String(value)) || rejected(unknown, name, value, Object.keys(values));
  };
  const facts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(says.facts ?? {})) if (isFact(name, value)) facts[name] = value;
  const { channel, purpose } = says;
  const [role, from, to] = [roles('role', says.role), roles('from', says.from), roles('to', says.to)];
  return {
    says: {
      ...(role.length === 0 ? {} : { role }),
      ...(from.length === 0 ? {} : { from }),
      ...(to.length === 0 ? {} : { to }),
      ...(channel !== undefined && known('channel', 'channel', channel, words.channels) ? { channel } : {}),
      ...(purpose !== undefined && known('purpose', 'purpose', purpose, words.purposes) ? { purpose } : {}),
      ...(act === undefined ? {} : { act }),
      ...(Object.keys(facts).length === 0 ? {} : { facts }),
      ...(says.internal === true ? { internal: true } : {}),
    },
    unknown,
  };
}

function rejected(unknown: UnknownWord[], fact: string, value: unknown, values: readonly string[]): false {
  const word = String(value).slice(0, 60);
  unknown.push({ code: 'value-unknown', kind: fact, word, nearest: nearest(word, values), field: 'facts' });
  return false;
}

function listOf(given: WordOrWords): readonly string[] {
  return typeof given === 'string' ? [given] : given;
}
