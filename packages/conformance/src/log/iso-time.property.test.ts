import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoTimeReader, readIsoTime } from './iso-time.js';

const allYears = { from: 0, until: 9999 };
/** Mostly on the clock and the calendar, now and then one beyond. */
const upTo = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const second = fc.option(upTo(60), { nil: undefined });
const fraction = fc.option(fc.stringMatching(/^[.]\d{1,9}$/), { nil: '' });
const offset = fc.tuple(fc.constantFrom('+', '-'), upTo(24), upTo(60)).map(([sign, h, m]) => `${sign}${h}:${m}`);
const timeText = fc
  .tuple(year, upTo(13), upTo(32), upTo(25), upTo(60), second, fraction, fc.oneof(fc.constant('Z'), offset))
  .map(([y, mo, d, h, mi, s, f, zone]) => `${y}-${mo}-${d}T${h}:${mi}${s === undefined ? '' : `:${s}${f}`}${zone}`);

/** The platform's own reading; it lets 31 February roll over into March, which we refuse. */
function oracle(text: string): number | undefined {
  const [date = ''] = text.split('T');
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

it('every time that is written with an offset is read as the platform reads it, or refused as it refuses it', () => {
  fc.assert(
    fc.property(timeText, (text) => {
      const read = readIsoTime(text, allYears);
      expect(typeof read === 'string' ? undefined : read.at).toBe(oracle(text));
    }),
    { numRuns: 5000 },
  );
});

it('every instant survives being written and read', () => {
  const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 11, 31) });
  fc.assert(
    fc.property(instant, (at) => {
      const written = new Date(at).toISOString();
      expect(readIsoTime(written)).toEqual({ at, hasOffset: true });
      expect(readIsoTime(written.slice(0, -1))).toEqual({ at, hasOffset: false });
    }),
    { numRuns: 5000 },
  );
});

it('no text at all makes it throw or answer with something that is not a time', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d:TZ.+-]{0,30}$/)),
      (text) => {
        const read = readIsoTime(text, allYears);
        expect(typeof read === 'string' || Number.isFinite(read.at)).toBe(true);
      },
    ),
  );
});

it('a reader that remembers the day answers as one that does not, whatever came before', () => {
  const near = fc.tuple(upTo(3), upTo(26)).map(([day, hour]) => `2026-08-${day}T${hour}:00:00Z`);
  const texts = fc.array(
    fc.oneof(near, timeText, fc.constantFrom('', '2026', '2026-08-0', '2026-08-01', '2026-08-01x')),
  );
  fc.assert(
    fc.property(texts, (list) => {
      const read = isoTimeReader(allYears);
      expect(list.map(read)).toEqual(list.map((text) => readIsoTime(text, allYears)));
    }),
  );
});
