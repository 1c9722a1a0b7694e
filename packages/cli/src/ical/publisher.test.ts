import { describe, expect, it } from 'vitest';
import { isHostName, isMailAddress } from './publisher.js';

describe('Whoever publishes a calendar', () => {
  it.each(['school.example', 'localhost', 'a-b.c1.example', 'XN--SKOLE-TRA.example'])('has a host name: %s', (name) => {
    expect(isHostName(name)).toBe(true);
  });

  it.each([
    '',
    '.',
    'a..b',
    '-a.example',
    'a-.example',
    'a b',
    'a;b',
    'a\r\nUID:x',
    'a\n',
    `${'x'.repeat(64)}.example`,
    'a/b',
  ])('has no such host name: %j', (name) => {
    expect(isHostName(name)).toBe(false);
  });

  it.each(['office@school.example', 'first.last+tag@a.example'])('has a mail address: %s', (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  it.each([
    '',
    'office',
    '@school.example',
    'a b@school.example',
    'a@b@school.example',
    'a@school.example\r\nX:y',
    'a;b@c.example',
  ])('has no such mail address: %j', (address) => {
    expect(isMailAddress(address)).toBe(false);
  });
});
