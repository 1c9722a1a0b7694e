/**
 * Everyday situations that a teacher, a pedagogue, a leader or a parent would recognise, and what they would call sensible.
 *
 * The expectations were written before anybody looked at what the model answers, and are not adjusted to it: where the
 * two differ, either the model learns or the difference is argued in the open. Each entry of `vignettes.json` holds
 *
 * - `name`: the situation as people would tell it, in both languages;
 * - `situation`: the same in the line format of `samarbejde decide`. A fact that the teller would not mention is left
 *   out, and its usual value is assumed;
 * - `sensible`: one to three channels that the people involved would call a sensible first choice. An empty list says
 *   that no channel is: what is asked should not be done at all, so the model must advise against every way of doing it;
 * - `notSensible`: channels that the model must neither prefer nor offer as the first choice;
 * - `why`: the reason in one or two plain sentences, in both languages.
 */
import { describe, expect, it } from 'vitest';
import { aalborg, assumeUsual, commonPractice, composeModel, decide, parseSituation, valueOf } from '../index.js';
import { actIds } from '../vocabulary/act.js';
import type { Text } from '../vocabulary/text.js';
import written from './vignettes.json' with { type: 'json' };

interface Vignette {
  readonly name: Text;
  readonly situation: { readonly purpose: string; readonly act: string };
  readonly sensible: readonly string[];
  readonly notSensible: readonly string[];
  readonly why: Text;
}

const vignettes: readonly Vignette[] = written;
const model = valueOf(composeModel([aalborg, commonPractice], { on: '2026-11-24' }));
const advisedAgainst: ReadonlySet<string> = new Set(['unfit', 'forbidden', 'discouraged']);

function channelsFor(vignette: Vignette) {
  const told = valueOf(parseSituation(model, vignette.situation));
  return decide(model, assumeUsual(model, told).situation).channels;
}

describe('What people would call sensible in everyday situations', () => {
  it('is told for at least forty situations, each with a name of its own', () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(40);
    expect(new Set(vignettes.map(({ name }) => name.da)).size).toBe(vignettes.length);
    expect(new Set(vignettes.map(({ name }) => name.en)).size).toBe(vignettes.length);
  });

  it('is told for every purpose and every act', () => {
    expect([...new Set(vignettes.map(({ situation }) => situation.purpose))].sort()).toEqual(
      [...model.words.purposes.keys()].sort(),
    );
    expect([...new Set(vignettes.map(({ situation }) => situation.act))].sort()).toEqual([...actIds].sort());
  });

  it.each(vignettes)('speaks of channels that exist, none both ways: $name.en', ({ sensible, notSensible }) => {
    expect([...sensible, ...notSensible].filter((channel) => !model.words.channels.has(channel))).toEqual([]);
    expect(sensible.filter((channel) => notSensible.includes(channel))).toEqual([]);
    expect(sensible.length).toBeLessThanOrEqual(3);
    expect(notSensible.length).toBeGreaterThan(0);
  });

  it.each(vignettes.filter(({ sensible }) => sensible.length > 0))('is the first choice: $name.en', (vignette) => {
    const first = channelsFor(vignette).find(({ verdict }) => !advisedAgainst.has(verdict));
    expect(vignette.sensible, vignette.why.en).toContain(first?.channel);
  });

  it.each(vignettes.filter(({ sensible }) => sensible.length === 0))('is no channel at all: $name.en', (vignette) => {
    const offered = channelsFor(vignette).filter(({ verdict }) => !advisedAgainst.has(verdict));
    expect(
      offered.map(({ channel }) => channel),
      vignette.why.en,
    ).toEqual([]);
  });

  it.each(vignettes)('is never preferred where it is not sensible: $name.en', (vignette) => {
    const preferred = channelsFor(vignette).filter(({ verdict }) => verdict === 'preferred');
    const wrong = preferred.filter(({ channel }) => vignette.notSensible.includes(channel));
    expect(
      wrong.map(({ channel }) => channel),
      vignette.why.en,
    ).toEqual([]);
  });
});
