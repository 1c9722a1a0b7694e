import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeModel } from '../compose/compose-model.js';
import type { Citation } from '../vocabulary/citation.js';
import type { Term } from '../vocabulary/term.js';
import { aalborg } from './aalborg.js';
import { claims } from './claims.js';

/** What carries each claim at the least: kinds of item, or kinds of word. */
const carriedBy: Readonly<Record<string, readonly string[]>> = {
  G1: ['rights', 'duties', 'purposes'],
  G2: ['rules', 'channels', 'duties', 'rights'],
  G3: ['duties'],
  G4: ['purposes', 'duties', 'aims'],
  P1: ['principles', 'duties', 'guarantees'],
  P2: ['roles'],
  P3: ['knowledge'],
  P4: ['aims', 'purposes', 'knowledge'],
  P5: ['rights', 'principles'],
  P6: ['courses', 'duties', 'requirements', 'agreements'],
  P7: ['positions'],
  P8: ['rights', 'purposes'],
  P9: ['principles'],
  P10: ['principles', 'roles'],
  T1: ['duties', 'rights', 'requirements'],
  T2: ['requirements', 'purposes'],
  T3: ['requirements'],
  T4: ['rules'],
  T5: ['rules', 'requirements'],
  T6: ['mandates'],
  T7: ['duties'],
  T8: ['rules', 'channels', 'requirements'],
  K1: ['rights', 'requirements'],
  K2: ['duties', 'mandates', 'requirements'],
  K3: ['mandates', 'duties'],
  K4: ['courses', 'duties', 'requirements', 'paths'],
  K5: ['rights', 'roles', 'requirements', 'paths', 'guarantees'],
  K6: ['rules', 'requirements'],
  K7: ['duties', 'rights', 'requirements'],
  R1: ['rights'],
  R2: ['duties', 'requirements', 'guarantees'],
  R3: ['principles', 'purposes'],
  R4: ['rights', 'mandates'],
  R5: ['duties', 'principles'],
  R6: ['duties', 'requirements'],
  R7: ['knowledge'],
  R8: ['knowledge', 'purposes'],
  R9: ['knowledge', 'purposes'],
  F1: ['mandates', 'guarantees'],
  F2: ['mandates'],
  F3: ['duties', 'agreements'],
  F4: ['rights', 'duties'],
  F5: ['duties', 'rules', 'agreements'],
  F6: ['duties', 'agreements'],
  F7: ['rights', 'duties', 'mandates'],
};

interface Carrier {
  readonly kind: string;
  readonly id: string;
  readonly force?: string;
  readonly cites?: readonly Citation[];
}

function carriers(): readonly Carrier[] {
  const { vocabulary = {} } = aalborg;
  const words = Object.entries(vocabulary).flatMap(([kind, terms]: [string, Readonly<Record<string, Term>>]) =>
    Object.entries(terms).map(([id, { cites = [] }]) => ({ kind, id, cites })),
  );
  const items = Object.entries(aalborg).flatMap(([kind, list]) =>
    Array.isArray(list)
      ? list.filter((one) => typeof one === 'object').map((item: Carrier) => ({ ...item, kind }))
      : [],
  );
  return [...words, ...items];
}

const kindsCiting = (claim: string): readonly string[] =>
  carriers()
    .filter((one) => one.cites?.some((cited) => cited.section === claim))
    .map((one) => one.kind);

describe('the text and its claims', () => {
  it('has the forty-five numbered claims, each once, in four guideposts and five sections', () => {
    const counts = { G: 4, P: 10, T: 8, K: 7, R: 9, F: 7 };
    const expected = Object.entries(counts).flatMap(([letter, n]) =>
      Array.from({ length: n }, (_, index) => `${letter}${index + 1}`),
    );
    expect(claims.map((claim) => claim.id)).toEqual(expected);
    expect(new Set(claims.map((claim) => claim.section)).size).toBe(6);
  });

  it('says every claim in Danish and in English, no two alike', () => {
    expect(new Set(claims.map((claim) => claim.says.da)).size).toBe(45);
    expect(new Set(claims.map((claim) => claim.says.en)).size).toBe(45);
  });

  it.each(claims.map((claim) => [claim.id, carriedBy[claim.id] ?? []] as const))('carries %s by %s', (id, kinds) => {
    expect(kinds.length).toBeGreaterThan(0);
    expect(kindsCiting(id)).toEqual(expect.arrayContaining([...kinds]));
  });

  it('leaves only the reasons and the making of the guideposts to a principle of that kind', () => {
    const told = (aalborg.principles ?? []).filter((one) => one.kind === 'rationale' || one.kind === 'provenance');
    expect(told.flatMap((one) => one.cites.map((cited) => cited.section)).sort()).toEqual(['P10', 'P9']);
    const proseOnly = claims.filter((claim) => kindsCiting(claim.id).every((kind) => kind === 'principles'));
    expect(proseOnly.map((claim) => claim.id)).toEqual(['P9']);
  });
});

describe('the frame', () => {
  it('cites nothing but the numbered claims, with their own paraphrase', () => {
    const says = new Map(claims.map((claim) => [claim.id, claim.says]));
    for (const { id, cites = [] } of carriers()) {
      for (const cited of cites) {
        expect([id, cited.source]).toEqual([id, 'pejlemaerker']);
        expect([id, cited.paraphrase]).toEqual([id, says.get(cited.section)]);
      }
    }
  });

  it('cites a claim for every item', () => {
    const items = carriers().filter((one) => one.force !== undefined);
    expect(items.length).toBeGreaterThan(60);
    expect(items.filter((one) => (one.cites ?? []).length === 0)).toEqual([]);
  });

  it('gives no number, since the text gives none', () => {
    const text = JSON.stringify({ ...aalborg, vocabulary: undefined });
    expect(text).not.toMatch(/"(within|often|value|n)":/);
    expect(aalborg.parameters).toBeUndefined();
  });

  it('knows no channel but the meeting and the platform, the two that the text names', () => {
    expect(Object.keys(aalborg.vocabulary?.channels ?? {})).toEqual(['meeting', 'platform-message']);
  });

  it('stands alone as a model', () => {
    const composed = composeModel([aalborg], { on: '2026-11-24' });
    expect(composed).toMatchObject({ ok: true, value: { sameUntil: null } });
  });

  it('asks everything of both sides twice: once of who begins and once of who receives', () => {
    const twice = (aalborg.duties ?? []).filter((duty) => duty.by === 'sender' && duty.id.startsWith('sender-'));
    const others = new Set((aalborg.duties ?? []).filter((duty) => duty.by === 'recipient').map((duty) => duty.do));
    expect(twice.length).toBeGreaterThan(4);
    for (const duty of twice) expect(others).toContain(duty.do);
  });

  it('keeps every claim in its file under its section', () => {
    for (const { id, section } of claims) {
      const place = id === 'P2' ? 'words/roles' : `${section}/${id.toLowerCase()}`;
      const text = readFileSync(new URL(`./${place}.ts`, import.meta.url), 'utf8');
      expect(text).toContain(`/** ${id}: `);
    }
  });
});
