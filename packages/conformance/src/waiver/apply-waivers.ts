import { type Model, nearest, type Text } from '@samarbejde/core';
import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/fingerprint.js';
import type { WaiverUse } from '../report/report.js';
import type { Waiver } from './waiver.js';

export interface Waived {
  /** The findings, those covered marked so, and findings about the waivers themselves. */
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverUse[];
}

/**
 * Marks the findings that waivers cover. One that is past its day covers nothing any more and is a finding itself, and
 * so is one that covers nothing, or names an item that the model does not have. `on` is a day, `YYYY-MM-DD`.
 */
export function applyWaivers(
  model: Model,
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  on: string,
): Waived {
  const inForce = waivers.filter(({ until }) => on <= until);
  const marked = findings.map((one): Finding => {
    const waiver = inForce.find((candidate) => covers(candidate, one));
    return waiver === undefined ? one : { ...one, waivedBy: waiver.id };
  });
  const uses = waivers.map((waiver): WaiverUse => {
    const covered = marked.filter(({ waivedBy }) => waivedBy === waiver.id).length;
    const state = waiver.until < on ? 'expired' : covered === 0 ? 'unused' : 'used';
    const { id, item, reason, owner, until } = waiver;
    return { id, item, reason, owner, until, state, covers: covered };
  });
  return {
    findings: [...marked, ...waivers.flatMap((waiver, index) => aboutWaiver(model, waiver, uses[index]))],
    waivers: uses,
  };
}

function covers({ item, element, flow }: Waiver, { because, location }: Finding): boolean {
  if (!because.some(({ id }) => id === item)) return false;
  if (element !== undefined && element !== location.element) return false;
  return flow === undefined || flow === location.flow || flow === location.file;
}

function aboutWaiver(model: Model, { id, item, until }: Waiver, use: WaiverUse | undefined): readonly Finding[] {
  const base = { weight: 'note', location: {}, because: [] } as const;
  const known = itemIds(model);
  if (!known.includes(item)) {
    const params = { id, item, nearest: nearest(item, known) };
    return [finding({ ...base, code: 'waiver-names-nothing', params, remedy: remedies.name })];
  }
  if (use?.state === 'expired')
    return [finding({ ...base, code: 'waiver-expired', params: { id, item, until }, remedy: remedies.expired })];
  if (use?.state === 'unused')
    return [finding({ ...base, code: 'waiver-unused', params: { id, item }, remedy: remedies.unused })];
  return [];
}

function itemIds({ items }: Model): readonly string[] {
  return Object.values(items).flatMap((list) => list.map(({ id }) => id));
}

const remedies = {
  name: {
    da: 'Ret id’et, så undtagelsen nævner et krav eller en regel i modellen.',
    en: 'Mend the id so that the waiver names a requirement or rule of the model.',
  },
  expired: {
    da: 'Ret det, som undtagelsen dækkede, eller giv den en ny dato og begrundelse.',
    en: 'Mend what the waiver covered, or give it a new date and reason.',
  },
  unused: {
    da: 'Slet undtagelsen, hvis det, den dækkede, er rettet.',
    en: 'Delete the waiver if what it covered has been mended.',
  },
} as const satisfies Readonly<Record<string, Text>>;
