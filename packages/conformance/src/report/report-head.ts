import { digestOf, type Model, type Text } from '@samarbejde/core';
import type { Finding } from '../finding/finding.js';
import type { CheckedModel, Coverage, Totals, WordNames } from './report.js';

// A model is a frozen value, so its mark may be kept beside it; it goes when the model goes.
const known = new WeakMap<Model, CheckedModel>();

export function checkedModel(model: Model): CheckedModel {
  const mark = known.get(model) ?? markOf(model);
  known.set(model, mark);
  return mark;
}

function markOf(model: Model): CheckedModel {
  return {
    on: model.on,
    sameUntil: model.sameUntil,
    digest: digestOf(model),
    frames: model.frames.map(({ id, level, title, version, inForce }) => ({ id, level, title, version, inForce })),
    names: namesOf(model),
  };
}

function namesOf({ words }: Model): WordNames {
  const names = (terms: ReadonlyMap<string, { readonly name: Text }>): Readonly<Record<string, Text>> =>
    Object.fromEntries([...terms].map(([id, { name }]) => [id, name]));
  return {
    roles: names(words.roles),
    channels: names(words.channels),
    purposes: names(words.purposes),
    facts: names(words.facts),
  };
}

export function totalsOf(findings: readonly Finding[]): Totals {
  const counting = findings.filter(({ waivedBy }) => waivedBy === undefined);
  const count = (weight: Finding['weight']) => counting.filter((one) => one.weight === weight).length;
  return {
    must: count('must'),
    should: count('should'),
    open: count('open'),
    note: count('note'),
    waived: findings.length - counting.length,
  };
}

/** The coverage of several files together. */
export function coverageTogether(all: readonly Coverage[]): Coverage {
  const sum = (field: 'mapped' | 'partly' | 'internal' | 'unknown') =>
    all.reduce((total, one) => total + one[field], 0);
  return {
    mapped: sum('mapped'),
    partly: sum('partly'),
    internal: sum('internal'),
    unknown: sum('unknown'),
    listed: all.flatMap(({ listed }) => listed),
  };
}
