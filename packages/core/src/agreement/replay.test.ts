import { describe, expect, it } from 'vitest';
import { after, agreedBy, inForce, planWith, stepOf } from './agreement.fixture.js';
import type { AgreementEvent } from './event.js';
import { replayAgreement } from './replay.js';

const long = after(
  inForce,
  stepOf('r', 'h1', '2026-12-01', { kind: 'record-progress', clause: 'bag-packed', progress: 'begun' }),
  stepOf('n', 'h1', '2026-12-02', { kind: 'amend', content: planWith({ review: { on: '2027-02-01' } }).content }),
  ...agreedBy(2, '2026-12-03'),
  stepOf('v', 't1', '2027-02-01', { kind: 'review', outcome: 'go-on', next: '2027-05-03' }),
  stepOf('w', 't1', '2027-05-03', { kind: 'renew', until: '2027-12-17', review: '2027-09-01' }),
  ...agreedBy(3, '2027-05-04'),
  stepOf('e', 'h2', '2027-10-01', { kind: 'end' }),
);

const codes = (events: readonly AgreementEvent[]) => {
  const replayed = replayAgreement(events);
  return replayed.ok ? [] : replayed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('Replaying an agreement', () => {
  it('gives it again, byte for byte', () => {
    const replayed = replayAgreement(long.events);
    expect(JSON.stringify(replayed.ok && replayed.value)).toBe(JSON.stringify(long));
  });

  it('gives it again after JSON, whatever the order of the keys', () => {
    const reversed = JSON.parse(JSON.stringify(long.events), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    const replayed = replayAgreement(reversed);
    expect(JSON.stringify(replayed.ok && replayed.value)).toBe(JSON.stringify(long));
  });

  it('has a beginning, and only one', () => {
    const [draft, ...rest] = long.events;
    expect(codes([])).toEqual(['not-a-beginning 0']);
    expect(codes(rest)).toEqual(['not-a-beginning 0']);
    expect(codes([...long.events.slice(0, 1), ...(draft === undefined ? [] : [draft])])).toEqual(['not-a-beginning 1']);
  });

  it('tells an event that does not follow from the others, and where', () => {
    const [draft, propose, ...rest] = long.events;
    const begun = [draft, propose].filter((event) => event !== undefined);
    expect(codes([...begun, ...rest.slice(3)])).toEqual(['not-all-agree 2']);
    expect(codes([...begun, ...rest.slice(0, 1), ...rest.slice(0, 1)])).toEqual(['event-twice 3.id']);
    const ended = long.events.map((event) => (event.kind === 'end' ? { ...event, on: '2026-01-01' } : event));
    expect(codes(ended)).toEqual([`event-out-of-order ${long.events.length - 1}.on`]);
  });

  it('tells an event that lost what the model said of it', () => {
    const bare = long.events.map((event) => {
      const { mustAgree: _gone, ...rest } = { mustAgree: [], ...event };
      return event.kind === 'amend' ? rest : event;
    });
    // What a file can hold that the types do not allow.
    expect(codes(bare as unknown as readonly AgreementEvent[])[0]).toMatch(/^event-without-stamp/);
  });

  it('lets nobody confirm an oral agreement for the others', () => {
    const forged = long.events.map((event, index) =>
      index === 2 && event.kind === 'agree' ? { ...event, putsInForce: { on: event.on, digest: 'x' } } : event,
    );
    expect(codes(forged)).toEqual(['not-all-agree 2.putsInForce']);
  });
});
