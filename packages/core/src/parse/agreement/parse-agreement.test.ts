import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { actionPlan, after, inForce, model, stepOf } from '../../agreement/agreement.fixture.js';
import { explain } from '../../index.js';
import version1 from './kept/version-1.json' with { type: 'json' };
import version2 from './kept/version-2.json' with { type: 'json' };
import { agreementJsonSchema, parseAgreement, parseAgreementDraft, parseAgreementStep } from './parse-agreement.js';

const now = after(
  inForce,
  stepOf('d', 't1', '2026-12-01', { kind: 'record-progress', clause: 'quiet-start', progress: 'done' }),
);

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function faults(input: unknown) {
  const read = parseAgreement(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** The first format with something in it changed. */
function oldFile(change: (action: Record<string, unknown>) => void): unknown {
  const file = copyOf(version1);
  for (const event of file.events) for (const action of event.content?.actions ?? []) change(action);
  return file;
}

describe('A stored agreement', () => {
  it('is read as it was kept', () => {
    const read = parseAgreement(copyOf(now));
    expect(JSON.stringify(read.ok && read.value)).toBe(JSON.stringify(now));
  });

  it('follows from its events: the rest of the file is worked out again', () => {
    const read = parseAgreement({ schemaVersion: 2, events: copyOf(now.events) });
    expect(read).toEqual({ ok: true, value: now });
    const tampered = parseAgreement({ ...copyOf(now), status: 'ended', inForce: null });
    expect(tampered).toEqual({ ok: true, value: now });
  });

  it.each([
    ['1', version1],
    ['2', version2],
  ])('of every format that there was is still read: version %s', (_version, kept) => {
    const read = parseAgreement(copyOf(kept));
    expect(read.ok && { ...read.value, events: read.value.events.length }).toMatchObject({
      schemaVersion: 2,
      id: 'plan-7f3a',
      status: 'in-force',
      events: now.events.length,
    });
  });

  it('of the first format gets lists of owners and channels, and a setting', () => {
    const read = parseAgreement(copyOf(version1));
    const content = read.ok ? read.value.versions[0]?.content : undefined;
    expect(content?.actions[0]).toMatchObject({ by: ['t1'], setting: 'school' });
    expect(content?.contact[0]?.channels).toEqual(['phone-call']);
  });
});

describe('A stored agreement that cannot be read', () => {
  it('says which field of an older format cannot be carried over, and where, but not what it holds', () => {
    const file = oldFile((action) => {
      action['place'] = 'At the house of the grandparents';
    });
    const read = parseAgreement(file);
    const issues = read.ok ? [] : read.issues;
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'cannot-migrate events.0.content.actions.0.place',
      'cannot-migrate events.0.content.actions.1.place',
    ]);
    expect(issues.map((issue) => explain(issue, 'en')).join()).not.toContain('grandparents');
  });

  it('of an older format is held to its shape once it has been carried over', () => {
    const file = oldFile((action) => {
      delete action['by'];
      action['what'] = 7;
    });
    expect(faults(file)).toEqual([
      'wrong-type events.0.content.actions.0.what',
      'wrong-type events.0.content.actions.1.what',
    ]);
  });

  it.each([
    ['newer-schema schemaVersion', { schemaVersion: 3, events: [] }],
    ['unknown-schema schemaVersion', { events: [] }],
    ['unknown-schema schemaVersion', { schemaVersion: 0, events: [] }],
    ['unknown-schema schemaVersion', { schemaVersion: '2', events: [] }],
    ['unknown-schema schemaVersion', { schemaVersion: 1.5, events: [] }],
    ['list-too-short events', { schemaVersion: 2, events: [] }],
    ['missing-key events', { schemaVersion: 2 }],
    ['unknown-key extra', { schemaVersion: 2, events: copyOf(now.events), extra: true }],
    ['unknown-key __proto__', JSON.parse('{"schemaVersion":2,"events":[],"__proto__":{"a":1}}')],
  ])('is refused: %s', (fault, input) => {
    expect(faults(input)).toContain(fault);
  });

  it.each([null, undefined, 3, 'x', [], true])('is nothing of the kind: %o', (input) => {
    expect(parseAgreement(input).ok).toBe(false);
  });

  it('was changed by hand: its events do not follow from each other', () => {
    const events = copyOf(now.events).filter(({ id }) => id !== 'agree-1-h2');
    expect(faults({ schemaVersion: 2, events })).toEqual(['not-all-agree events.4']);
    const free = copyOf(now.events).map((event) => ('mustAgree' in event ? { ...event, mustAgree: 'all' } : event));
    expect(faults({ schemaVersion: 2, events: free })).toEqual(['wrong-type events.0.mustAgree']);
  });

  it('is too deep or too large to look at', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100; level++) deep = { deep };
    expect(faults({ schemaVersion: 2, events: [deep] })[0]).toMatch(/^too-deep/);
    expect(faults({ schemaVersion: 2, events: Array(300_000).fill(0) })).toEqual(['too-large ']);
  });
});

describe('What a client sends', () => {
  it('is a draft or a step, read in its shape', () => {
    expect(parseAgreementDraft(copyOf(actionPlan))).toEqual({ ok: true, value: actionPlan });
    const step = stepOf('a', 'h1', '2026-11-26', { kind: 'agree', version: 1 });
    expect(parseAgreementStep(copyOf(step))).toEqual({ ok: true, value: step });
  });

  it.each([
    ['missing-key version', { kind: 'agree', id: 'a', agreement: 'x', on: '2026-11-26', by: 'h1' }],
    [
      'unknown-key putsInForce',
      { kind: 'agree', id: 'a', agreement: 'x', on: '2026-11-26', by: 'h1', version: 1, putsInForce: {} },
    ],
    ['number-out-of-range version', { kind: 'agree', id: 'a', agreement: 'x', on: '2026-11-26', by: 'h1', version: 0 }],
    ['missing-key kind', { id: 'a' }],
    ['unknown-key by', { kind: 'lapse', id: 'a', agreement: 'x', on: '2026-11-26', by: 'h1' }],
  ])('is refused as a step: %s', (fault, input) => {
    const read = parseAgreementStep(input);
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(fault);
  });
});

describe('The JSON Schemas', () => {
  const takes = (schema: object, input: unknown) => new Ajv2020({ strict: false }).validate(schema, copyOf(input));

  it('take what the library keeps, drafts and steps, with and without a model’s words', () => {
    for (const words of [undefined, model.words]) {
      expect(takes(agreementJsonSchema('agreement', words), now)).toBe(true);
      expect(takes(agreementJsonSchema('draft', words), actionPlan)).toBe(true);
    }
    expect(takes(agreementJsonSchema('agreement'), version2)).toBe(true);
    const step = stepOf('a', 'h1', '2026-11-26', { kind: 'comment', text: 'Fine.' });
    expect(takes(agreementJsonSchema('step'), step)).toBe(true);
  });

  it('refuse what the library refuses', () => {
    expect(takes(agreementJsonSchema('agreement'), version1)).toBe(false);
    expect(takes(agreementJsonSchema('draft'), { ...actionPlan, extra: 1 })).toBe(false);
    expect(takes(agreementJsonSchema('step'), { kind: 'agree' })).toBe(false);
  });
});
