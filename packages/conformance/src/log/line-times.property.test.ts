import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readIsoTime, usualYears } from './iso-time.js';
import { LineTimes } from './line-times.js';

const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const date = fc.constantFrom('2026-08-17', '2026-08-18', '2026-02-30', '1826-08-17', '2024-02-29', '2026-8-17');
const clock = fc
  .tuple(two(25), two(61), two(61), fc.constantFrom('', '.250', ',250', '.2', '.123456789', '.', '.25x'))
  .map(([hour, minute, second, fraction]) => `${hour}:${minute}:${second}${fraction}`);
const offset = fc.constantFrom(
  'Z',
  'z',
  '',
  '+01:00',
  '-03:30',
  '+0100',
  '+01',
  '+24:00',
  '+01:60',
  '+1:00',
  'CET',
  'ZZ',
);
const whole = fc
  .tuple(date, fc.constantFrom('T', ' ', 't', ''), fc.oneof(clock, fc.constantFrom('24:00:00', '08:00', '')), offset)
  .map((parts) => parts.join(''));
const odd = fc.tuple(whole, fc.nat(30), fc.constantFrom('', 'x', '0', 'ø', ':')).map(([text, at, put]) => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place + 1);
});

it('times in bytes are read as their texts are, one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(whole, odd, fc.string()), { maxLength: 30 }), (texts) => {
      const times = new LineTimes(usualYears);
      for (const text of texts) {
        const bytes = new TextEncoder().encode(`"${text}"`);
        const isRead = times.read(bytes, 1, bytes.length - 1);
        const read = readIsoTime(text);
        expect(isRead ? { at: times.at, hasOffset: times.hasOffset } : 'no time', text).toEqual(
          typeof read === 'string' ? 'no time' : read,
        );
      }
    }),
    { numRuns: 2000 },
  );
});
