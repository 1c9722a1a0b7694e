import { describe, expect, it } from 'vitest';
import { assumeUsual, defaultModel, explain, plan } from '../index.js';

const model = defaultModel('2026-11-24');

function told(locale: 'da' | 'en', suspicion: 'none' | 'home' | 'other'): readonly string[] {
  const {
    act: _act,
    to,
    ...matter
  } = assumeUsual(model, {
    purpose: 'concern',
    act: 'talk',
    from: 'teacher',
    to: ['custody-holder'],
    suspicion,
  }).situation;
  return explain(plan(model, matter, to), locale).split('\n');
}

describe('a plan in words', () => {
  it('tells the steps with their channels, and what is to be seen to on the way', () => {
    expect(told('da', 'none').slice(0, 3)).toEqual([
      '1. Aftale tid: besked på platformen.',
      '2. Tale sammen: møde.',
      '3. Skrive ned: besked på platformen.',
    ]);
    expect(told('da', 'none').join('\n')).toContain('Hvad der skal sørges for undervejs:');
  });

  it('names the duty to notify the municipality where harm is suspected elsewhere', () => {
    expect(told('da', 'other').join('\n')).toContain('underrette kommunen straks');
    expect(told('en', 'other').join('\n')).toContain('notify the municipality promptly');
  });

  it('holds a teacher back from a suspected home and says where to turn instead', () => {
    const text = told('da', 'home');
    expect(text[0]).toBe('1. Aftale tid: ikke nu.');
    expect(text.find((line) => line.startsWith('Trin 1'))).toContain(
      'er hjemmet mistænkt, tales der ikke med det først',
    );
    expect(text.find((line) => line.startsWith('Henvend dig'))).toMatch(
      /^Henvend dig først her: kommune \(telefonsamtale, .*\)\. Et mistænkt hjem bliver ikke kontaktet før kommunen/,
    );
    expect(text.join('\n')).toContain('underrette kommunen straks');
    expect(told('en', 'home').find((line) => line.startsWith('Turn'))).toContain('municipality (phone call, ');
  });
});
