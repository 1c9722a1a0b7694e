import { digestOf, type Model } from '@samarbejde/core';
import type { Finding } from '../finding/finding.js';
import type { CheckedModel, Coverage, Totals } from './report.js';

export function checkedModel(model: Model): CheckedModel {
  return {
    on: model.on,
    sameUntil: model.sameUntil,
    digest: digestOf(model),
    frames: model.frames.map(({ id, level, version, inForce }) => ({ id, level, version, inForce })),
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
  const sum = (field: 'mapped' | 'partly' | 'internal' | 'unknown') => all.reduce((total, one) => total + one[field], 0);
  return {
    mapped: sum('mapped'),
    partly: sum('partly'),
    internal: sum('internal'),
    unknown: sum('unknown'),
    listed: all.flatMap(({ listed }) => listed),
  };
}
